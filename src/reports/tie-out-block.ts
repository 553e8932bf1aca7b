import type { Area } from '../cells/area';
import type { Cents } from '../domain/money/cents';
import type { AgedBook, AgedLedger } from '../ledger/aged-ledger';
import { agreesWithLedger, disagreementsIn, disagreesWithLedger } from '../ledger/disagreement';
import { groupedAmount } from '../texts/grouped-amount';
import type { SheetBlockTexts } from '../texts/sheets/blocks-zh-CN';
import { sheetBlockTexts } from '../texts/sheets/sheet-block-texts';
import type { Texts } from '../texts/texts';
import { a1, a1Area } from '../cells/a1';
import { quoted } from '../sheets/formula-text';
import { alertColor, hairlines, sectionStyle } from '../sheets/look';
import type { SheetDraft } from '../sheets/sheet-draft';
import type { FormulaContent } from '../sheets/sheet-model';
import { headTitleColumns } from './head-places';
import { yuan } from './yuan';

/** A book's total as the sheet adds it: where its cell stands. */
export interface SheetTotal {
  readonly book: AgedBook;
  readonly row: number;
  readonly column: number;
  /** The cells to be added where the total itself follows a filter. */
  readonly added?: Area;
  /**
   * The lines of its table in the column that says by how much their parts are off, which the total has too; absent where there is none.
   */
  readonly checks?: Area;
}

/** Where the block's labels and figures stand; the words that explain a figure follow it. */
interface BlockColumns {
  readonly label: number;
  readonly value: number;
}

const underCustomers: BlockColumns = { label: 1, value: 2 };
/**
 * Where columns are repeated on every page, labels among them would stand on the others without their figures. A label may run over two
 * columns.
 */
const besideRepeated: BlockColumns = { label: headTitleColumns, value: headTitleColumns + 2 };
/** Keeps the words off the figures beside them. */
const indent = '  ';

/**
 * 台账合计, 本表合计 and 差额 (the sheet less the ledger) of every currency, three rows each under a heading (R12), and below those of the main
 * currency what the ledger itself prints (R12f). The ledger's total is a value, added apart from the sheet. Answers the line that repeats
 * the result under the sheet's title.
 */
export function putTieOut(
  draft: SheetDraft,
  firstRow: number,
  totals: readonly SheetTotal[],
  aged: AgedLedger,
  { language, reading }: Pick<Texts, 'language' | 'reading'>,
): FormulaContent {
  const { tieOut: words } = sheetBlockTexts[language];
  const columns = draft.plan().pagesAcross > 1 ? besideRepeated : underCustomers;
  const { label: labelColumn, value: valueColumn } = columns;
  const wordColumn = valueColumn + 1;
  const blanks = Array<null>(valueColumn - labelColumn - 1).fill(null);
  const ledgerSheet = aged.ledger.layout.sheetName;
  const doesAgree = agreesWithLedger(aged);
  const ties = doesAgree ? words.ties : words.tiesToRows;
  const differences = totals.map(({ book, row, column, added }, index) => {
    const top = firstRow + index * 5 + (index === 0 ? 0 : 1);
    const { ledgerBalanceCents, differenceCents, writtenOffCents = 0 } = book.tieOut;
    const difference = a1(top + 3, valueColumn);
    draft.line(top, labelColumn, words.heading(book.currency), sectionStyle);
    draft.put(top + 1, labelColumn, [
      [words.ledgerTotal, ...blanks, yuan(ledgerBalanceCents), `${indent}${words.ledgerSource(ledgerSheet, writtenOffCents)}`],
      [
        words.sheetTotal,
        ...blanks,
        { formula: added ? `=ROUND(SUM(${a1Area(added)}),2)` : `=${a1(row, column)}`, expected: yuan(book.balanceCents) },
        `${indent}${added ? words.columnSource : words.cellSource(a1(row, column))}`,
      ],
      [
        words.difference,
        ...blanks,
        { formula: `=ROUND(${a1(top + 2, valueColumn)}-${a1(top + 1, valueColumn)},2)`, expected: yuan(differenceCents) },
        {
          formula: `=IF(${difference}=0,${quoted(`${indent}${ties}`)},${quoted(`${indent}${words.tiesNot}`)})`,
          expected: `${indent}${differenceCents === 0 ? ties : words.tiesNot}`,
        },
      ],
    ]);
    draft.kind({ row: top + 1, column: valueColumn, rows: 2, columns: 1 }, 'amount');
    draft.kind({ row: top + 3, column: valueColumn, rows: 1, columns: 1 }, doesAgree ? 'difference' : 'plainDifference');
    draft.style({ row: top + 1, column: labelColumn, rows: 3, columns: wordColumn - labelColumn }, hairlines);
    draft.style({ row: top + 3, column: labelColumn, rows: 1, columns: wordColumn - labelColumn + 1 }, { bold: true });
    draft.style({ row: top + 1, column: wordColumn, rows: 3, columns: 1 }, { horizontal: 'left' });
    draft.conditional({
      area: { row: top + 3, column: wordColumn, rows: 1, columns: 1 },
      formula: `=${a1(top + 3, valueColumn, 'both')}<>0`,
      style: { color: alertColor },
    });
    if (index === 0) putPrinted(draft, top + 4, columns, aged, words, reading);
    return { address: difference, cents: differenceCents };
  });
  return tieLine(
    differences,
    totals.flatMap(({ row, checks }) =>
      checks === undefined ? [] : [`MAX(SUMPRODUCT(ABS(${a1Area(checks)})),ABS(${a1(row, checks.column)}))`],
    ),
    { ...words, lineTies: lineWhereTied(aged, words) },
  );
}

/** What is said under the title where the sheet ties to the rows of the ledger (R12f). */
function lineWhereTied(aged: AgedLedger, words: SheetBlockTexts['tieOut']): string {
  if (agreesWithLedger(aged)) return words.lineTies;
  if (disagreesWithLedger(aged)) return words.lineLedgerDiffers;
  return aged.comparison.kind === 'nothingPrinted' ? words.lineNothingPrinted : words.lineUnread;
}

/** What the ledger prints of its balance, and whether that is what was read of it (R12f). */
function putPrinted(
  draft: SheetDraft,
  row: number,
  { label, value }: BlockColumns,
  aged: AgedLedger,
  words: SheetBlockTexts['tieOut'],
  reading: Texts['reading'],
): void {
  const { comparison } = aged;
  const disagreements = disagreementsIn(aged).length;
  const doesDiffer = disagreesWithLedger(aged);
  const mark = agreesWithLedger(aged) ? '✓ ' : doesDiffer ? '✗ ' : '';
  const sentences = [reading.comparison(comparison), ...(disagreements > 0 ? [words.otherChecks(disagreements)] : [])];
  draft.put(row, label, [
    [
      words.printed,
      ...Array<null>(value - label - 1).fill(null),
      comparison.kind === 'compared' ? yuan(comparison.printed.cents) : '',
      `${indent}${mark}${sentences.join(words.separator)}`,
    ],
  ]);
  draft.kind({ row, column: value, rows: 1, columns: 1 }, 'amount');
  draft.style({ row, column: label, rows: 1, columns: value + 1 - label }, hairlines);
  draft.style({ row, column: value + 1, rows: 1, columns: 1 }, { horizontal: 'left', ...(doesDiffer && { color: alertColor }) });
}

/**
 * `checks` add the differences up that stand within the lines of each table and should be nothing; its total's own is among those of its
 * lines.
 */
function tieLine(
  differences: readonly { readonly address: string; readonly cents: Cents }[],
  checks: readonly string[],
  words: SheetBlockTexts['tieOut'],
): FormulaContent {
  const conditions = differences.map(({ address }) => `${address}=0`).join(',');
  const figures = differences.map(({ address }) => amountText(address)).join('&" / "&');
  const ties = differences.every(({ cents }) => cents === 0);
  const inLines = `ROUND(${checks.join('+')},2)`;
  const whereTied =
    checks.length === 0
      ? `${quoted(words.lineTies)}&${figures}`
      : `IF(${inLines}=0,${quoted(words.lineTies)}&${figures},${quoted(words.lineRowsDiffer)}&${amountText(inLines)})`;
  return {
    formula: `=IFERROR(IF(AND(${conditions}),${whereTied},${quoted(words.lineTiesNot)}&${figures}),${quoted(words.lineError)})`,
    expected: `${ties ? words.lineTies : words.lineTiesNot}${differences.map(({ cents }) => groupedAmount(cents)).join(' / ')}`,
  };
}

function amountText(value: string): string {
  return `TEXT(${value},"#,##0.00")`;
}
