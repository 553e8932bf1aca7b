import { a1Of } from '../../cells/a1';
import { columnRoles, type ReadingChoices } from '../../ledger/reading-choices';
import type { Notice } from '../../ledger/findings';
import type { Ledger, LedgerRow, Receipt } from '../../ledger/ledger';
import type { LedgerFacts } from '../../ledger/ledger-facts';
import type { Policy } from '../../policy/policy';
import type { Registers } from '../../registers/registers';
import { registerNames } from '../../registers/all-registers';
import { rulesVersion } from './rules-version';
import { TextHash } from '../../cells/text-hash';

/**
 * A short text that tells a ledger, as read, from the same ledger after a change of anything that its sheets show for a given date: rows
 * with their places (the detail names each row's, so a ledger sorted anew is another one), receipts, write-offs, bases of penalties, what
 * could not be read or was left out, netting, rules. Names of sheets, hidden rows and formats are no change; nor is an edit that was taken
 * back.
 */
export function ledgerSource(
  ledger: Ledger,
  { netUnallocated }: Pick<ReadingChoices, 'netUnallocated'>,
  policy: Policy,
  facts: LedgerFacts,
): string {
  const { layout } = ledger;
  const hash = new TextHash();
  const add = (value: unknown): void => {
    hash.add(JSON.stringify(value));
  };
  const netted = netUnallocated ?? policy.netUnallocated ?? false;
  add([
    rulesVersion,
    policy,
    netted,
    ledger.mainCurrency,
    ledger.unitFactor,
    columnRoles.filter((role) => layout.columns[role] !== undefined),
    contentOf(ledger),
  ]);
  for (const { day, customer, invoiceNumber, amountCents } of facts.writeOffs) add([day, customer.key, invoiceNumber, amountCents]);
  add([...facts.penaltyBases].sort(([one], [other]) => (one < other ? -1 : 1)));
  return hash.digest();
}

/** The same of what was read alone: once a ledger, which nobody changes, however many policies it is told apart by. */
function contentOf(ledger: Ledger): string {
  const content = known.get(ledger) ?? reckonedContent(ledger);
  known.set(ledger, content);
  return content;
}

const known = new WeakMap<Ledger, string>();

function reckonedContent({ rows, receipts, problems, leftOut, notices, printed }: Ledger): string {
  const hash = new TextHash();
  const add = (value: unknown): void => {
    hash.add(JSON.stringify(value));
  };
  add([rows.length, receipts?.length ?? null, problems.length, leftOut.length]);
  addColumns(hash, rows, rowColumns);
  addColumns(hash, receipts ?? [], receiptColumns);
  for (const { place, value, reason } of problems) add([a1Of(place), value, reason]);
  for (const { rowNumber, word } of leftOut) add([rowNumber, word]);
  for (const notice of notices) if (!isOfView(notice)) add(withoutSheet(notice));
  add(printed === undefined ? null : withoutSheet(printed));
  return hash.digest();
}

/** The same of a ledger and its registers, for sheets that show what stands in those (R39): rows as they were read, wherever they stand. */
export function deskSource(ledger: string, registers: Registers): string {
  const hash = new TextHash();
  hash.add(ledger);
  for (const name of registerNames) {
    const rows = registers[name];
    hash.add(JSON.stringify([name, rows?.length ?? null]));
    for (const row of rows ?? []) hash.add(JSON.stringify(withoutPlace(row)));
  }
  return hash.digest();
}

function withoutPlace(row: object): unknown {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'sheetName' && key !== 'rowNumber'));
}

type Plain = string | number | boolean | null;

/** How each field of a thing is read; a field of two values is read by two. */
type Columns<Thing> = Readonly<Record<Exclude<keyof Thing, 'sheetName'>, readonly ((thing: Thing) => Plain)[]>>;

/** Column by column, value by value: a text of every row, only to hash it, costs more than all that is reckoned from the row. */
function addColumns<Thing>(hash: TextHash, things: readonly Thing[], columns: Columns<Thing>): void {
  for (const read of Object.values<Columns<Thing>[keyof Columns<Thing>]>(columns).flat())
    for (const thing of things) hash.addValue(read(thing));
}

/** Every field of a row, in an order of its own: a field that is added to the type must be added here. */
const rowColumns: Columns<LedgerRow> = {
  rowNumber: [({ rowNumber }) => rowNumber],
  customer: [({ customer }) => customer.key, ({ customer }) => customer.name],
  invoiceNumber: [({ invoiceNumber }) => invoiceNumber],
  contract: [({ contract }) => contract],
  salesperson: [({ salesperson }) => salesperson],
  invoiceDay: [({ invoiceDay }) => invoiceDay],
  dueDay: [({ dueDay }) => dueDay],
  dueDateSource: [({ dueDateSource }) => dueDateSource],
  settledDay: [({ settledDay }) => settledDay],
  terms: [({ terms }) => terms],
  currency: [({ currency }) => currency],
  amountCents: [({ amountCents }) => amountCents],
  receivedCents: [({ receivedCents }) => receivedCents],
  reducedCents: [({ reducedCents }) => reducedCents ?? 0],
  statedBalanceCents: [({ statedBalanceCents }) => statedBalanceCents],
  disputed: [({ disputed }) => disputed],
  entry: [({ entry }) => entry ?? null],
  balanceFixed: [({ balanceFixed }) => balanceFixed ?? false],
  verified: [({ verified }) => verified],
  note: [({ note }) => note],
};

const receiptColumns: Columns<Receipt> = {
  rowNumber: [({ rowNumber }) => rowNumber],
  day: [({ day }) => day],
  customer: [({ customer }) => customer.key, ({ customer }) => customer.name],
  invoiceNumber: [({ invoiceNumber }) => invoiceNumber],
  amountCents: [({ amountCents }) => amountCents],
  currency: [({ currency }) => currency],
  ownRow: [({ ownRow }) => ownRow?.rowNumber ?? null],
};

/** Filtering or hiding changes no figure. */
function isOfView({ kind }: Notice): boolean {
  return kind === 'hiddenRowsRead' || kind === 'totalsOfShownRows' || kind === 'hiddenSheetRead';
}

/** The fields of a finding, and of the places that it names, but for the names of sheets. */
function withoutSheet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSheet);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]: [string, unknown]) => (key === 'sheetName' ? [] : [[key, withoutSheet(field)]])),
  );
}
