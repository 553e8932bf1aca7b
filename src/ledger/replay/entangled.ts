import type { SerialDay } from '../../domain/calendar/serial-day';
import { InvoiceIndex, numberForms } from '../invoice-index';
import type { LedgerRow } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import { rowsPaid } from '../rows-paid';
import type { Incoming } from './incoming';

/** What of a replay can't be told from how it stands at its date: at an earlier one the same money would have been set against other rows. */
export interface Entangled {
  readonly rows: readonly LedgerRow[];
  readonly incoming: readonly Incoming[];
  readonly writeOffs: readonly WriteOffOfInvoice[];
  /** The rows, of any currency, that the numbers of this money could ever mean. */
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
 * The rows whose earlier balances need a replay of their own. Receipts are set against rows day by day, so that what was applied up to a day is what a
 * replay at that day applies; but for these: money whose number came to mean other rows when a later one was issued, write-offs shared by several rows,
 * and, netted, customers with money by name, returned bills or write-offs beside the money without (R9–R11, R35). What shares rows with them goes along.
 */
export function entangledOf(
  allRows: readonly LedgerRow[],
  { rows, incoming, writeOffs }: Pick<Entangled, 'rows' | 'incoming' | 'writeOffs'>,
  netting: boolean,
): Entangled {
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
  const units = new Set<Unit>(settings.filter((setting) => setting.isEntangled || isMixed(setting)).flatMap(unitsOf));
  for (let known = -1; known !== units.size; ) {
    known = units.size;
    for (const setting of settings) {
      const own = unitsOf(setting);
      if (own.length > 1 && own.some((unit) => units.has(unit))) for (const unit of own) units.add(unit);
    }
  }
  const goesAlong = (setting: Setting | undefined): boolean =>
    setting !== undefined && (setting.isEntangled || unitsOf(setting).some((unit) => units.has(unit)));
  const along = {
    incoming: incoming.filter((_, at) => goesAlong(ofIncoming[at])),
    writeOffs: writeOffs.filter((_, at) => goesAlong(ofWriteOffs[at])),
  };
  const forms = new Set([...along.incoming, ...along.writeOffs].flatMap(({ invoiceNumber }) => numberForms(invoiceNumber)));
  return {
    ...along,
    rows: units.size === 0 ? [] : rows.filter((row) => units.has(unitOf(row))),
    numbered: forms.size === 0 ? [] : invoiceRows.filter(({ invoiceNumber }) => numberForms(invoiceNumber).some((form) => forms.has(form))),
  };
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
 * All rows that a number may mean at one date or another after its day; none where it means the same ever after: all that bear it were issued by then, or
 * it is one row's alone, which is not there before (`mayWait`; a credit entry without a row is netted until then).
 */
function meantElsewhen(invoiceNumber: string, day: SerialDay, bearing: RowsByForm, mayWait: boolean): readonly LedgerRow[] {
  const forms = numberForms(invoiceNumber);
  const rows = forms.flatMap((form) => bearing.get(form) ?? []);
  const isSame = (mayWait && forms.length === 1 && rows.length === 1) || rows.every(({ invoiceDay }) => (invoiceDay ?? 0) <= day);
  return isSame ? [] : rows;
}
