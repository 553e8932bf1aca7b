import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import type { Written } from '../register';
import { textFor } from '../word-list';
import { yuanCell } from '../yuan-cell';
import type { Agency } from './agency';
import { agencyKinds } from './columns';
import type { AgencyRole } from './columns';

/** A body that helps to recover as the cells of a row of 机构. */
export function agencyCells(row: Written<Agency>, language: keyof SheetText): Readonly<Record<AgencyRole, CellValue>> {
  return {
    customer: row.customer.name,
    kind: textFor(row.kind, agencyKinds, language),
    licence: row.licence,
    checkedDay: row.checkedDay ?? '',
    field: row.field,
    cases: row.cases ?? '',
    successShare: row.successShare ?? '',
    fixedFee: yuanCell(row.fixedCents),
    recoveredShare: row.recoveredShare ?? '',
    feeNote: row.feeNote,
    contact: row.contact,
    phone: row.phone,
    note: row.note,
  };
}
