import { registersOf } from '../../support/registers-of-cells';
import { sheetOf } from '../../support/ledger-of-cells';

const plan = sheetOf('还款计划', [
  ['计划号', '客户', '期次', '到期日', '金额', '已付日期', '已付金额'],
  ['JH1', '甲公司', 1, 45730, 900, 45730, 900],
  ['JH1', '甲公司', 2, 45760, 600, 45760, 600],
]);

function receipts(...rows: readonly (readonly (string | number)[])[]): ReturnType<typeof sheetOf> {
  return sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...rows]);
}

describe('paidWithoutReceipt', () => {
  it('says what no receipts of that day bear out (R39)', () => {
    const registers = registersOf(
      plan,
      receipts([45730, '甲公司', '00012', 500], [45730, '甲公司', 'A2', 400], [45761, '甲公司', 'A2', 600]),
    );
    expect(registers.notices.filter(({ kind }) => kind === 'paidWithoutReceipt')).toEqual([
      {
        ...{ kind: 'paidWithoutReceipt', sheetName: '还款计划', rowNumber: 3, customer: '甲公司', day: 45760 },
        ...{ paidCents: 60000, receivedCents: 0 },
      },
    ]);
  });

  it('compares nothing where there are no receipts', () => {
    expect(registersOf(plan).notices.filter(({ kind }) => kind === 'paidWithoutReceipt')).toEqual([]);
  });
});
