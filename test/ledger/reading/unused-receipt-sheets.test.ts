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
      '工作表“银行收款”像是收款记录，但没有认全收款日期、金额和客户（或发票号）这几列，没有用来冲减余额：请补上表头',
    );
    expect(notice && readingEnUS.notice(notice)).toBe(
      'Sheet "银行收款" looks like receipts, but date, amount and customer (or invoice number) were not all made out, and nothing was taken off: add these headings',
    );
  });

  it.each<[name: string, cells: Cells]>([
    [
      '银行流水',
      [
        ['日期', '对方', '收入', '支出', '余额'],
        ['2025-08-01', '甲公司', 500, '', 1500],
        ['2025-09-01', '丁', '', 200, 1300],
      ],
    ],
    [
      'Bank',
      [
        ['Date', 'Details', 'Money out', 'Money in', 'Balance'],
        ['2025-08-01', 'ALPHA', '', 500, 1500],
      ],
    ],
    ['明细', [['工商银行对账单'], ['交易日期', '摘要', '借方发生额', '贷方发生额', '余额'], ['2025-08-01', '货款', '', 500, 1500]]],
  ])('is named where it is a bank account: %s', (name, cells) => {
    expect(noticesOf(name, cells)).toMatchObject([{ sheetNames: [name] }]);
  });

  it.each<[string, Cells]>([
    ['without headings', [['2025-08-01', '甲公司', 500]]],
    [
      'under headings of its own',
      [
        ['哪天', '谁付的', '付了多少'],
        [45870, '甲公司', 500],
      ],
    ],
    [
      'in the range of days',
      [
        ['哪天', '谁付的', '付了多少'],
        [45870, '甲公司', 45000],
      ],
    ],
  ])('is named by its name where it heads no sums that are known: %s', (_what, cells) => {
    expect(noticesOf('9月回款', cells)).toMatchObject([{ sheetNames: ['9月回款'] }]);
    expect(noticesOf('9月回款计划', cells)).toEqual([]);
    expect(noticesOf('9月出勤', cells)).toEqual([]);
  });

  it('is not named where it holds no sum beside a day', () => {
    expect(
      noticesOf('收款账户', [
        ['户名', '某某有限公司'],
        ['账号', 6222021234567890],
        ['开户日', '2020-01-05'],
      ]),
    ).toEqual([]);
  });

  it.each(['收入', '到账', '来款', '进账金额', '入账金额'])('takes what is headed %s off where it is named for receipts', (heading) => {
    const { receipts, notices } = readOf(
      workbookOf(
        ledger,
        sheetOf('收款', [
          ['日期', '付款单位', '摘要', heading, '发票号'],
          ['2025-05-01', '甲公司', '货款', 400, 'A1'],
        ]),
      ),
    );
    expect(receipts).toMatchObject([{ invoiceNumber: 'A1', amountCents: 40000 }]);
    expect(notices.map(({ kind }) => kind)).not.toContain('unusedReceiptSheets');
  });

  it('is named with the first of many, and how many there are', () => {
    const sheetNames = Array.from({ length: 2000 }, (_unused, index) => `收款${index + 1}`);
    const notice = { kind: 'unusedReceiptSheets', sheetNames, places: [] } as const;
    expect(readingZhCN.notice(notice)).toBe(
      '工作表“收款1”、“收款2”、“收款3”、“收款4”、“收款5”、“收款6”、“收款7”、“收款8”、“收款9”、“收款10” 等 2,000 张像是收款记录，但没有认全收款日期、金额和客户（或发票号）这几列，没有用来冲减余额：请补上表头',
    );
    expect(readingEnUS.notice({ kind: 'sheetsAsOne', sheetNames: sheetNames.map((_name, index) => `S${index + 1}`) })).toBe(
      '2000 sheets of one layout are read as one ledger: S1, S2, S3, S4, S5, S6, S7, S8, S9, S10 … (2,000 in all)',
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
