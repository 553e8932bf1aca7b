import { a1 } from '../../cells/a1';
import type { Desk } from '../../desk/desk';
import { disputedInvoices } from '../../desk/disputes';
import { heldInvoices } from '../../desk/holds';
import { limitationEnds } from '../../desk/limitation';
import { lastLetters } from '../../desk/sent-letters';
import type { TopDebtor } from '../../desk/top-debtors';
import { sumCents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import { cellStyles, hairlines, listHeaderStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { rowLink } from '../../sheets/row-link';
import type { TopDebtorsTexts } from '../../texts/top-debtors/zh-CN';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { detailKind } from '../detail/detail-names';
import { detailRowNumbers } from '../detail/detail-positions';
import { namesOf } from '../report-names';
import { yuan } from '../yuan';
import { balanceColumn, cardInvoices, customerColumn, numberColumn } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

/** Leads from a position to its row. */
export type LinkTo = (position: Position) => CellContent;

const stateColumn = 7;

/** Links to the rows of 账龄明细, where that was built; else to those of the ledger. */
export function linksOf({ desk, context: { names } }: Pick<TopTenSource, 'desk' | 'context'>): LinkTo {
  if (!names.byKind.has(detailKind)) return ({ source }) => rowLink(source.sheetName, source.rowNumber);
  const rowNumbers = detailRowNumbers(desk.aged);
  const { sheet } = namesOf(names, detailKind);
  return (position) => {
    const rowNumber = rowNumbers.get(position);
    return rowNumber === undefined ? null : rowLink(sheet, rowNumber);
  };
}

/**
 * A debtor's open invoices, the earliest due first, each with a link to its row; what a card has no room for and credits in one line; the
 * balance (R29).
 */
export function putInvoices(
  draft: SheetDraft,
  headerRow: number,
  { account }: TopDebtor,
  { desk, context }: TopTenSource,
  places: { readonly linkTo: LinkTo; readonly debtorRow: number },
): void {
  const words = topDebtorsTexts[context.texts.language];
  const open = account.invoices.filter(({ balanceCents }) => balanceCents > 0).sort(byDueDay);
  const listed = open.slice(0, cardInvoices);
  const [rowHeading, ...headings] = words.card.invoiceHeadings;
  const firstHeading = context.names.byKind.has(detailKind) ? rowHeading : words.card.ledgerRow;
  draft.style(draft.put(headerRow, numberColumn, [[firstHeading, ...headings]]), { ...listHeaderStyle, horizontal: 'center' });
  const first = headerRow + 1;
  const restRow = first + cardInvoices;
  const ends = limitationEnds(desk);
  const lines = listed.map((position): CellContent[] => [
    places.linkTo(position),
    position.row?.invoiceNumber ?? '',
    yuan(position.balanceCents),
    position.row?.dueDay ?? null,
    position.daysOverdue,
    position.standing,
    ends.get(position) ?? null,
    stateOf(desk, position, words),
  ]);
  if (lines.length > 0) draft.put(first, numberColumn, lines);
  const restCents = account.aging.balanceCents - sumCents(listed.map(({ balanceCents }) => balanceCents));
  const restRows = [...account.invoices, ...account.unapplied].filter(({ balanceCents }) => balanceCents !== 0).length - listed.length;
  draft.put(restRow, customerColumn, [
    [
      words.card.rest(restRows),
      {
        formula: `=ROUND(${a1(restRow + 1, balanceColumn)}-SUM(${a1(first, balanceColumn)}:${a1(restRow - 1, balanceColumn)}),2)`,
        expected: yuan(restCents),
      },
    ],
    [words.card.total, { formula: `=${a1(places.debtorRow, balanceColumn)}`, expected: yuan(account.aging.balanceCents) }],
  ]);
  const body = { row: first, column: numberColumn, rows: cardInvoices, columns: 1 };
  draft.style(body, cellStyles.link);
  draft.style({ ...body, column: customerColumn }, cellStyles.text);
  draft.style({ ...body, column: balanceColumn, rows: cardInvoices + 2 }, cellStyles.amount);
  draft.style({ ...body, column: balanceColumn + 1 }, cellStyles.date);
  draft.style({ ...body, column: balanceColumn + 2 }, cellStyles.days);
  draft.style({ ...body, column: balanceColumn + 3 }, cellStyles.word);
  draft.style({ ...body, column: balanceColumn + 4 }, cellStyles.date);
  draft.style({ ...body, column: stateColumn }, cellStyles.word);
  draft.style({ ...body, rows: cardInvoices + 2, columns: stateColumn + 1 }, hairlines);
  draft.style({ row: restRow + 1, column: customerColumn, rows: 1, columns: 2 }, { bold: true });
}

/** What keeps an invoice from being demanded, else the highest letter that went out for it. */
function stateOf(desk: Desk, position: Position, { card }: TopDebtorsTexts): string {
  const held = heldInvoices(desk).get(position) ?? (disputedInvoices(desk).has(position) ? 'dispute' : undefined);
  if (held !== undefined) return card.states[held];
  return card.letterSent[lastLetters(desk).get(position)?.stage ?? 0];
}

/** Rows without a due date come last. */
function byDueDay(one: Position, other: Position): number {
  return (
    (one.row?.dueDay ?? Number.MAX_SAFE_INTEGER) - (other.row?.dueDay ?? Number.MAX_SAFE_INTEGER) ||
    one.source.rowNumber - other.source.rowNumber
  );
}
