import { zhCN } from '../../../src/texts/zh-CN';
import { agedOf, day, ledgerOf } from '../../support/ledger-of-cells';
import { withReceipts } from '../../support/ledger-with-receipts';

describe('what lies after the as-of date', () => {
  const workbook = withReceipts(
    [
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['甲', 'A2', '2025-03-01', '2025-03-31', 500],
      ['合计', '', '', '', 1500],
    ],
    [
      ['2025-02-10', '甲', 'A1', 400],
      ['2025-04-10', '甲', 'A1', 600],
    ],
  );

  it('is said by number and sum, of rows and of receipts, and no printed sum is called wrong for it (R9)', () => {
    const { notices, ledger } = agedOf(workbook, '2025-02-28');
    expect(notices).toEqual([
      { kind: 'rowsAfterAsOf', asOf: day('2025-02-28'), sheetName: '应收明细', count: 1, totalCents: 50000, allCount: 2, allCents: 150000 },
      {
        kind: 'receiptsAfterAsOf',
        asOf: day('2025-02-28'),
        sheetName: '收款明细',
        count: 1,
        totalCents: 60000,
        allCount: 2,
        allCents: 100000,
      },
    ]);
    expect(ledger.notices.map(({ kind }) => kind)).toEqual(['receiptsRead']);
    expect(notices.map((notice) => zhCN.reading.notice(notice))).toEqual([
      '截止日期 2025-02-28 之后的 1 行（应收 500.00 元）不计入；工作表“应收明细”全部 2 行应收 1,500.00 元，计入 1,000.00 元',
      '截止日期 2025-02-28 之后的 1 笔收款（600.00 元）不计入；全部 2 笔中计入 1 笔，共 400.00 元',
    ]);
  });

  it('is not said where everything counts, and by currency where there are several (R9, R12d)', () => {
    expect(agedOf(workbook, '2025-12-31').notices).toEqual([]);
    const currencies = ledgerOf([
      ['客户', '发票号', '开票日期', '币种', '应收金额'],
      ['甲', 'A1', 45658, 'CNY', 100],
      ['甲', 'A2', 45658, 'CNY', 5],
      ['甲', 'A3', 45700, 'USD', 50],
    ]);
    expect(agedOf(currencies, '2025-01-31').notices.filter(({ kind }) => kind === 'rowsAfterAsOf')).toEqual([
      {
        kind: 'rowsAfterAsOf',
        asOf: day('2025-01-31'),
        sheetName: '应收明细',
        count: 1,
        totalCents: 5000,
        allCount: 1,
        allCents: 5000,
        currency: 'USD',
      },
    ]);
  });
});
