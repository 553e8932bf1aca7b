import type { SerialDay } from '../../domain/calendar/serial-day';

/** What was decided on what was asked: 同意, 不同意, 退回. */
export type Opinion = 'agreed' | 'refused' | 'returned';

/** What the columns of approval say of a row; `''` and null: nothing. */
export interface Approval {
  readonly applicant: string;
  readonly appliedDay: SerialDay | null;
  readonly approver: string;
  readonly approvedDay: SerialDay | null;
  readonly opinion: Opinion | null;
}

/** A row that may have to be approved before it counts; absent where nothing is said of it. */
export interface Approvable {
  readonly approval?: Approval;
}

/** What was decided by a date: a later 审批日期 has not come yet (R21a), an opinion without one holds at every date. */
export function decisionAt(approval: Approval | undefined, asOf: SerialDay): Opinion | 'waiting' {
  if (approval === undefined || approval.opinion === null) return 'waiting';
  return approval.approvedDay !== null && approval.approvedDay > asOf ? 'waiting' : approval.opinion;
}

/** Whether what is of a day needs no decision, for approval is asked for since a later one; a decision that was made counts all the same. */
export function precedesApproval(approval: Approval | undefined, day: SerialDay | null, since: SerialDay | null): boolean {
  return since !== null && day !== null && day < since && (approval === undefined || approval.opinion === null);
}
