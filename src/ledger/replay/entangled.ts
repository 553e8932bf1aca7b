import type { SerialDay } from '../../domain/calendar/serial-day';
import { numberForms } from '../invoice-index';
import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import { rowsPaid } from '../rows-paid';
import type { Incoming } from './incoming';
import { LinkedSets } from './linked-sets';

/**
 * Rows of which a replay does not tell how they stood at an earlier date, for their money would have been set against others of them then;
 * none of it reaches other rows.
 */
export interface Entangled {
  readonly rows: readonly LedgerRow[];
  readonly incoming: readonly Incoming[];
  readonly writeOffs: readonly WriteOffOfInvoice[];
  /** The rows, of any currency, that bear the numbers of this money. */
  readonly numbered: readonly LedgerRow[];
}

/** Money or a write-off, and the rows that it is set against. */
interface Setting {
  readonly rows: readonly LedgerRow[];
  /** The customer whose debts are netted with it; null where it names its rows. */
  readonly fundOf: string | null;
  readonly isEntangled: boolean;
}

/** A row, or with netting all that a customer owes, which settles as one. */
type Unit = LedgerRow | string;

/**
 * The rows whose earlier balances need a replay of their own. Receipts are set against rows day by day, so that what was applied up to a
 * day is what a replay at that day applies; but for these: money whose number came to mean other rows when a later one was issued,
 * write-offs shared by several rows, and, netted, customers with money by name, returned bills or write-offs beside the money without
 * (R9–R11, R35). What shares rows or numbers with them goes along; what does not is a group of its own.
 */
export function entangledOf(
  invoices: InvoiceIndex<LedgerRow>,
  { rows, incoming, writeOffs }: Pick<Entangled, 'rows' | 'incoming' | 'writeOffs'>,
  netting: boolean,
): readonly Entangled[] {
  if (!hasEntangled(invoices, incoming, writeOffs, netting)) return [];
  const here = new Set(rows);
  const unitOf = (row: LedgerRow): Unit => (netting ? row.customer.key : row);

  const ofIncoming = incoming.map((receipt): Setting => {
    if (receipt.day === null) return { rows: [], fundOf: null, isEntangled: false };
    const others = othersOf(receipt, invoices);
    const isFund = netting && isLoose(receipt, invoices);
    return {
      rows: [...rowsPaid(receipt, invoices), ...others].filter((row) => here.has(row)),
      fundOf: isFund ? receipt.customer.key : null,
      isEntangled: others.length > 0 || (isFund && receipt.amountCents < 0),
    };
  });
  const ofWriteOffs = writeOffs.map((writeOff): Setting => {
    const named = namedBy(writeOff, invoices).filter((row) => here.has(row));
    const others = othersOfWriteOff(writeOff, invoices).filter((row) => here.has(row));
    return { rows: [...named, ...others], fundOf: null, isEntangled: named.length > 1 || others.length > 0 };
  });
  const settings = [...ofIncoming, ...ofWriteOffs];
  const funded = new Set(settings.flatMap(({ fundOf }) => fundOf ?? []));
  const unitsOf = ({ rows: set, fundOf }: Setting): Unit[] => [...set.map(unitOf), ...(fundOf === null ? [] : [fundOf])];
  const isMixed = ({ rows: set, fundOf }: Setting): boolean => fundOf === null && set.some(({ customer }) => funded.has(customer.key));
  const linked = new LinkedSets<Unit>();
  for (const setting of settings) linked.link(unitsOf(setting));
  const entangledUnits = settings.filter((setting) => setting.isEntangled || isMixed(setting)).flatMap(unitsOf);
  const goingAlong = new Set(entangledUnits.map((unit) => linked.rootOf(unit)));

  const along = <Money extends { readonly invoiceNumber: string }>(
    money: readonly Money[],
    of: readonly Setting[],
  ): (readonly [Money, Unit])[] =>
    money.flatMap((one, at): (readonly [Money, Unit])[] => {
      const [unit] = of[at] === undefined ? [] : unitsOf(of[at]);
      return unit !== undefined && goingAlong.has(linked.rootOf(unit)) ? [[one, unit]] : [];
    });
  const [moneyAlong, writeOffsAlong] = [along(incoming, ofIncoming), along(writeOffs, ofWriteOffs)];
  const unitOfForm = new Map<string, Unit>();
  for (const [{ invoiceNumber }, unit] of [...moneyAlong, ...writeOffsAlong])
    for (const form of numberForms(invoiceNumber)) {
      linked.link([unitOfForm.get(form) ?? unit, unit]);
      unitOfForm.set(form, unit);
    }

  const groups = new Map([...goingAlong].map((unit) => [linked.rootOf(unit), emptyGroup()]));
  const groupOf = (unit: Unit): Group | undefined => groups.get(linked.rootOf(unit));
  for (const row of rows) groupOf(unitOf(row))?.rows.push(row);
  for (const [money, unit] of moneyAlong) groupOf(unit)?.incoming.push(money);
  for (const [writeOff, unit] of writeOffsAlong) groupOf(unit)?.writeOffs.push(writeOff);
  for (const row of invoices.rows) {
    const units = numberForms(row.invoiceNumber).flatMap((form) => unitOfForm.get(form) ?? []);
    for (const group of new Set(units.map(groupOf))) group?.numbered.push(row);
  }
  return [...groups.values()];
}

/** Whether any money or write-off may begin such a group: there is none in most ledgers, and how it hangs together needs no looking at. */
function hasEntangled(
  invoices: InvoiceIndex<LedgerRow>,
  incoming: readonly Incoming[],
  writeOffs: readonly WriteOffOfInvoice[],
  netting: boolean,
): boolean {
  return (
    writeOffs.some((writeOff) => namedBy(writeOff, invoices).length > 1 || othersOfWriteOff(writeOff, invoices).length > 0) ||
    incoming.some((receipt) => othersOf(receipt, invoices).length > 0 || (netting && isLoose(receipt, invoices)))
  );
}

/** Whether money names none of the rows that are there: netted, it pays whatever its customer owes (R10). */
function isLoose(receipt: Incoming, invoices: InvoiceIndex<LedgerRow>): boolean {
  const { invoiceNumber, ownRow, row } = receipt;
  return (invoiceNumber === '' && ownRow === undefined) || (row !== undefined && rowsPaid(receipt, invoices).length === 0);
}

/** What money would have been set against at another date. */
function othersOf({ invoiceNumber, ownRow, row, day }: Incoming, invoices: InvoiceIndex<LedgerRow>): readonly LedgerRow[] {
  return ownRow !== undefined || day === null ? [] : meantElsewhen(invoiceNumber, day, invoices, row === undefined);
}

function namedBy({ customer, invoiceNumber }: WriteOffOfInvoice, invoices: InvoiceIndex<LedgerRow>): readonly LedgerRow[] {
  return invoices.find(customer, invoiceNumber);
}

function othersOfWriteOff({ invoiceNumber, day }: WriteOffOfInvoice, invoices: InvoiceIndex<LedgerRow>): readonly LedgerRow[] {
  return meantElsewhen(invoiceNumber, day, invoices, true);
}

type Group = { readonly [Key in keyof Entangled]: Entangled[Key][number][] };

function emptyGroup(): Group {
  return { rows: [], incoming: [], writeOffs: [], numbered: [] };
}

/**
 * All rows that a number may mean at one date or another after its day; none where it means the same ever after: all that bear it were
 * issued by then, or it is one row's alone, which is not there before (`mayWait`; a credit entry without a row is netted until then).
 */
function meantElsewhen(invoiceNumber: string, day: SerialDay, invoices: InvoiceIndex<LedgerRow>, mayWait: boolean): readonly LedgerRow[] {
  const forms = numberForms(invoiceNumber);
  const rows = invoices.bearing(forms);
  const isSame = (mayWait && forms.length === 1 && rows.length === 1) || rows.every(({ invoiceDay }) => (invoiceDay ?? 0) <= day);
  return isSame ? [] : rows;
}
