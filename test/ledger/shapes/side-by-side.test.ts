import { sideBySide } from '../../../src/ledger/shapes/side-by-side';
import { readingEnUS } from '../../../src/texts/reading/en-US';
import { readingZhCN } from '../../../src/texts/reading/zh-CN';
import { agedOf, day, ledgerOf, readOf, sheetOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const left = ['日期', '摘要', '应收', '已收'];
const blocks = (...between: readonly string[]): Cells => [
  ['往来明细'],
  ['客户：东升建材', '', '', '', ...between, '客户：西林五金'],
  [...left, ...between, ...left],
  ['2025-06-01', '水泥', 5000, '', ...between, '2025-06-11', '五金', 900, ''],
  ['2025-07-01', '回款', '', 2000, ...between, '2025-07-11', '回款', '', 400],
  ['2025-10-01', '砂石', 3000, '', ...between],
  ['2025-11-01', '砂石', '三千', '', ...between, '2025-11-11', '五金', '六百', ''],
];

describe('sideBySide', () => {
  it.each([[['']], [['', '']], [[]]])('reads each of two blocks under its own customer, with %j between them (R9a)', (between) => {
    const { main } = agedOf(ledgerOf(blocks(...between)), '2025-12-31', { creditDays: 0, netUnallocated: true });
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['东升建材', 600000],
      ['西林五金', 50000],
    ]);
  });

  it('tells of every row and cell where it stands on the sheet', () => {
    const { rows, problems } = readOf(ledgerOf(blocks('')), { creditDays: 0 });
    const invoices = rows.filter(({ entry }) => entry === undefined);
    expect(invoices.map(({ customer, rowNumber, invoiceDay }) => [customer.name, rowNumber, invoiceDay])).toEqual([
      ['东升建材', 4, day('2025-06-01')],
      ['东升建材', 6, day('2025-10-01')],
      ['东升建材', 7, day('2025-11-01')],
      ['西林五金', 4, day('2025-06-11')],
      ['西林五金', 7, day('2025-11-11')],
    ]);
    expect(problems.map(({ place, value }) => [place.row, place.column, value])).toEqual([
      [6, 2, '三千'],
      [6, 7, '六百'],
    ]);
  });

  it('takes tables of one layout for one ledger, and leaves those of others where they are', () => {
    const headings = ['客户', '发票号', '到期日', '未收金额'];
    const sums = (cells: Cells): unknown =>
      readOf(ledgerOf(cells)).rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]);
    expect(
      sums([
        [...headings, '', ...headings],
        ['甲公司', 'A1', '2025-06-01', 100, '', '丙公司', 'A3', '2025-06-03', 300],
        ['乙公司', 'A2', '2025-06-02', 200],
      ]),
    ).toEqual([
      ['甲公司', 10000],
      ['乙公司', 20000],
      ['丙公司', 30000],
    ]);
    expect(
      sums([
        [...headings, '', '供应商', '发票号', '到期日', '未付金额'],
        ['甲公司', 'A1', '2025-06-01', 100, '', '丙公司', 'B3', '2025-06-03', 300],
      ]),
    ).toEqual([['甲公司', 10000]]);
  });

  const three = ['到期日', '应收', '已收'];

  it.each<[string, Cells]>([
    [
      'names of the rows left of them',
      [
        ['客户', '一期', '', '', '二期'],
        ['', ...three, ...three],
        ['甲公司', '2025-01-01', 100, 20, '2025-02-01', 50, 0],
        ['乙公司', '2025-01-01', 200, 0, '2025-02-01', 70, 0],
      ],
    ],
    [
      'a remark left of them',
      [
        ['', ...three, ...three],
        ['已催', '2025-01-01', 100, 20, '2025-02-01', 50, 0],
      ],
    ],
  ])('leaves a sheet as it is with %s', (_what, cells) => {
    const sheet = sheetOf('账', cells);
    const { values, tablesBeside } = sideBySide(sheet);
    expect(values).toBe(sheet.values);
    expect(tablesBeside).toEqual([{ first: 4, end: 7 }]);
  });

  it.each<[string, Cells]>([
    [
      'a figure between them',
      [
        [...three, '', ...three],
        ['2025-01-01', 100, 20, 50, '2025-02-01', 50, 0],
      ],
    ],
    [
      'a column without a heading behind them',
      [
        [...three, '', ...three],
        ['2025-01-01', 100, 20, '', '2025-02-01', 50, 0, 7],
      ],
    ],
    [
      'other units over each',
      [
        ['单位：元', '', '', '', '单位：万元'],
        [...three, '', ...three],
        ['2025-01-01', 100, 20, '', '2025-02-01', 50, 0],
      ],
    ],
    [
      'other currencies over each',
      [
        ['币种：人民币', '', '', '', '币种：美元'],
        [...three, '', ...three],
        ['2025-01-01', 100, 20, '', '2025-02-01', 50, 0],
      ],
    ],
  ])('leaves the first table alone, and tells of the other, with %s (R9a)', (_what, cells) => {
    const { values, tablesBeside } = sideBySide(sheetOf('账', cells));
    expect(values.flatMap((row) => row.slice(4, 7)).filter((value) => value !== '')).toEqual([]);
    expect(values.map((row) => row.slice(0, 4))).toEqual(cells.map((row) => row.slice(0, 4)));
    expect(tablesBeside).toEqual([{ first: 4, end: 7 }]);
  });

  it('leaves tables whose columns the user has chosen', () => {
    const sheet = sheetOf('账', [
      [...three, '', ...three],
      ['2025-01-01', 100, 20, 50, '2025-02-01', 50, 0],
    ]);
    expect(sideBySide(sheet, { columns: { amount: 5 } }).values).toBe(sheet.values);
  });

  it('reads each table under its own title, with a remark behind the row that it belongs to', () => {
    const cells: Cells = [
      ['客户：东升', '', '', '', '客户：西林', '', '', '', '备注'],
      [...three, '', ...three],
      ['2025-06-01', 5, 1, '', '2025-06-11', 9, '', '', '已催'],
    ];
    expect(agedOf(ledgerOf(cells), '2025-12-31').main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual(
      [
        ['西林', 900],
        ['东升', 400],
      ],
    );
  });

  it('reads no row of a table that is left apart under the title of its neighbour', () => {
    const cells: Cells = [
      ['客户：东升', '', '', '', '客户：西林'],
      [...three, '', ...three],
      ['2025-06-01', 5, 1, 2, '2025-06-11', 9, ''],
    ];
    const { main, ledger } = agedOf(ledgerOf(cells), '2025-12-31');
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([['东升', 400]]);
    expect(ledger.notices.find(({ kind }) => kind === 'tablesBesideUnread')).toMatchObject({ columns: ['E:G'] });
  });

  const headed = ['客户', '到期日', '应收', '已收'];
  const under = (...titles: Cells): Cells => [
    ...titles,
    [...headed, '', ...headed],
    ['甲公司', '2025-06-01', 1, '', '', '乙公司', '2025-06-03', 3, ''],
  ];

  it.each([4, 5, 8])('holds what is said over column %i of the tables for all of them (R12c)', (column) => {
    const title = ['应收台账', ...Array.from({ length: column - 1 }, () => ''), '单位：万元'];
    expect(agedOf(ledgerOf(under(title)), '2025-12-31').main.balanceCents).toBe(4000000);
  });

  it('knows of a currency and a day that stand over the second', () => {
    const { statedAsOf, rows } = readOf(ledgerOf(under(['应收台账', '', '', '', '', '截止日期：2025-09-30', '', '币种：美元'])));
    expect([statedAsOf, rows.map(({ currency }) => currency)]).toEqual([day('2025-09-30'), ['USD', 'USD']]);
  });

  it('leaves each customer over its own table beside a unit that holds for both', () => {
    const cells: Cells = [
      ['客户：东升', '', '', '', '客户：西林', '', '单位：千元'],
      [...three, '', ...three],
      ['2025-06-01', 5, 1, '', '2025-06-11', 9, ''],
    ];
    expect(agedOf(ledgerOf(cells), '2025-12-31').main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual(
      [
        ['西林', 900000],
        ['东升', 400000],
      ],
    );
  });

  it.each<[string, Cells]>([
    [
      'a figure behind both',
      [
        [...headed, '', ...headed],
        ['甲公司', '2025-06-01', 1, '', '', '乙公司', '2025-06-03', 3, '', 50],
      ],
    ],
    ['units of its own', under(['单位：元', '', '', '', '', '单位：万元'])],
  ])('is said of a table beside the ledger that is not read for %s', (_what, cells) => {
    const { notices } = readOf(ledgerOf(cells));
    const said = notices.filter(({ kind }) => kind === 'tablesBesideUnread');
    expect(said).toMatchObject([{ sheetName: '应收明细', columns: ['F:I'] }]);
    expect(said.map(readingZhCN.notice)).toEqual([
      '工作表“应收明细”右侧的 F:I 列是表头相同的另一张表，没有读入：两表之外还有内容，或两表上方写的单位、币种、截止日期不同；请把它移到第一张表下方或另一张工作表',
    ]);
    expect(said.map(readingEnUS.notice)).toEqual([
      'Sheet "应收明细": columns F:I hold a table of the same headings beside the ledger that was not read: more than the tables stands below the headings, or other units, currencies or days stand over each; move it below the first table or to a sheet of its own',
    ]);
  });
});
