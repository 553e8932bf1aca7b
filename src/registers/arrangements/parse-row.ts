import type { RowCells } from '../row-cells';
import type { Arrangement } from './arrangement';
import { arrangementActions, workKindWords } from './columns';
import type { ArrangementRole } from './columns';

/**
 * A row of 事项安排 (R41), or null where its customer, its day, its item or what is arranged is not known, or the day that it is put off to.
 */
export function parseArrangement(cells: RowCells<ArrangementRole>): Arrangement | null {
  const customer = cells.customer('customer');
  const day = cells.day('day');
  const kind = cells.word('kind', workKindWords);
  const action = cells.word('action', arrangementActions);
  const record = { ...cells.source(), until: cells.day('until'), person: cells.text('person'), note: cells.text('note') };
  const lacksDay = action === 'postponed' && record.until === null;
  if (lacksDay) cells.complain('until', { kind: 'missing' });
  return customer === null || day === null || kind === null || action === null || lacksDay
    ? null
    : { ...record, customer, day, kind, action };
}
