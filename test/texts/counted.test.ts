import type { Notice } from '../../src/ledger/findings';
import { counted } from '../../src/texts/counted';
import { enUS } from '../../src/texts/en-US';
import { paneTexts } from '../../src/texts/pane/pane-texts';
import { sheetBlockTexts } from '../../src/texts/sheets/sheet-block-texts';
import { topDebtorsTexts } from '../../src/texts/top-debtors/top-debtors-texts';
import { placeAt } from '../support/place-at';

const sheetName = 'Ledger';
/** 2025-12-31. */
const asOf = 46_022;

const { reading, registers, sheets, jobs } = enUS;
const { lists } = sheetBlockTexts['en-US'];
const pane = paneTexts['en-US'];

describe('counted', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
    [1234, '1,234 rows'],
  ])('says of %i what grammar asks', (count, text) => {
    expect(counted(count, 'row')).toBe(text);
  });

  it('takes words whose plural is more than an s', () => {
    expect([counted(1, 'customer differs', 'customers differ'), counted(3, 'customer differs', 'customers differ')]).toEqual([
      '1 customer differs',
      '3 customers differ',
    ]);
  });
});

describe('English sentences', () => {
  it('name whose balances a list of the largest debtors adds up', () => {
    const { balances } = topDebtorsTexts['en-US'].charts;
    expect([1, 10].map((customers) => balances(customers, '2025-12-31'))).toEqual([
      'Balances of 1 customer and their running share (2025-12-31)',
      'Balances of 10 customers and their running share (2025-12-31)',
    ]);
  });

  it.each<[Notice, string]>([
    [{ kind: 'hiddenRowsRead', sheetName, count: 1 }, 'Sheet "Ledger" has 1 hidden or filtered row; it is counted'],
    [{ kind: 'hiddenRowsRead', sheetName, count: 1200 }, 'Sheet "Ledger" has 1,200 hidden or filtered rows; they are counted'],
    [
      { kind: 'rowsAfterAsOf', sheetName, asOf, count: 1, totalCents: 500, allCount: 3, allCents: 2500 },
      '1 row dated after the as-of date 2025-12-31 (5.00 billed) does not count; all 3 rows of sheet "Ledger" bill 25.00, of which 20.00 count',
    ],
    [
      { kind: 'rowsAfterAsOf', sheetName, asOf, count: 1, totalCents: 500, allCount: 1, allCents: 500 },
      '1 row dated after the as-of date 2025-12-31 (5.00 billed) does not count; the only row of sheet "Ledger" bills 5.00, of which 0.00 count',
    ],
    [
      { kind: 'receiptsAfterAsOf', sheetName, asOf, count: 1, totalCents: 500, allCount: 2, allCents: 900 },
      '1 receipt dated after the as-of date 2025-12-31 (5.00) does not count; of all 2, 1 counts, 4.00 in all',
    ],
    [
      { kind: 'receiptsAfterAsOf', sheetName, asOf, count: 1, totalCents: 500, allCount: 1, allCents: 500 },
      '1 receipt dated after the as-of date 2025-12-31 (5.00) does not count; it is the only one',
    ],
    [
      { kind: 'receiptsAfterAsOf', sheetName, asOf, count: 2, totalCents: 500, allCount: 5, allCents: 900 },
      '2 receipts dated after the as-of date 2025-12-31 (5.00) do not count; of all 5, 3 count, 4.00 in all',
    ],
    [
      { kind: 'linesOfInvoiceAbove', sheetName, rowNumbers: [4] },
      'Sheet "Ledger": 1 row without customer, number and dates is read as a line of the invoice above it (row 4)',
    ],
    [
      { kind: 'linesOfInvoiceAbove', sheetName, rowNumbers: [4, 7] },
      'Sheet "Ledger": 2 rows without customer, number and dates are read as lines of the invoice above them (rows 4, 7)',
    ],
    [
      { kind: 'workingDaysBeyondCalendar', count: 1 },
      '1 due date by working days lies in a year without holiday data; only weekends are counted there',
    ],
    [
      { kind: 'furtherDifferences', sheetName, of: 'balance', count: 1 },
      'Sheet "Ledger": 1 further difference of the balance is not listed',
    ],
    [
      { kind: 'otherCurrenciesApart', mainCurrency: 'CNY', currencies: ['USD'] },
      'The ledger has several currencies: USD stands apart from CNY and is never added to it',
    ],
    [
      { kind: 'receiptsRead', sheetName, count: 1, totalCents: 500 },
      'Balances are replayed receipt by receipt from "Ledger" (the only one, 5.00)',
    ],
    [
      { kind: 'unallocatedReceipts', count: 1, totalCents: 500, netted: false, places: [] },
      '1 receipt names no invoice, 5.00; it stands as a credit (贷项) and is set against no debt',
    ],
    [
      { kind: 'unallocatedReceipts', count: 1, totalCents: 500, netted: true, places: [] },
      '1 receipt names no invoice, 5.00; it was set against the oldest debts',
    ],
    [
      { kind: 'writeOffsOnlyListed', count: 1, totalCents: 500 },
      'The ledger has no dated receipts: 1 write-off, 5.00, is listed and lowers no balance',
    ],
  ])('%j is said in the grammar of one', (notice, sentence) => {
    expect(reading.notice(notice)).toBe(sentence);
  });

  it('tell cells that are not in a printed sum, one or several (R12)', () => {
    const differing = (...cells: string[]): string =>
      reading.notice({
        kind: 'printedTotalDiffers',
        place: placeAt('E9', sheetName),
        word: '合计',
        statedCents: 1500,
        addedCents: 1000,
        unreadablePlaces: cells.map((cell) => placeAt(cell, sheetName)),
      });
    expect(differing('E3')).toContain('may come from E3, which cannot be read and is not in that sum');
    expect(differing('E3', 'E4')).toContain('may come from E3, E4, which cannot be read and are not in that sum');
  });

  it('of registers, sheets, jobs and pane agree with one', () => {
    expect([
      registers.notice({ kind: 'hiddenRowsRead', sheetName, count: 1 }),
      registers.notice({ kind: 'hiddenRowsRead', sheetName, count: 2 }),
      sheets.attention.unreadableRows(1),
      sheets.attention.penaltyUnconfirmed([{ fromDay: 1, toDay: 1, rate: '0.03%' }], []),
      lists.warningNote(1),
      lists.customersAtZero(1),
      sheets.netting.heading(1),
      jobs.sheetsTooLarge(['A']),
      jobs.sheetsTooLarge(['A', 'B']),
      jobs.binarySpoilt(2),
      jobs.changedSheets([{ name: 'A', cells: ['B2'], more: false }], true),
      jobs.chosenColumnsUnused('A', ['dueDate', 'amount']),
      pane.ledger.facts(1, 1, 1),
      pane.ledger.facts(3, 1200, 40),
      pane.progress.reading('A', 1, 1),
      pane.progress.writing('A', 1000, 20_000),
      pane.columns.recognised(1),
    ]).toEqual([
      'Sheet "Ledger": 1 hidden or filtered row is counted too',
      'Sheet "Ledger": 2 hidden or filtered rows are counted too',
      '1 row could not be read and stands as unverified (待核实)',
      'Penalties are estimates at the default rates (0.03% a day on day 1): no contract term was seen, for reference only; what the contract says goes first',
      'Customers with a balance more than 1 day overdue carry the mark "Warning"',
      '1 more customer without balance or penalty not shown',
      'Before and after netting receipts without an invoice number (1 customer differs)',
      'The used area of A is too large; not read',
      'The used areas of A, B are too large; not read',
      '2 files kept in the workbook are incomplete or changed and not used: upload them again',
      'This sheet was changed, or taken back in part by Ctrl+Z, since it was made: "A" B2. Removing it takes the changes away for good: please confirm',
      'On sheet "A" the columns chosen earlier for "Due date", "Amount" are of no use any more: recognised anew, please check',
      'Headings in row 1 · 1 row · 1 customer',
      'Headings in row 3 · 1,200 rows · 40 customers',
      'Reading "A": 1 of 1 row',
      'Writing "A": 1,000 of 20,000 rows',
      '1 column recognised',
    ]);
  });
});
