import { a1Of } from '../../../src/cells/a1';
import { formatCents } from '../../../src/domain/money/cents';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const outline = (heading: string, total: number): Cells => [
  [heading, '开票日期', '到期日', '金额', '已收', '未收'],
  ['甲公司', '', '', 300, 100, 200],
  ['A-1', '2025-01-05', '2025-02-05', 100, 0, 100],
  ['A-2', '2025-01-06', '2025-02-06', 200, 100, 100],
  ['乙公司', '', '', total, 0, total],
  ['B-1', '2025-01-07', '2025-02-07', 50, 0, 50],
  ['合计', '', '', 350, 100, 250],
  ['制表：某某'],
];
const read = (cells: Cells): unknown => {
  const { main, ledger } = agedOf(ledgerOf(cells), '2025-12-31');
  return {
    balances: Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, formatCents(balanceCents)])),
    unverified: formatCents(main.byStanding.待核实),
    numbers: ledger.rows.map(({ invoiceNumber }) => invoiceNumber).sort(),
    leftOut: ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
    differing: ledger.notices.flatMap((notice) =>
      notice.kind === 'printedTotalDiffers' ? [[a1Of(notice.place), notice.word, notice.statedCents, notice.addedCents]] : [],
    ),
  };
};

describe('customers and their invoices in one column (R12)', () => {
  it.each(['客户名称', '行标签', '客户/发票'])(
    'count once, by invoice, under %s; the customer’s own line is left out by name',
    (heading) => {
      expect(read(outline(heading, 50))).toEqual({
        balances: { 甲公司: '200.00', 乙公司: '50.00' },
        unverified: '0.00',
        numbers: ['A-1', 'A-2', 'B-1'],
        leftOut: [
          [2, '甲公司'],
          [5, '乙公司'],
          [7, '合计'],
        ],
        differing: [],
      });
    },
  );

  it('count once below a remark, too', () => {
    const [heading = [], ...rows] = outline('客户名称', 50);
    expect(read([heading, ...rows.slice(0, 3), ['（以上为东区，以下为西区）'], ...rows.slice(3)])).toMatchObject({
      balances: { 甲公司: '200.00', 乙公司: '50.00' },
      unverified: '0.00',
    });
  });

  it('count by invoice where one line is not the sum of those below it, which is named with both sums', () => {
    expect(read(outline('客户名称', 60))).toMatchObject({
      balances: { 甲公司: '200.00', 乙公司: '50.00' },
      unverified: '0.00',
      differing: [
        ['D5', '乙公司', 6000, 5000],
        ['F5', '乙公司', 6000, 5000],
      ],
    });
  });

  it('count by invoice under a heading of outlines where no line is the sum of those below it', () => {
    const cells = outline('行标签', 60).map((row, index) => (index === 1 ? ['甲公司', '', '', 301, 100, 201] : row));
    expect(read(cells)).toMatchObject({
      balances: { 甲公司: '200.00', 乙公司: '50.00' },
      differing: [
        ['D2', '甲公司', 30100, 30000],
        ['F2', '甲公司', 20100, 20000],
        ['D5', '乙公司', 6000, 5000],
        ['F5', '乙公司', 6000, 5000],
      ],
    });
  });

  it('are customers, some of whom owe without a date, where nothing tells names from numbers and half of the sums differ', () => {
    const named = outline('客户名称', 60).map(([name = '', ...row]) => [String(name).replace(/^([AB])-/, '$1 店'), ...row]);
    expect(read(named)).toMatchObject({
      balances: { 甲公司: '200.00', 'A 店1': '100.00', 'A 店2': '100.00', 乙公司: '60.00', 'B 店1': '50.00' },
      unverified: '260.00',
    });
  });

  it('are customers where too few lines are sums of those below', () => {
    const cells = [heading, line('物业公司', 500), item('101', 100), item('102', 200), line('保安公司', 300), item('103', 90)];
    expect(read(cells)).toMatchObject({
      balances: { 物业公司: '500.00', '101': '100.00', '102': '200.00', 保安公司: '300.00', '103': '90.00' },
    });
  });
});

const heading = ['客户名称', '到期日', '应收金额'];
const line = (name: string, sum: number): Cells[number] => [name, '', sum];
const item = (name: string, sum: number): Cells[number] => [name, '2025-02-05', sum];
const 甲 = [line('甲公司', 300), item('A-1', 100), item('A-2', 200)];
const 乙 = [line('乙公司', 50), item('B-1', 50)];
const 丙 = [line('丙公司', 70), item('C-1', 100), item('C-2', -30)];
const three = { 甲公司: '300.00', 丙公司: '70.00', 乙公司: '50.00' };
const upsideDown = (rows: Cells): Cells => [...rows].reverse();

describe('outlines of other builds (R12)', () => {
  it.each<[string, Cells]>([
    ['a line over several customers', [line('华东', 350), ...甲, ...乙, line('华北', 70), ...丙]],
    ['a line over one customer', [line('华东', 300), ...甲, line('华北', 120), ...乙, ...丙]],
    ['two levels over customers', [line('全国', 420), line('华东', 350), ...甲, ...乙, line('华北', 70), ...丙]],
    ['a grand total without a word above', [line('全部', 420), ...甲, ...乙, ...丙]],
    ['a grand total without a word below', [...甲, ...乙, ...丙, line('全部', 420)]],
    ['a grand total with a word above', [line('总计', 420), ...甲, ...乙, ...丙]],
    ['a grand total with a word below', [...甲, ...乙, ...丙, line('总计', 420)]],
    ['a grand total called nothing', [...甲, ...乙, ...丙, ['', '', 420]]],
    ['blank rows between groups', [...甲, [], ...乙, [], [], ...丙]],
    ['customers below their invoices', upsideDown([...丙, ...乙, ...甲])],
    ['regions below their customers', upsideDown([line('华北', 70), ...丙, line('华东', 350), ...乙, ...甲])],
    ['customers below their invoices and a total', upsideDown([line('全部', 420), ...丙, ...乙, ...甲])],
    ['sums once more behind each group', [...甲, line('甲公司 汇总', 300), ...乙, ...丙, line('丙公司 汇总', 70)]],
    [
      'sums alone behind each group',
      [...甲.slice(1), line('甲公司 汇总', 300), ...乙.slice(1), line('乙公司 汇总', 50), ...丙.slice(1), line('丙公司 汇总', 70)],
    ],
    ['an invoice without a date', [line('甲公司', 300), item('A-1', 100), ['A-2', '', 200], ...乙, ...丙]],
  ])('count by invoice with %s', (_what, rows) => {
    expect(read([heading, ...rows])).toMatchObject({
      balances: three,
      numbers: ['A-1', 'A-2', 'B-1', 'C-1', 'C-2'],
      differing: [],
    });
  });

  it('count by invoice where each customer has one', () => {
    expect(read([heading, line('甲公司', 300), item('A-1', 300), ...乙])).toMatchObject({
      balances: { 甲公司: '300.00', 乙公司: '50.00' },
    });
  });

  it('count by invoice of one customer alone', () => {
    expect(read([heading, ...甲])).toMatchObject({ balances: { 甲公司: '300.00' }, unverified: '0.00' });
  });

  it('count by invoice of one customer alone below a region and a total', () => {
    expect(read([heading, line('全国', 300), line('华东', 300), ...甲])).toMatchObject({
      balances: { 甲公司: '300.00' },
      unverified: '0.00',
    });
  });

  it('name what differs at each level, by what the lines come to', () => {
    const edited = [line('甲公司', 300), item('A-1', 100), item('A-2', 210)];
    expect(read([heading, line('华东', 350), ...edited, ...乙, line('华北', 70), ...丙])).toMatchObject({
      balances: { 甲公司: '310.00', 丙公司: '70.00', 乙公司: '50.00' },
      differing: [
        ['C3', '甲公司', 30000, 31000],
        ['C2', '华东', 35000, 36000],
      ],
    });
  });

  it('name nearly all lines where one is the sum of those below it and all stand over some', () => {
    const edited = [line('乙公司', 51), item('B-1', 50), line('丙公司', 71), ...丙.slice(1), line('丁公司', 41), item('D-1', 40)];
    expect(read([heading, ...甲, ...edited])).toMatchObject({
      balances: { ...three, 丁公司: '40.00' },
      differing: [
        ['C5', '乙公司', 5100, 5000],
        ['C7', '丙公司', 7100, 7000],
        ['C10', '丁公司', 4100, 4000],
      ],
    });
  });

  it('take a name without sums for that of the invoices below it, and a remark for none', () => {
    expect(read([heading, ...甲, ['丁公司', '', ''], item('D-1', 40), item('D-2', 20), ...乙, ...丙])).toMatchObject({
      balances: { ...three, 丁公司: '60.00' },
      differing: [],
    });
    expect(read([heading, ...甲.slice(0, 2), ['（未对账）', '', ''], ...甲.slice(2), ...乙, ...丙])).toMatchObject({ balances: three });
  });

  it('keep a debt of a customer without invoices, alone and in the sum over it', () => {
    const rows = [line('华东', 390), ...甲, line('丁公司', 40), ...乙, line('华北', 70), ...丙];
    expect(read([heading, ...rows])).toMatchObject({ balances: { ...three, 丁公司: '40.00' }, unverified: '40.00', differing: [] });
    expect(read([heading, ...甲, line('丁公司', 40), ...乙, ...丙])).toMatchObject({
      balances: { ...three, 丁公司: '40.00' },
      unverified: '40.00',
    });
  });

  it('tell sums in the unit of their column', () => {
    expect(read([['客户名称', '到期日', '应收金额（万元）'], line('甲公司', 301), ...甲.slice(1), ...乙, ...丙])).toMatchObject({
      balances: { 甲公司: '3000000.00', 丙公司: '700000.00', 乙公司: '500000.00' },
      differing: [['C2', '甲公司', 301000000, 300000000]],
    });
  });

  it('tell the cells that could not be read', () => {
    const rows = [line('甲公司', 300), item('A-1', 100), ['A-2', '2025-02-05', '二百左右'], ...乙, ...丙];
    expect(readOf(ledgerOf([heading, ...rows])).notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toMatchObject([
      { statedCents: 30000, addedCents: 10000, unreadablePlaces: [{ row: 3, column: 2 }] },
    ]);
  });
});

describe('customers and their invoices on lines of two columns (R12)', () => {
  const columns = ['客户名称', '发票号', '到期日', '应收金额'];
  const own = (name: string, sum: number): Cells[number] => [name, '', '', sum];
  const below = (number: string, sum: number, name = ''): Cells[number] => [name, number, '2025-02-05', sum];

  it('count by invoice where one line is not the sum of those below it, which is named with both sums', () => {
    const rows = [own('甲公司', 300), below('A-1', 100), below('A-2', 200), own('乙公司', 60), below('B-1', 50)];
    expect(read([columns, ...rows])).toMatchObject({
      balances: { 甲公司: '300.00', 乙公司: '50.00' },
      unverified: '0.00',
      differing: [['D5', '乙公司', 6000, 5000]],
    });
  });

  const regional = [own('甲公司', 300), below('A-1', 100), below('A-2', 200), own('乙公司', 50), below('B-1', 50)];
  it.each<[string, Cells]>([
    ['in the column of customers', [columns, own('华东', 350), ...regional]],
    ['in a column of its own', [['地区', ...columns], ['华东', ...own('', 350)], ...regional.map((row) => ['', ...row])]],
    ['below them', [columns, ...[...regional].reverse(), own('华东', 350)]],
  ])('count by invoice with a line over several customers %s', (_where, cells) => {
    expect(read(cells)).toMatchObject({
      balances: { 甲公司: '300.00', 乙公司: '50.00' },
      numbers: ['A-1', 'A-2', 'B-1'],
      unverified: '0.00',
      differing: [],
    });
  });

  it('do so where the name stands on every line and the sums stand below', () => {
    const rows = ['甲', '乙', '丙'].flatMap((name) => [
      below(`${name}1`, 100, name),
      below(`${name}2`, 200, name),
      own(name, name === '丙' ? 310 : 300),
    ]);
    expect(read([columns, ...rows])).toMatchObject({
      balances: { 甲: '300.00', 乙: '300.00', 丙: '300.00' },
      unverified: '0.00',
      differing: [['D10', '丙', 31000, 30000]],
    });
  });
});
