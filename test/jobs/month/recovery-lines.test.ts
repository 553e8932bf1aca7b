import { recoveryLines } from '../../../src/jobs/month/recovery-lines';
import { deskOfTables } from '../../support/desk-of-cells';

const ledger = [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]];
const receipts = [['2025-02-10', '甲公司', 'A1', 400]];

describe('recoveryLines', () => {
  it('are plain data: sums with two decimals, rates and cost per yuan with four, days and marks with one (R38)', () => {
    const collections = [['2025-02-03', '甲公司', '', '电话', '', '', '', '', '', '', '李敏', 12.5, 4]];
    const lines = recoveryLines(deskOfTables({ ledger, receipts, collections }, '2025-02-28'));
    const efforts = {
      calls: 1,
      visits: 0,
      letters: 0,
      promisesKept: 0,
      promisesBroken: 0,
      cost: '12.50',
      costPerYuan: '0.0313',
      satisfaction: '4.0',
    };
    expect(lines?.months).toHaveLength(12);
    expect(lines?.months.at(-1)).toEqual({
      ...{ monthEnd: '2025-02-28', recoverable: '1000.00', recovered: '400.00', rate: '0.4000', daysToRecover: '10.0' },
      ...efforts,
    });
    expect(lines?.collectors).toEqual([{ name: '李敏', recovered: '400.00', ...efforts }]);
  });

  it('know no efforts without 催收记录, and nothing where no receipt has a date (R39, R9)', () => {
    expect(recoveryLines(deskOfTables({ ledger, receipts }, '2025-02-28'))?.months.at(-1)).toMatchObject({
      ...{ recovered: '400.00', calls: null, cost: null, costPerYuan: null, satisfaction: null },
    });
    expect(recoveryLines(deskOfTables({ ledger }, '2025-02-28'))).toBeNull();
  });
});
