import type { AgedBook, AgedLedger } from '../../src/ledger/aged-ledger';
import type { Ledger, LedgerLayout } from '../../src/ledger/ledger';
import type { ColumnRole } from '../../src/ledger/reading-choices';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { ageLedger } from '../../src/ledger/replay/age-ledger';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { defaultPolicy } from '../../src/policy/default-policy';
import { enUS } from '../../src/texts/en-US';
import { zhCN } from '../../src/texts/zh-CN';

/** What a ledger came to: how it was taken, and the laws that it broke. */
export interface LedgerCheck {
  readonly outcome: 'none' | 'question' | 'aged';
  readonly broken: readonly string[];
}

const dates = [44990, 45500, 46022, 46500];

/** Recognises, reads and ages a ledger at several dates, with and without netting, and adds everything up apart (R12). */
export function checkLedger(workbook: SourceWorkbook): LedgerCheck {
  const choices = { dateOrder: 'mdy', sheetName: '应收明细' } as const;
  const recognition = recogniseLedger(workbook, choices);
  if (recognition.kind !== 'found') return { outcome: recognition.kind, broken: [] };
  const reading = readLedger(workbook, recognition.layout, choices, defaultPolicy);
  if (reading.kind !== 'read') return { outcome: 'question', broken: [] };
  const { ledger } = reading;
  const broken = [...brokenSentences(ledger), ...untoldFigures(workbook, recognition.layout, ledger)];
  for (const asOf of dates) {
    const [plain, netted] = [false, true].map((netUnallocated) => ageLedger(ledger, asOf, { netUnallocated }, defaultPolicy));
    if (plain === undefined || netted === undefined) continue;
    for (const aged of [plain, netted])
      broken.push(...[aged.main, ...aged.otherCurrencies].flatMap((book) => brokenSums(aged, book)).map((law) => `${asOf}: ${law}`));
    // Netting moves money between a customer's columns and changes no balance.
    if (
      !plain.main.customers.every(
        ({ customer, balanceCents }) =>
          netted.main.customers.find((other) => other.customer.key === customer.key)?.balanceCents === balanceCents,
      )
    ) {
      broken.push(`${asOf}: netting changed a balance`);
    }
  }
  return { outcome: 'aged', broken };
}

function brokenSums({ ledger, asOf, basis }: AgedLedger, book: AgedBook): string[] {
  const broken: string[] = [];
  const own = ownBalance(ledger, asOf, basis, book.currency);
  const standings = Object.values(book.byStanding).reduce((sum, cents) => sum + cents, 0);
  if (own !== null && own !== book.balanceCents) broken.push(`rows and receipts add up to ${own}, the report to ${book.balanceCents}`);
  if (book.tieOut.differenceCents !== 0) broken.push(`difference ${book.tieOut.differenceCents}`);
  if (standings !== book.balanceCents) broken.push('bands, credits and unclassified are not the balance');
  for (const customer of book.customers) {
    const ofCustomer = Object.values(customer.byStanding).reduce((sum, cents) => sum + cents, 0);
    if (ofCustomer !== customer.balanceCents) broken.push(`${customer.customer.name}: the bands are not the balance`);
    if (customer.penaltyCents < 0 || customer.byStanding.贷项 > 0) broken.push(`${customer.customer.name}: a sign is wrong`);
  }
  if (book.customers.reduce((sum, { balanceCents }) => sum + balanceCents, 0) !== book.balanceCents) broken.push('customers do not add up');
  return broken;
}

/** The balance of plain cases, added by this test alone; null where receipts met rows that count as stated. */
function ownBalance(ledger: Ledger, asOf: number, basis: AgedLedger['basis'], currency: string): number | null {
  if (basis === 'settlements' || (basis === 'receipts' && ledger.rows.some(({ balanceFixed }) => balanceFixed === true))) return null;
  const rows = ledger.rows.filter((row) => row.currency === currency && (row.invoiceDay ?? 0) <= asOf);
  const receipts = (ledger.receipts ?? []).filter((receipt) => receipt.currency === currency && (receipt.day ?? 0) <= asOf);
  if (basis === 'snapshot') return rows.reduce((sum, row) => sum + row.statedBalanceCents, 0);
  return (
    rows.reduce((sum, row) => sum + row.amountCents - (row.reducedCents ?? 0), 0) -
    receipts.reduce((sum, receipt) => sum + receipt.amountCents, 0)
  );
}

/** Every figure in a column of money is read, left out by name, or said something of (R12). */
function untoldFigures({ sheets }: SourceWorkbook, layout: LedgerLayout, { rows, receipts, leftOut, problems, notices }: Ledger): string[] {
  const sheet = sheets.find(({ name }) => name === layout.sheetName);
  const told = new Set([
    ...[...rows, ...(receipts ?? []).filter(({ sheetName }) => sheetName === layout.sheetName), ...leftOut].map(
      ({ rowNumber }) => rowNumber,
    ),
    ...problems.map(({ place }) => place.row + 1),
    ...notices.flatMap((notice) => {
      if ('rowNumbers' in notice) return notice.rowNumbers;
      return 'place' in notice && notice.kind !== 'printedTotalDiffers' ? [notice.place.row + 1] : [];
    }),
  ]);
  const end = notices.flatMap((notice) => (notice.kind === 'endsAtNextTable' ? [notice.rowNumber - 1] : []))[0] ?? layout.lastDataRow + 1;
  const columns = [
    ...moneyRoles.flatMap((role) => [layout.columns[role] ?? [], layout.further?.[role] ?? []].flat()),
    ...(layout.receiptColumns ?? []).map(({ amount }) => amount),
  ];
  return Array.from({ length: Math.max(0, end - layout.firstDataRow) }, (_unused, index) => layout.firstDataRow + index).flatMap((row) => {
    const figure = columns
      .map((column) => sheet?.values[row - sheet.firstRow]?.[column - sheet.firstColumn])
      .find((value) => typeof value === 'number' && Math.abs(value) >= 0.005);
    return figure === undefined || told.has(row + 1) ? [] : [`row ${row + 1}: nothing is said of ${String(figure)}`];
  });
}

const moneyRoles: readonly ColumnRole[] = [
  'amount',
  'received',
  'reduction',
  'balance',
  'debit',
  'credit',
  'baseAmount',
  'baseReceived',
  'baseBalance',
];

/** Every finding has its sentence in both languages. */
function brokenSentences({ problems, notices }: Ledger): string[] {
  const sentences = [zhCN, enUS].flatMap(({ reading }) => [
    ...problems.map(({ value, reason }) => reading.problem(reason, value)),
    ...notices.map((notice) => reading.notice(notice)),
  ]);
  return sentences.filter((sentence) => sentence === '' || /undefined|NaN|\[object/.test(sentence));
}
