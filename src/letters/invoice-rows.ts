import type { LetterLine } from '../desk/letter-run';
import type { Cents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import type { LetterFormat } from './letter-format';
import type { LetterValues } from './placeholders';

/** The invoices that a letter lists, by due date (R23). */
export function invoiceRows(lines: readonly LetterLine[], format: LetterFormat): LetterValues['invoices'] {
  return lines.map(({ position, claimCents, penaltyCents }, index) => ({
    position: String(index + 1),
    ...invoiceOf(position, claimCents, format),
    invoiceDate: format.shortDay(position.row?.invoiceDay ?? null),
    daysOverdue: String(position.daysOverdue ?? 0),
    invoicePenalty: format.amount(penaltyCents),
  }));
}

type InvoiceCells = Readonly<Record<'contract' | 'invoiceNumber' | 'dueDate' | 'billed' | 'paid' | 'outstanding', string>>;

/** What every table says of an invoice of which so much is unpaid. */
export function invoiceOf(position: Position, unpaidCents: Cents, format: LetterFormat): InvoiceCells {
  const { row } = position;
  const sums = sumsOf(position, unpaidCents);
  return {
    contract: format.orDash(row?.contract ?? ''),
    invoiceNumber: numberOf(position, format),
    dueDate: format.shortDay(row?.dueDay ?? null),
    billed: sums === null ? format.words.none : format.amount(sums.billedCents),
    paid: sums === null ? format.words.none : format.amount(sums.paidCents),
    outstanding: format.amount(unpaidCents),
  };
}

/** The number of an invoice, or what stands in its place. */
export function numberOf({ row }: Position, { words }: LetterFormat): string {
  if (row === null) return words.none;
  if (row.invoiceNumber !== '') return row.invoiceNumber;
  return row.entry === 'opening' ? words.opening : words.none;
}

/**
 * What was billed and what of it was settled by payment, return, discount or deduction; null where the ledger states the rest alone (R12).
 */
export function sumsOf(
  { row, amountCents }: Position,
  unpaidCents: Cents,
): { readonly billedCents: Cents; readonly paidCents: Cents } | null {
  if (row?.balanceFixed === true) return null;
  return { billedCents: amountCents, paidCents: amountCents - unpaidCents };
}

/** The sums under a table; rows of which the rest alone is known count with that. */
export function totalsOf(rows: readonly { readonly position: Position; readonly unpaidCents: Cents }[]): {
  readonly billedCents: Cents;
  readonly paidCents: Cents;
} {
  let [billedCents, paidCents] = [0, 0];
  for (const { position, unpaidCents } of rows) {
    const sums = sumsOf(position, unpaidCents);
    billedCents += sums?.billedCents ?? unpaidCents;
    paidCents += sums?.paidCents ?? 0;
  }
  return { billedCents, paidCents };
}
