import type { Desk } from '../../src/desk/desk';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { openItems, statementBalance } from '../../src/letters/statement-rows';
import { deskOfTables } from '../support/desk-of-cells';
import { onlyAccount } from './letter-desk';

const items = (desk: Desk): unknown[] =>
  openItems(onlyAccount(desk), desk).map(({ position, unpaidCents, day }) => [
    position.row?.invoiceNumber ?? '',
    unpaidCents / 100,
    day === null ? null : formatIsoDay(day),
  ]);

/** A1 is written off in part, A2 wholly, A3 paid, A4 red, and money without an invoice came in before A4. */
const desk = deskOfTables(
  {
    ledger: [
      ['甲公司', 'A2', '2025-01-02', '2025-01-31', 200],
      ['甲公司', 'A1', '2025-01-02', '2025-01-31', 1000],
      ['甲公司', 'A3', '2025-01-05', '2025-01-31', 70],
      ['甲公司', 'A4', '2025-03-05', '2025-03-31', -30],
    ],
    receipts: [
      ['2025-02-01', '甲公司', 'A3', 70],
      ['2025-03-01', '甲公司', '', 5],
    ],
    writeOffs: [
      ['甲公司', 'A1', '2025-06-01', 400],
      ['甲公司', 'A2', '2025-06-01', 200],
    ],
  },
  '2025-12-31',
);

describe('openItems', () => {
  it('are all that is open by date, then by row; what was written off is owed all the same (R10, R35)', () => {
    expect(items(desk)).toEqual([
      ['A2', 200, '2025-01-02'],
      ['A1', 1000, '2025-01-02'],
      ['', -5, '2025-03-01'],
      ['A4', -30, '2025-03-05'],
    ]);
  });
});

describe('statementBalance', () => {
  it('is what they come to (R35)', () => {
    expect(statementBalance(onlyAccount(desk), desk)).toBe(1_165_00);
  });
});
