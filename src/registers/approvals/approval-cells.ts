import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import type { RowCells } from '../row-cells';
import { textFor } from '../word-list';
import type { Approval, Approvable } from './approval';
import { opinions } from './approval-columns';
import type { ApprovalRole } from './approval-columns';

/** What a row says of its approval; nothing where all of its cells are blank. A register that reads 审批人 itself hands on `''`. */
export function approvalOf(cells: Pick<RowCells<ApprovalRole>, 'text' | 'day' | 'word'>, approver = cells.text('approver')): Approvable {
  const approval: Approval = {
    applicant: cells.text('applicant'),
    appliedDay: cells.day('appliedDay'),
    approver,
    approvedDay: cells.day('approvedDay'),
    opinion: cells.word('opinion', opinions),
  };
  return Object.values(approval).every((said) => said === '' || said === null) ? {} : { approval };
}

/** The cells of a row's approval. */
export function approvalCells({ approval }: Approvable, language: keyof SheetText): Readonly<Record<ApprovalRole, CellValue>> {
  return {
    applicant: approval?.applicant ?? '',
    appliedDay: approval?.appliedDay ?? '',
    approver: approval?.approver ?? '',
    approvedDay: approval?.approvedDay ?? '',
    opinion: approval === undefined || approval.opinion === null ? '' : textFor(approval.opinion, opinions, language),
  };
}
