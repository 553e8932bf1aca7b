import { accountsApart } from '../../../src/ledger/shapes/accounts-apart';
import { agedOf, ledgerOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const choices = { creditDays: 30, netUnallocated: true };
const headings = ['日期', '凭证号', '摘要', '借方', '贷方', '余额'];
const book: Cells = [
  ['科目：1122 应收账款-甲公司'],
  headings,
  ['2025-01-05', '记-1', '销售', 1000, '', 1000],
  ['科目：2202.01 应付账款-供应一厂'],
  headings,
  ['2025-01-05', '记-2', '采购', '', 500, -500],
  ['2025-02-05', '记-3', '付款', 200, '', -300],
  ['科目：1122 应收账款-乙公司'],
  headings,
  ['2025-01-05', '记-4', '销售', 300, '', 300],
];

describe('accountsApart', () => {
  it('leaves the accounts of what the firm owes out by name (R9a, R12)', () => {
    const { main, ledger } = agedOf(ledgerOf(book), '2025-12-31', choices);
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['甲公司', 100000],
      ['乙公司', 30000],
    ]);
    expect(ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([
      [6, '应付账款'],
      [7, '应付账款'],
    ]);
  });

  it.each([
    ['一、应收账款', '二、应付账款'],
    ['应收账款明细', '应付账款明细'],
    ['（一）应收款项', '（二）应付款项'],
  ])('leaves out the section of a sheet that its title calls one of debts of the firm, whichever is first: %s, %s', (ofOurs, ofTheirs) => {
    const table = (title: string, name: string, amount: number): Cells => [
      [title],
      ['单位名称', '发票号', '开票日期', '到期日', '金额', '余额'],
      [name, 'A1', '2025-05-01', '2025-06-01', amount, amount],
      ['合计', '', '', '', amount, amount],
      [],
    ];
    const [ours, theirs] = [table(ofOurs, '甲公司', 700), table(ofTheirs, '供应一厂', 500)];
    const first = agedOf(ledgerOf([...ours, ...theirs]), '2025-12-31');
    const last = agedOf(ledgerOf([...theirs, ...ours]), '2025-12-31');
    expect([first, last].map(({ main }) => main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]))).toEqual([
      [['甲公司', 70000]],
      [['甲公司', 70000]],
    ]);
    expect(last.ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([
      [3, '应付账款'],
      [4, '应付账款'],
      [9, '合计'],
    ]);
  });

  it('does so where the customers stand in a column, and on sheets that are one ledger', () => {
    const columned = (customer: string, account: string): Cells => [
      [account],
      ['日期', '凭证号', '客户', '借方', '贷方', '余额'],
      ['2025-01-05', '记-1', customer, 1000, '', 1000],
      ['2025-02-05', '记-2', customer, '', 300, 700],
    ];
    const one = agedOf(
      ledgerOf([...columned('甲公司', '科目：应收账款'), ...columned('供应一厂', '科目：应付账款')]),
      '2025-12-31',
      choices,
    );
    expect(one.main.balanceCents).toBe(70000);
    expect(one.ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([7, 8]);
    const sheets = workbookOf(
      sheetOf('1月', columned('甲公司', '科目：应收账款')),
      sheetOf('2月', [...columned('乙公司', '科目：应收账款'), ...columned('供应一厂', '科目：应付账款')]),
    );
    const all = agedOf(sheets, '2025-12-31', { ...choices, allSheets: true });
    expect(all.main.balanceCents).toBe(140000);
    expect(all.ledger.leftOut.map(({ sheetName, rowNumber, word }) => [sheetName, rowNumber, word])).toEqual([
      ['2月', 7, '应付账款'],
      ['2月', 8, '应付账款'],
    ]);
  });

  it.each([['科目：1122 应收账款'], ['科目：2203 预收账款-甲公司'], ['会计科目：应收票据'], ['摘要：银行存款'], ['科目：甲公司']])(
    'leaves a sheet under %s as it is',
    (title) => {
      const sheet = sheetOf('往来', [[title], headings, ['2025-01-05', '记-1', '销售', 1000, '', 1000]]);
      expect(accountsApart(sheet)).toBe(sheet);
    },
  );
});
