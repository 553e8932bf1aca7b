import { bestContactRows } from '../../src/desk/best-contact';
import { gradeRows, lastPaidInvoice } from '../../src/desk/grade-rows';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2024-11-01', '2024-12-01', 1000],
    ['甲公司', 'A2', '2025-01-01', '2025-02-01', 1000],
    ['甲公司', 'A3', '2025-02-01', '2025-07-01', 1000],
    ['甲公司', 'A4', '2023-01-01', '2023-02-01', 1000],
    ['乙公司', 'B1', '2025-05-01', '2025-06-01', 1000],
  ],
  receipts: [
    // A1 900 × 10 days late weighs 9,000 and A2 200 × 40 weighs 8,000; A4 came two years ago; A3 was early, and the last.
    ['2024-12-11', '甲公司', 'A1', 900],
    ['2025-03-13', '甲公司', 'A2', 200],
    ['2025-06-01', '甲公司', 'A3', 500],
    ['2023-06-30', '甲公司', 'A4', 1000],
  ],
  collections: [
    ['2025-01-02', '甲公司', 'A1', '电话', '', '2025-01-10', 100],
    ['2025-01-03', '甲公司', 'A1', '电话', '', '2025-02-10', 100],
    ['2025-06-02', '甲公司', 'A1', '拜访', '', '2025-07-10', 100],
  ],
  writeOffs: [
    ['甲公司', 'A1', '2025-05-10', 10, '王总'],
    ['甲公司', 'A1', '2025-04-10', 10, '王总'],
  ],
};

const rowsOf = (name: string) => {
  const desk = deskOfTables(tables, '2025-06-30');
  const account = desk.accounts.get(name);
  if (account === undefined) throw new Error(name);
  const rows = { ...gradeRows(desk, account), lastPaid: lastPaidInvoice(desk, account)?.source ?? null, ...bestContactRows(desk, account) };
  return Object.fromEntries(Object.entries(rows).map(([what, row]) => [what, row && `${row.sheetName} ${row.rowNumber}`]));
};

describe('gradeRows', () => {
  it('names for each reason of a grade the row that weighs most, of promises and contacts the latest (R36)', () => {
    expect(rowsOf('甲公司')).toEqual({
      // A1 is open since 1 December.
      ...{ longOverdue: '应收台账 2', noReceipt: '应收台账 2', worstDelay: '应收台账 2' },
      ...{ daysLate: '应收台账 2', shareLate: '应收台账 2', lastPaid: '应收台账 4' },
      // What was promised for July is not broken yet; that of February is the later one.
      ...{ promisesBroken: '催收记录 3', brokenAndLate: '催收记录 3', writtenOff: '坏账核销 3' },
      // Two calls and a visit that led to promises reached somebody.
      ...{ method: '催收记录 3', hours: null },
    });
  });

  it('names none where there is none', () => {
    expect(rowsOf('乙公司')).toMatchObject({
      ...{ promisesBroken: null, writtenOff: null, daysLate: null, shareLate: null, lastPaid: null, method: null, hours: null },
      noReceipt: '应收台账 6',
    });
  });
});
