import { workLines } from '../../../src/jobs/month/work-lines';
import { deskOfTables } from '../../support/desk-of-cells';

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
});
