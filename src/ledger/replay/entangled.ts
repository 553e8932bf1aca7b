import type { SerialDay } from '../../domain/calendar/serial-day';
import { InvoiceIndex, numberForms } from '../invoice-index';
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
  allRows: readonly LedgerRow[],
  { rows, incoming, writeOffs }: Pick<Entangled, 'rows' | 'incoming' | 'writeOffs'>,
  netting: boolean,
): readonly Entangled[] {
  const invoiceRows = allRows.filter(({ entry }) => entry === undefined);
  const index = new InvoiceIndex(invoiceRows);
  const bearing = rowsByForm(invoiceRows);
  const here = new Set(rows);
  const unitOf = (row: LedgerRow): Unit => (netting ? row.customer.key : row);

  const ofIncoming = incoming.map((receipt): Setting => {
    if (receipt.day === null) return { rows: [], fundOf: null, isEntangled: false };
    const named = rowsPaid(receipt, index);
    const isLoose = (receipt.invoiceNumber === '' && receipt.ownRow === undefined) || (receipt.row !== null && named.length === 0);
    const others = receipt.ownRow === undefined ? meantElsewhen(receipt.invoiceNumber, receipt.day, bearing, receipt.row === null) : [];
    return {
      rows: [...named, ...others].filter((row) => here.has(row)),
      fundOf: netting && isLoose ? receipt.customer.key : null,
      isEntangled: others.length > 0 || (netting && isLoose && receipt.amountCents < 0),
    };
  });
  const ofWriteOffs = writeOffs.map(({ customer, invoiceNumber, day }): Setting => {
    const named = index.find(customer, invoiceNumber).filter((row) => here.has(row));
    const others = meantElsewhen(invoiceNumber, day, bearing, true).filter((row) => here.has(row));
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
  for (const row of invoiceRows) {
    const units = numberForms(row.invoiceNumber).flatMap((form) => unitOfForm.get(form) ?? []);
    for (const group of new Set(units.map(groupOf))) group?.numbered.push(row);
  }
  return [...groups.values()];
}

type Group = { readonly [Key in keyof Entangled]: Entangled[Key][number][] };

function emptyGroup(): Group {
  return { rows: [], incoming: [], writeOffs: [], numbered: [] };
}

type RowsByForm = ReadonlyMap<string, readonly LedgerRow[]>;

/** The rows that bear each form of a number. */
function rowsByForm(rows: readonly LedgerRow[]): RowsByForm {
  const bearing = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    for (const form of numberForms(row.invoiceNumber)) {
      const known = bearing.get(form);
      if (known === undefined) bearing.set(form, [row]);
      else known.push(row);
    }
  }
  return bearing;
}

/**
 * All rows that a number may mean at one date or another after its day; none where it means the same ever after: all that bear it were
 * issued by then, or it is one row's alone, which is not there before (`mayWait`; a credit entry without a row is netted until then).
 */
function meantElsewhen(invoiceNumber: string, day: SerialDay, bearing: RowsByForm, mayWait: boolean): readonly LedgerRow[] {
  const forms = numberForms(invoiceNumber);
  const rows = forms.flatMap((form) => bearing.get(form) ?? []);
  const isSame = (mayWait && forms.length === 1 && rows.length === 1) || rows.every(({ invoiceDay }) => (invoiceDay ?? 0) <= day);
  return isSame ? [] : rows;
}
