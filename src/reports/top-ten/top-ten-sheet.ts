import { a1 } from '../../cells/a1';
import type { Desk } from '../../desk/desk';
import { cellStyles, headerFill, sectionStyle } from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import type { DetailColumnKey } from '../detail/detail-columns';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { landscapePage } from '../landscape-page';
import { headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import { yuan } from '../yuan';
import { putCard } from './debtor-card';
import { linksOf } from './invoice-block';
import { evenRows } from './even-rows';
import { putMixBars } from './mix-bars';
import { putMix } from './mix-table';
import { putRanking } from './ranking-table';
import { putTopTenCharts } from './top-ten-charts';
import { putTopTenNotes } from './top-ten-notes';
import { ontoPages } from './top-ten-pages';
import { balanceColumn, cardRows, conduct, customerColumn, topTenColumns } from './top-ten-places';
import { topTenKind } from './top-ten-kind';
import { topTenSource } from './top-ten-source';
import type { TopTenSource } from './top-ten-source';

/** Customer names break into lines down to this width in characters where that saves a page across. */
const narrowestCustomer = 15;
/** Amounts take so many characters at least: a sheet of small ones prints as small as another, so that two cards go on a page. */
const narrowestAmount = 11.5;

/**
 * 前十大欠款风险: the largest debtors in a table of two parts, one above the other so that both go on one page across, the age mix as bars in
 * its rows; how balances run up to the whole as a chart; half a page for each; notes and the tie-out with the analysis (R29, R12).
 */
export function buildTopTenSheet(desk: Desk, context: ReportContext): SheetModel {
  const { texts, names, policy } = context;
  const own = namesOf(names, topTenKind);
  const source = topTenSource(desk, context);
  const { places, debtors } = source;
  const words = topDebtorsTexts[texts.language];
  const draft = new SheetDraft(topTenColumns, headTitleColumns);
  const title = words.title({ company: policy.company.name, count: policy.topDebtors.count, period: names.period });
  putHead(draft, title, attentionOf(desk.aged, context), desk.aged, context);
  draft.breakColumn(customerColumn, narrowestCustomer);
  for (let column = balanceColumn; column <= conduct.penalty; column += 1) draft.widen(column, narrowestAmount);
  draft.widen(conduct.disputed, narrowestAmount);
  putRanking(draft, source);
  putMix(draft, source);
  const [barsName = '', balancesName = ''] = own.charts;
  putMixBars(draft, source, barsName);
  putTopTenCharts(draft, source, balancesName);
  if (debtors.length > 0) draft.line(places.cards, 0, words.card.heading, sectionStyle);
  const linkTo = linksOf(source);
  debtors.forEach((debtor, index) => {
    putCard(draft, places.cards + 1 + index * cardRows, debtor, source, places.debtors + index, linkTo);
  });
  const afterNotes = putTopTenNotes(draft, places.notes, source);
  const afterTie = putAnalysisTie(draft, afterNotes + 1, source);
  const total = { book: desk.aged.main, row: places.balance, column: balanceColumn };
  putTieLine(draft, putTieOut(draft, afterTie + 1, [total], desk.aged, texts));
  const model = draft.model(
    {
      name: own.sheet,
      kind: topTenKind,
      freeze: { rows: 1, columns: headTitleColumns },
      tabColor: headerFill,
      pageSetup: landscapePage(texts.sheets, null),
    },
    places.charts,
  );
  return ontoPages(evenRows(model, places.debtors, Math.max(1, debtors.length)), places, debtors.length, draft.plan().rowPoints);
}

/** 前列各户 + 其他 + 贷方余额 beside the balance of the analysis, reckoned from the detail's table (R12); answers the first free row. */
function putAnalysisTie(draft: SheetDraft, row: number, { desk, places, detailTable, context }: TopTenSource): number {
  const words = topDebtorsTexts[context.texts.language].tie;
  const balance: DetailColumnKey = 'balance';
  const analysisBalance = yuan(desk.aged.main.balanceCents);
  draft.line(row, customerColumn, words.heading, sectionStyle);
  draft.put(row + 1, customerColumn, [
    [
      words.analysis,
      detailTable === null
        ? analysisBalance
        : { formula: `=ROUND(SUM(${detailTable}[${context.texts.sheets.detailHeadings[balance]}]),2)`, expected: analysisBalance },
    ],
    [words.sheet, { formula: `=${a1(places.balance, balanceColumn)}`, expected: analysisBalance }],
    [words.difference, { formula: `=ROUND(${a1(row + 2, balanceColumn)}-${a1(row + 1, balanceColumn)},2)`, expected: 0 }],
  ]);
  draft.style({ row: row + 1, column: balanceColumn, rows: 2, columns: 1 }, cellStyles.amount);
  draft.style({ row: row + 3, column: balanceColumn, rows: 1, columns: 1 }, cellStyles.difference);
  draft.style({ row: row + 3, column: customerColumn, rows: 1, columns: 2 }, { bold: true });
  draft.breakText(row + 2, customerColumn, words.sheet, balanceColumn);
  return row + 4;
}
