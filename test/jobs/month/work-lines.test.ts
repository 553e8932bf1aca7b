import { workLines } from '../../../src/jobs/month/work-lines';
import { deskOfTables } from '../../support/desk-of-cells';
import { desksOf } from '../../support/desk-of-workbook';
import { day, sheetOf, workbookOf } from '../../support/ledger-of-cells';

describe('workLines', () => {
  it('are plain data: sums with two decimals, days as dates, null where none is named (R41, R42)', () => {
    const ledger = [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000.5, '周宁']];
    const letter = ['2025-02-10', '甲公司', '', '函件', ''];
    // 15 February 2025 is a Saturday.
    expect(workLines(deskOfTables({ ledger, receipts: [], collections: [letter] }, '2025-02-15'))).toEqual([
      { customer: '甲公司', kind: 'letterDue', amount: '1000.50', since: null, owner: '周宁', notBefore: null },
      { customer: '甲公司', kind: 'letterUnsent', amount: null, since: '2025-02-10', owner: '周宁', notBefore: null },
    ]);
    expect(workLines(deskOfTables({ ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000.5]], receipts: [] }, '2025-02-08'))).toEqual(
      [{ customer: '甲公司', kind: 'call', amount: '1000.50', since: '2025-02-01', owner: null, notBefore: '2025-02-08' }],
    );
  });

  it('tell what is owed in other currencies beside the amount (R12d)', () => {
    const ledger = workbookOf(
      sheetOf('应收台账', [
        ['客户名称', '发票号码', '到期日', '币种', '应收金额'],
        ['甲公司', 'A1', day('2025-01-31'), 'CNY', 10],
        ['乙公司', 'B1', day('2025-01-31'), 'USD', 1000.5],
      ]),
    );
    const [, dollars] = workLines(desksOf(ledger)(day('2025-02-08')));
    expect(dollars).toEqual({
      ...{ customer: '乙公司', kind: 'call', amount: null, otherAmounts: [{ currency: 'USD', amount: '1000.50' }] },
      ...{ since: '2025-02-01', owner: null, notBefore: '2025-02-08' },
    });
  });
});
