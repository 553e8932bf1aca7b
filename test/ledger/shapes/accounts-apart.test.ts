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

  const headingsOfThree = ['单位名称', '发票号', '开票日期', '到期日', '金额', '余额'];
  const ours: Cells = [
    ['一、应收账款'],
    headingsOfThree,
    ['甲公司', 'A1', '2025-05-01', '2025-06-01', 10000, 10000],
    ['乙公司', 'A2', '2025-05-01', '2025-06-01', 20000, 20000],
    [],
  ];
  const below = (title: string): Cells => [[title], headingsOfThree, ['丙公司', 'C1', '2025-05-01', '2025-06-01', 30000, 30000]];

  it.each([
    ['三、关联方应收账款'],
    ['三、其他应收款'],
    ['（三）预收账款'],
    ['应收票据'],
    ['长期应收款'],
    ['三、逾期应收账款（单位：元）'],
    ['三、质保金'],
    ['客户：华东供应商联盟有限公司'],
    ['Vendor Square Mall'],
    ['Part 3: Related-party receivables'],
  ])('counts what stands below the debts of the firm under a title of its own: %s (R9a, R9c)', (title) => {
    const theirs: Cells = [['二、应付账款'], headingsOfThree, ['供应一厂', 'B1', '2025-05-01', '2025-06-01', 70000, 70000], []];
    const { main, ledger } = agedOf(ledgerOf([...ours, ...theirs, ...below(title)]), '2025-12-31');
    expect(main.balanceCents).toBe(6000000);
    expect(ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([[8, '应付账款']]);
  });

  it.each([[['70,000.00', '70,000.00']], [['70000元', '7万']], [['RMB 70.000,00', '70.000,00']]])(
    'names rows of debts of the firm whose figures are texts, and reads on below them: %j (R9a, R12)',
    (figures) => {
      const theirs: Cells = [['二、应付账款'], headingsOfThree, ['供应一厂', 'B1', '2025-05-01', '2025-06-01', ...figures], []];
      const { main, ledger } = agedOf(ledgerOf([...ours, ...theirs, ...below('三、关联方应收账款')]), '2025-12-31');
      expect(main.balanceCents).toBe(6000000);
      expect(ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([[8, '应付账款']]);
      expect(ledger.notices.filter(({ kind }) => kind === 'endsAtNextTable')).toEqual([]);
    },
  );

  it.each([['第 2 页'], ['单位：元'], ['制表人：张三'], ['供应商：东方材料有限公司'], ['二、应付账款（续）']])(
    'takes %s over repeated headings for no end of the debts of the firm',
    (line) => {
      const theirs = (number: string): Cells => [headingsOfThree, ['供应一厂', number, '2025-05-01', '2025-06-01', 70000, 70000], []];
      const values: Cells = [...ours, ['二、应付账款'], ...theirs('B1'), [line], ...theirs('B2')];
      const { main, ledger } = agedOf(ledgerOf(values), '2025-12-31');
      expect(main.balanceCents).toBe(3000000);
      expect(ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([
        [8, '应付账款'],
        [12, '应付账款'],
      ]);
    },
  );

  it('takes the suppliers that name blocks of a section for parts of it, and the next number for its end', () => {
    const block = (title: string, number: string): Cells => [
      [title],
      headingsOfThree,
      ['供应一厂', number, '2025-05-01', '2025-06-01', 70000, 70000],
      [],
    ];
    const values: Cells = [
      ...ours,
      ['二、应付账款'],
      ...block('（一）供应一厂', 'B1'),
      ...block('（二）供应二厂', 'B2'),
      ...below('三、质保金'),
    ];
    const { main, ledger } = agedOf(ledgerOf(values), '2025-12-31');
    expect(main.balanceCents).toBe(6000000);
    expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([9, 13]);
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
