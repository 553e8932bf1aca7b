import { agedOf, ledgerOf } from '../../support/ledger-of-cells';

describe('a column of provisions', () => {
  it.each(['坏账', '坏账金额', '坏账损失', '预计坏账损失', '预期坏账损失', '本期坏账损失金额', '坏账准备', '计提坏账'])(
    '%s is taken off no balance, and is named as used for nothing (R9b, R9c)',
    (heading) => {
      const { main, ledger } = agedOf(
        ledgerOf([
          ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收金额', heading],
          ['甲公司', 'A1', '2025-01-05', '2025-02-05', 100, 0, 20],
          ['乙公司', 'B1', '2025-03-05', '2025-04-05', 200, 50, 7.5],
          ['丙公司', 'C1', '2025-03-05', '2025-04-05', 300, 0, 30],
        ]),
        '2025-12-31',
      );
      expect(main.balanceCents).toBe(55000);
      const named = ledger.notices.flatMap((notice) =>
        notice.kind === 'unusedColumns' ? notice.columns.map(({ heading: own }) => own) : [],
      );
      expect(named).toEqual([heading]);
    },
  );
});
