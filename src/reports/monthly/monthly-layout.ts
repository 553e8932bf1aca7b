import type { Desk } from '../../desk/desk';
import { headerFill, sectionStyle } from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { landscapePage } from '../landscape-page';
import { headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import { putAuditBands } from './audit-part';
import { findingsOf, mostFindings } from './findings';
import type { Finding } from './findings';
import { putFindings } from './findings-part';
import { keyFigureLines, putKeyFigures } from './key-figures-part';
import { putMigration } from './migration-part';
import { putMonthCharts } from './month-charts';
import { monthlyKind } from './monthly-kind';
import { figureColumns, monthlyColumns } from './monthly-places';
import { figureColumn, numberColumn } from '../parts/part-columns';
import { monthlySource } from './monthly-source';
import type { MonthlySource } from './monthly-source';
import { monthColumn, putMonths } from './months-part';
import { putMonthlyNotes } from './notes-part';
import { putProvision } from './provision-part';
import { putQuarters } from './quarters-part';
import { putSalespeople } from './salespeople-part';
import { partsOnPages } from '../parts/parts-on-pages';
import { putToCome } from './to-come-part';
import { putWriteOffs } from './write-offs-part';

/**
 * Columns of amounts take so many characters at least, the others so many: a sheet of small sums goes onto pages as one of large ones does.
 */
const narrowestAmount = 12.7;
const narrowestFigure = 8;
/** So many columns hold amounts in one part or another. */
const amountColumns = 8;

/** What gives way, one after the other, until all goes onto so many pages: the rows of the charts, then how many claims are listed. */
const rooms = [
  { chartRows: 24, listedClaims: 10 },
  { chartRows: 16, listedClaims: 10 },
  { chartRows: 12, listedClaims: 10 },
  { chartRows: 12, listedClaims: 4 },
] as const;
const mostPages = 6;

/** The sheet, what it is made from and finds, and where what others tell of it stands. */
export interface MonthlyLayout {
  readonly model: SheetModel;
  readonly source: MonthlySource;
  readonly findings: readonly Finding[];
  /** The first lines of the key figures, and of the entry. */
  readonly keyFigures: number;
  readonly entry: number;
  /** The sheet's total. */
  readonly total: { readonly row: number; readonly column: number };
}

/** Lays 应收专项分析 out in ten parts and the rules behind them (R20a–R20c, R31, R34, R35, R40). */
export function layMonthlySheet(desk: Desk, context: ReportContext): MonthlyLayout {
  const source = monthlySource(desk, context);
  const [widest, ...narrower] = rooms;
  let layout = layWith(widest, desk, context, source);
  for (const room of narrower) {
    if (layout.model.pageSetup.printAreas.length <= mostPages) break;
    layout = layWith(room, desk, context, source);
  }
  return layout;
}

function layWith(
  { chartRows, listedClaims }: (typeof rooms)[number],
  desk: Desk,
  context: ReportContext,
  source: MonthlySource,
): MonthlyLayout {
  const { texts, names, policy } = context;
  const own = namesOf(names, monthlyKind);
  const { words, measures } = source;
  const draft = new SheetDraft(monthlyColumns, headTitleColumns);
  const title = words.title({ company: policy.company.name, period: names.period });
  const findings = putHead(draft, title, attentionOf(desk.aged, context), desk.aged, context);
  for (let column = figureColumn; column < figureColumn + figureColumns; column += 1)
    draft.widen(column, column < figureColumn + amountColumns ? narrowestAmount : narrowestFigure);

  const keyFigures = findings + 1 + mostFindings + 1;
  const months = keyFigures + 2 + keyFigureLines + 1;
  const monthPlaces = putMonths(draft, months, source);
  putKeyFigures(draft, keyFigures, source, monthPlaces.measures.row);
  const charts = monthPlaces.next;
  draft.line(charts, numberColumn, words.charts.heading, sectionStyle);
  const quarters = putMonthCharts(draft, charts + 1, source, monthPlaces, own.charts, chartRows);
  const turnover = putQuarters(draft, quarters, source);
  const migration = putMigration(draft, turnover.next, source);
  const provision = putProvision(draft, migration.next, source);
  const salespeople = putSalespeople(draft, provision.next, source);
  const toCome = putToCome(draft, salespeople.next, source, own.charts[3] ?? '');
  const writeOffs = putAuditBands(draft, toCome.next, source);
  const candidates = putWriteOffs(draft, writeOffs, source, listedClaims);
  const tie = putMonthlyNotes(draft, candidates.next, source) + 1;
  const month = monthPlaces.measures.row + measures.months.length;
  const found = findingsOf(source, {
    month,
    mix: monthPlaces.mix.row + measures.months.length,
    quarters: turnover.body,
    migration: migration.body,
    provision,
    salespeople: salespeople.body,
    toCome: toCome.body,
    writeOffs: candidates.body,
  });
  putFindings(draft, findings, words.findings.heading, found);
  const total = { row: month, column: monthColumn.closing };
  putTieLine(draft, putTieOut(draft, tie, [{ book: desk.aged.main, ...total }], desk.aged, texts));

  const model = draft.model(
    {
      name: own.sheet,
      kind: monthlyKind,
      freeze: { rows: 1, columns: headTitleColumns },
      tabColor: headerFill,
      pageSetup: landscapePage(texts.sheets, null),
    },
    charts,
  );
  const parts = [
    ...[keyFigures, months, charts, quarters, turnover.next, migration.next, provision.next, salespeople.next, toCome.next],
    ...[writeOffs, candidates.next, tie],
  ];
  return {
    model: partsOnPages(model, parts, draft.plan().rowPoints),
    ...{ source, findings: found, keyFigures: keyFigures + 2, entry: provision.entry, total },
  };
}
