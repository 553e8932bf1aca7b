import { readingEnUS } from '../../../src/texts/reading/en-US';
import { readingZhCN } from '../../../src/texts/reading/zh-CN';
import { readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';
import { placeAt } from '../../support/place-at';

const ledger = sheetOf('应收明细', [
  ['客户', '发票号', '开票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
]);

const noticesOf = (name: string, cells: Cells) =>
  readOf(workbookOf(ledger, sheetOf(name, cells))).notices.filter(({ kind }) => kind === 'unusedReceiptSheets');

describe('a sheet that looks like receipts and is not read as such', () => {
  it('is named, with what it lacks', () => {
    const [notice, ...others] = noticesOf('银行收款', [
      ['日期', '金额', '经手'],
      ['2025-02-10', 400, '小王'],
    ]);
    expect(others).toEqual([]);
    expect(notice).toEqual({ kind: 'unusedReceiptSheets', sheetNames: ['银行收款'], places: [placeAt('A1', '银行收款')] });
    expect(notice && readingZhCN.notice(notice)).toBe(
      '工作表“银行收款”像是收款记录，但没有认出收款日期、金额和客户（或发票号），没有用来冲减余额：请补上表头',
    );
    expect(notice && readingEnUS.notice(notice)).toBe(
      'Sheet "银行收款" looks like receipts, but date, amount and customer (or invoice number) were not made out, and nothing was taken off: add these headings',
    );
  });

  it.each<[what: string, name: string, cells: Cells]>([
    [
      'receipts that are read',
      '收款明细',
      [
        ['收款日期', '客户', '发票号', '金额'],
        ['2025-02-10', '甲公司', 'A1', 400],
      ],
    ],
    [
      'a plan of receipts',
      '回款计划',
      [
        ['日期', '金额'],
        ['2025-02-10', 400],
      ],
    ],
    [
      'a sheet without figures',
      '收款说明',
      [
        ['日期', '金额'],
        ['见合同', '见合同'],
      ],
    ],
    [
      'another table of figures',
      '费用',
      [
        ['日期', '金额'],
        ['2025-02-10', 400],
      ],
    ],
  ])('is not %s', (_what, name, cells) => {
    expect(noticesOf(name, cells)).toEqual([]);
  });
});
