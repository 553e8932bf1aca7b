import type { RowCells } from '../row-cells';
import type { Agency } from './agency';
import { agencyKinds } from './columns';
import type { AgencyRole } from './columns';

const mostCases = 1_000_000;

/** A row of 机构, or null where it names nobody. */
export function parseAgency(cells: RowCells<AgencyRole>): Agency | null {
  const customer = cells.customer('customer');
  const record = {
    ...cells.source(),
    kind: cells.word('kind', agencyKinds),
    licence: cells.text('licence'),
    checkedDay: cells.day('checkedDay'),
    field: cells.text('field'),
    cases: cells.number('cases', 0, mostCases),
    successShare: cells.number('successShare', 0, 1),
    fixedCents: cells.money('fixedFee'),
    recoveredShare: cells.number('recoveredShare', 0, 1),
    feeNote: cells.text('feeNote'),
    contact: cells.text('contact'),
    phone: cells.text('phone'),
    note: cells.text('note'),
  };
  return customer === null ? null : { ...record, customer };
}
