import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const books = (headings: readonly string[], ...amounts: readonly (string | number)[]): unknown => {
  const rows: Cells = amounts.map((amount, index) => [`C${index}`, `A${index}`, '2025-05-01', '2025-06-01', amount, 0]);
  const { main, otherCurrencies, ledger } = agedOf(ledgerOf([[...headings], ...rows]), '2025-12-31');
  return {
    books: [main, ...otherCurrencies].map(({ currency, balanceCents }) => [currency, balanceCents]),
    told: ledger.notices.flatMap((notice) =>
      notice.kind === 'currencyOfColumn' || notice.kind === 'currencyUnsaid' ? [[notice.kind, notice.rowNumbers]] : [],
    ),
  };
};
const chinese = ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收'];
const english = ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount', 'Paid'];

describe('figures without a currency beside one that names its own (R12d)', () => {
  it('are in the home currency of a Chinese book, and the one stands apart', () => {
    expect(books(chinese, 'USD 1,300', 450, '300')).toEqual({
      books: [
        ['CNY', 75000],
        ['USD', 130000],
      ],
      told: [['currencyUnsaid', [3, 4]]],
    });
  });

  it('are in that of their column where half of it or more names one, and it is said of which rows', () => {
    expect(books(chinese, 'USD 1,300', 'USD 20', 450)).toEqual({ books: [['USD', 177000]], told: [['currencyOfColumn', [4]]] });
  });

  it('are in that of their column in an English book, where the first alone may bear the sign, and it is said', () => {
    expect(books(english, '$1,300.00', 450, 300)).toEqual({ books: [['USD', 205000]], told: [['currencyOfColumn', [3, 4]]] });
  });
});

describe('figures whose thousands are parted by a space that breaks no line (R12)', () => {
  it('have a comma before their fraction, whatever its digits', () => {
    expect(books(english, '1\u00a0234,500', '2\u202f345,6', '12\u00a0000,25')).toEqual({ books: [['CNY', 1558035]], told: [] });
    expect(books(english, '1\u00a0234,50', 500)).toEqual({ books: [['CNY', 173450]], told: [] });
  });

  it('are read by a point where one stands there', () => {
    expect(books(english, '1\u00a0234.500', '2\u00a0345')).toEqual({ books: [['CNY', 357950]], told: [] });
  });
});

describe('columns that the user has chosen under headings in no language that is known', () => {
  const cells: Cells = [
    ['Offene Posten'],
    ['Kunde', 'Rechnungsnr.', 'Rechnungsdatum', 'Fälligkeitsdatum', 'Rechnungsbetrag', 'Bezahlt', 'Offener Betrag'],
    ['Müller GmbH', 'R-1001', '05.01.2025', '04.02.2025', '1.274,50', '274,50', '1.000,00'],
    ['Schmidt AG', 'R-1002', '15.03.2025', '14.04.2025', '3.000,00', '0,00', '3.000,00'],
    ['Summe', '', '', '', '4.274,50', '274,50', '4.000,00'],
  ];
  const columns = { customer: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4, received: 5, balance: 6 };

  it('are read by the decimal mark that they show (R12)', () => {
    const { main, comparison, ledger } = agedOf(ledgerOf(cells), '2025-12-31', { columns });
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['Schmidt AG', 300000],
      ['Müller GmbH', 100000],
    ]);
    expect(comparison).toMatchObject({ differenceCents: 0, printed: { source: 'total', word: 'summe', cents: 400000 } });
    expect([ledger.problems, ledger.leftOut.map(({ rowNumber }) => rowNumber)]).toEqual([[], [5]]);
  });
});

describe('sums in currencies among words', () => {
  it('are read in a column of sums however many of its cells hold words (R12, R12d)', () => {
    const { main, otherCurrencies, ledger } = agedOf(
      ledgerOf([
        chinese,
        ['甲', 'A1', '2025-05-01', '2025-06-01', '$25,000.00', 0],
        ['乙', 'A2', '2025-05-01', '2025-06-01', 'abc', 0],
        ['丙', 'A3', '2025-05-01', '2025-06-01', '见合同', 0],
        ['丁', 'A4', '2025-05-01', '2025-06-01', '约3万', 0],
        ['戊', 'A5', '2025-05-01', '2025-06-01', '待定', 0],
        ['己', 'A6', '2025-05-01', '2025-06-01', 1000, 0],
      ]),
      '2025-12-31',
    );
    expect([main, ...otherCurrencies].map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([
      ['CNY', 100000],
      ['USD', 2500000],
    ]);
    expect(ledger.problems.map(({ value }) => value)).toEqual(['abc', '见合同', '约3万', '待定']);
  });

  it('are no figures where the table is in 万元, or where the debt itself names no currency (R12c, R12d)', () => {
    const inTens = agedOf(
      ledgerOf([
        ['单位：万元'],
        chinese,
        ['甲', 'A1', '2025-05-01', '2025-06-01', '$25,000.00', 0],
        ['乙', 'A2', '2025-05-01', '2025-06-01', 10, 0],
        ['丙', 'A3', '2025-05-01', '2025-06-01', 20, 0],
      ]),
      '2025-12-31',
    );
    expect([inTens.main.balanceCents, inTens.ledger.problems.map(({ value }) => value)]).toEqual([30000000, ['$25,000.00']]);
    const received = agedOf(
      ledgerOf([
        chinese,
        ['甲', 'A1', '2025-05-01', '2025-06-01', 30000, '$500'],
        ['乙', 'A2', '2025-05-01', '2025-06-01', 1000, 0],
        ['丙', 'A3', '2025-05-01', '2025-06-01', 2000, 500],
      ]),
      '2025-12-31',
    );
    expect([received.main.currency, received.main.byStanding.待核实, received.otherCurrencies]).toEqual(['CNY', 3000000, []]);
    expect(received.ledger.problems.map(({ value, reason }) => [value, reason.kind])).toEqual([['$500', 'receivedUnreadable']]);
  });
});
