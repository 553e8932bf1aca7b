import { a1Area } from '../../cells/a1';
import { sumCents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import { cellStyles, hairlines, listHeaderStyle, sectionStyle, totalsStyle } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import { rowLink } from '../../sheets/row-link';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import type { AlertSheetTexts } from '../../texts/alerts/sheet-zh-CN';
import { yuan } from '../yuan';
import { alertColumns } from './alert-places';

/** A list of invoices under the alerts. */
export interface InvoiceSection {
  readonly heading: string;
  /** Number, customer, invoice, balance, then those of `figures`, then the row of the ledger. */
  readonly headings: readonly string[];
  readonly invoices: readonly { readonly position: Position; readonly figures: readonly CellContent[] }[];
  readonly kinds: readonly CellKind[];
}

/** More invoices than anybody reads one by one; the others are one line, and stand in the detail. */
const mostListed = 200;

/** Invoices with their balances and links to the ledger, and the sum of all (R12); answers the first free row. */
export function putInvoiceSection(
  draft: SheetDraft,
  row: number,
  { heading, headings, invoices, kinds }: InvoiceSection,
  words: AlertSheetTexts,
): number {
  draft.line(row, 0, heading, sectionStyle);
  if (invoices.length === 0) {
    draft.line(row + 1, alertColumns.customer, words.none, { horizontal: 'left' });
    return row + 2;
  }
  const listed = invoices.slice(0, mostListed);
  const rest = invoices.slice(mostListed);
  const centsOf = (of: readonly { readonly position: Position }[]): number => sumCents(of.map(({ position }) => position.balanceCents));
  draft.style(draft.put(row + 1, 0, [headings]), { ...listHeaderStyle, horizontal: 'center' });
  const first = row + 2;
  const blank = Array<null>(kinds.length + 1).fill(null);
  const body = draft.put(first, 0, [
    ...listed.map(({ position, figures }, index): CellContent[] => [
      index + 1,
      position.customer.name,
      position.row?.invoiceNumber ?? '',
      yuan(position.balanceCents),
      ...figures,
      rowLink(position.source.sheetName, position.source.rowNumber),
    ]),
    ...(rest.length === 0 ? [] : [[null, words.rest(rest.length), null, yuan(centsOf(rest)), ...blank]]),
  ]);
  const totalRow = first + body.rows;
  draft.put(totalRow, alertColumns.customer, [
    [
      words.total,
      null,
      {
        formula: `=ROUND(SUM(${a1Area({ ...body, column: alertColumns.amount, columns: 1 })}),2)`,
        expected: yuan(centsOf(invoices)),
      },
    ],
  ]);
  draft.style({ ...body, column: 0, columns: 1 }, cellStyles.number);
  (['text', 'text'] as const).forEach((kind, index) => draft.kind({ ...body, column: alertColumns.customer + index, columns: 1 }, kind));
  draft.kind({ ...body, rows: body.rows + 1, column: alertColumns.amount, columns: 1 }, 'amount');
  [...kinds, 'link' as const].forEach((kind, index) => draft.kind({ ...body, column: alertColumns.since + index, columns: 1 }, kind));
  draft.style(body, hairlines);
  draft.style({ row: totalRow, column: 0, rows: 1, columns: body.columns }, totalsStyle);
  draft.breakTexts(
    { ...body, column: alertColumns.customer },
    listed.map(({ position }) => position.customer.name),
  );
  return totalRow + 1;
}
