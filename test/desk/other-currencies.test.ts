import { alertsOf } from '../../src/desk/alerts';
import type { Desk } from '../../src/desk/desk';
import { deskOfCustomer, desksInOtherCurrencies } from '../../src/desk/desks-by-currency';
import { letterRun } from '../../src/desk/letter-run';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { desksOf } from '../support/desk-of-workbook';
import { day, sheetOf, workbookOf } from '../support/ledger-of-cells';

type Cell = string | number;
const dated = (cells: readonly Cell[]): Cell[] =>
  cells.map((value) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value));

/** Tables beside the ledger, by name, each with its headings first. */
type Beside = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** 甲 owes in two currencies, 乙 in euros alone, 丙 has paid in yuan and owes dollars. */
function deskAt(asOf: string, beside: Beside = {}): Desk {
  const ledger = [
    ['客户名称', '发票号码', '开票日期', '到期日', '币种', '应收金额', '已收金额', '业务员'],
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 'CNY', 1000, 0, '周宁'],
    ['甲公司', 'A2', '2025-01-05', '2025-01-20', 'USD', 800, 100, '周宁'],
    ['乙公司', 'B1', '2025-01-01', '2025-01-31', 'EUR', 500.25, 0, '吴迪'],
    ['丙公司', 'C1', '2025-01-01', '2025-01-31', 'CNY', 300, 300, '吴迪'],
    ['丙公司', 'C2', '2025-01-01', '2025-01-31', 'USD', 90, 0, '吴迪'],
  ];
  const tables = Object.entries(beside).map(([name, rows]) => sheetOf(name, rows.map(dated)));
  return desksOf(workbookOf(sheetOf('应收台账', ledger.map(dated)), ...tables))(day(asOf));
}

/** `kind customer amount | sums in other currencies | since | owner`. */
function work(desk: Desk, ...kinds: readonly string[]): string[] {
  return workOfDay(desk)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, customer, amountCents, otherSums = [], since, owner }) =>
      [
        `${kind} ${customer.name} ${amountCents === null ? '-' : formatCents(amountCents)}`,
        otherSums.map(({ currency, cents }) => `${currency} ${formatCents(cents)}`).join(' + '),
        since === null ? '-' : formatIsoDay(since),
        owner ?? '-',
      ].join(' | '),
    );
}

describe('what is owed in other currencies (R12d)', () => {
  it('has a desk of its own, which knows that of the main one and days before', () => {
    const desk = deskAt('2025-03-05');
    const others = desksInOtherCurrencies(desk);
    expect(others.map(({ aged }) => [aged.main.currency, aged.main.balanceCents, aged.main.tieOut.differenceCents])).toEqual([
      ['USD', 790_00, 0],
      ['EUR', 500_25, 0],
    ]);
    expect(others.map((other) => other.inMain())).toEqual([desk, desk]);
    expect(desk.inMain()).toBe(desk);
    expect(desk.inCurrency('CNY')).toBe(desk);
    const [dollars, euros] = others;
    expect(euros?.inCurrency('USD')).toBe(dollars);
    const before = day('2025-01-03');
    expect(dollars?.deskOn(before)).toBe(desk.deskOn(before).inCurrency('USD'));
    expect(dollars?.deskOn(before).aged.main.positions.map(({ row }) => row?.invoiceNumber)).toEqual(['C2']);
    expect(['甲公司', '乙公司', '丙公司', '丁公司'].map((key) => deskOfCustomer(desk, key).aged.main.currency)).toEqual([
      ...['CNY', 'EUR', 'CNY', 'CNY'],
    ]);
  });

  it('stands in the work of the day with its currency, one item a customer, and is added to nothing', () => {
    expect(work(deskAt('2025-02-10'), 'call', 'letterDue')).toEqual([
      'letterDue 甲公司 - | USD 700.00 | - | 周宁',
      'call 甲公司 1000.00 | USD 700.00 | 2025-01-21 | 周宁',
      'call 丙公司 - | USD 90.00 | 2025-02-01 | 吴迪',
      'call 乙公司 - | EUR 500.25 | 2025-02-01 | 吴迪',
    ]);
  });

  it('has letters of its own', () => {
    const desk = deskAt('2025-03-05');
    const due = [desk, ...desksInOtherCurrencies(desk)].map((one) =>
      letterRun(one).letters.map(({ customer, totalCents, stage }) => [customer.name, totalCents, stage]),
    );
    expect(due).toEqual([
      [['甲公司', 1000_00, 1]],
      [
        ['丙公司', 90_00, 1],
        ['甲公司', 700_00, 1],
      ],
      [['乙公司', 500_25, 1]],
    ]);
  });

  it('takes a plan by the invoices that it names, else by where its customer owes, and no yuan for it', () => {
    const headings = ['计划号', '客户', '发票号', '到期日', '金额', '已付日期', '已付金额'];
    const plans = [
      headings,
      ['P1', '乙公司', '', '2025-03-01', 200, '', ''],
      ['P2', '甲公司', 'A2', '2025-03-02', 60, '', ''],
      ['P3', '甲公司', 'A1', '2025-03-03', 70, '', ''],
    ];
    const desk = deskAt('2025-03-10', { 还款计划: plans });
    expect(work(desk, 'instalmentMissed')).toEqual([
      'instalmentMissed 甲公司 70.00 | USD 60.00 | 2025-03-03 | 周宁',
      'instalmentMissed 乙公司 - | EUR 200.00 | 2025-03-02 | 吴迪',
    ]);
    const warned = alertsOf(desk).alerts.filter(({ kind }) => kind === 'instalmentMissed');
    expect(warned.map(({ customer, amountCents }) => [customer?.name, amountCents])).toEqual([['甲公司', 70_00]]);
  });

  it('takes a promise of a sum without an invoice for the first currency in which the customer owes, one of all for every', () => {
    const headings = ['日期', '客户', '发票号', '方式', '承诺日期', '承诺金额'];
    const log = (invoice: string, sum: Cell, customer = '甲公司'): Desk =>
      deskAt('2025-02-20', { 催收记录: [headings, ['2025-02-10', customer, invoice, '电话', '2025-02-21', sum]] });
    expect(work(log('', 400), 'promiseDue')).toEqual(['promiseDue 甲公司 400.00 |  | 2025-02-21 | 周宁']);
    expect(work(log('A2', 400), 'promiseDue')).toEqual(['promiseDue 甲公司 - | USD 400.00 | 2025-02-21 | 周宁']);
    expect(work(log('', ''), 'promiseDue')).toEqual(['promiseDue 甲公司 1000.00 | USD 700.00 | 2025-02-21 | 周宁']);
    expect(work(log('', 100, '乙公司'), 'promiseDue')).toEqual(['promiseDue 乙公司 - | EUR 100.00 | 2025-02-21 | 吴迪']);
  });
});
