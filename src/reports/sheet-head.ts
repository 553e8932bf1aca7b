import { formatIsoDay } from '../domain/calendar/serial-day';
import type { AgedLedger } from '../ledger/aged-ledger';
import { problemsAt } from '../ledger/problems-at';
import { severalSentences } from '../texts/several-sentences';
import { ratesOfDays } from '../texts/sheets/penalty-rates';
import { sheetBlockTexts } from '../texts/sheets/sheet-block-texts';
import { boldLineStyle, greyLineStyle, titleStyle } from '../sheets/look';
import { headRows, headTitleColumns, tieLineRow } from './head-places';
import { basesOf } from './penalty-bases';
import { penaltyDoubts } from './penalty-doubts';
import type { ReportContext } from './report-context';
import type { SheetDraft } from '../sheets/sheet-draft';
import type { FormulaContent } from '../sheets/sheet-model';
import { unreadCells } from './unread-amounts';
import { currenciesAtYuanRate } from './yuan-rate';

const titleHeight = 26;
/** Characters of the line over the repeated columns, less those of the first. */
const narrowestName = 25;
/** Characters from column A on that stand beside a pane of 350 pixels on a screen of 1366. */
const besidePane = 120;

/**
 * Title, day and unit, a line kept free for the tie-out, the meaning of the classes, and what needs attention; answers the row of the
 * table's header.
 */
export function putHead(draft: SheetDraft, title: string, attention: readonly string[], aged: AgedLedger, context: ReportContext): number {
  const {
    texts: { sheets },
    policy,
    preparedAt,
    ledgerFile,
    rulesVersion,
  } = context;
  const { ledger, asOf, main } = aged;
  draft.line(0, 0, title, titleStyle);
  draft.height(0, titleHeight);
  // What stands beside it would cut it off.
  const asOfLine = sheets.asOfLine({ asOf: formatIsoDay(asOf), currency: main.currency });
  draft.line(1, 0, asOfLine, greyLineStyle);
  draft.breakText(1, 0, asOfLine, headTitleColumns);
  const source = `${ledgerFile} / ${ledger.layout.sheetName}`;
  draft.paragraph(
    1,
    headTitleColumns,
    sheets.sourceLine({ unitFactor: ledger.unitFactor, preparedAt, source, rulesVersion }),
    greyLineStyle,
    besidePane,
  );
  // In the columns that are repeated a label alone would stand on the other pages across.
  const penalties = penaltyNote(aged, context);
  const classes = `${sheets.classLabel}${sheets.classNote(policy.riskEdges)}${penalties === '' ? '' : ` · ${penalties}`}`;
  draft.paragraph(tieLineRow + 1, headTitleColumns, classes, greyLineStyle, besidePane);
  draft.widen(1, narrowestName);
  // The line stands also where there is nothing to say, so that the table stays in its place from one build to the next.
  const style = attention.length === 0 ? greyLineStyle : boldLineStyle;
  draft.paragraph(
    tieLineRow + 2,
    headTitleColumns,
    `${sheets.attentionLabel}${attention.length === 0 ? sheets.nothingToMind : severalSentences(attention, context.texts.listSeparator)}`,
    style,
    besidePane,
  );
  return headRows;
}

/**
 * By what rates penalties are reckoned on contract and statute, each where somebody's stand on it; what is estimated is told among what
 * needs attention (R13a).
 */
function penaltyNote(aged: AgedLedger, { texts, policy }: ReportContext): string {
  const bases = basesOf(aged);
  const contract = bases.includes('contract') ? ratesOfDays(policy.penalty) : null;
  const statutory = bases.includes('statutory') ? policy.statutory : null;
  return contract === null && statutory === null ? '' : texts.sheets.penaltyNote(contract, statutory);
}

/** The tie-out's result, seen without going to the end of the sheet (R12). */
export function putTieLine(draft: SheetDraft, content: FormulaContent): void {
  draft.line(tieLineRow, 0, content, boldLineStyle);
}

/** What both sheets say before their figures are used (R9, R12, R13a, R15). */
export function attentionOf(aged: AgedLedger, { texts, policy }: ReportContext): string[] {
  const words = texts.sheets.attention;
  const attention: string[] = [];
  const { isSnapshot, unconfirmed } = penaltyDoubts(aged);
  if (isSnapshot) attention.push(words.penaltySnapshot);
  if (unconfirmed.length > 0) attention.push(words.penaltyUnconfirmed(ratesOfDays(policy.penalty), unconfirmed));
  const byCreditDays = aged.ledger.notices.find((notice) => notice.kind === 'creditDaysUsed');
  if (byCreditDays !== undefined) attention.push(words.creditDays(byCreditDays.days, byCreditDays.count));
  const unreadable = new Set(
    problemsAt(aged)
      .filter(({ reason }) => reason.kind !== 'afterAsOf')
      .map(({ place }) => `${place.sheetName}!${place.row}`),
  ).size;
  if (unreadable > 0) attention.push(words.unreadableRows(unreadable));
  const atYuanRate = currenciesAtYuanRate(aged);
  if (atYuanRate.length > 0) attention.push(sheetBlockTexts[texts.language].yuanRateOf(atYuanRate));
  const unread = unreadCells(aged);
  if (unread.length > 0) attention.push(sheetBlockTexts[texts.language].lists.amountsAtZero(unread));
  if (aged.otherCurrencies.length > 0) attention.push(words.otherCurrencies(aged.otherCurrencies.map(({ currency }) => currency)));
  return attention;
}
