import type { Desk } from '../../desk/desk';
import { headerFill, sectionStyle } from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { landscapePage } from '../landscape-page';
import { attentionOf, headTitleColumns, putHead, putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import { putAuditBands } from './audit-part';
import { putFindings } from './findings-part';
import { keyFigureLines, putKeyFigures } from './key-figures-part';
import { putMigration } from './migration-part';
import { putMonthCharts } from './month-charts';
import { figureColumns, monthlyColumns, monthlyKind, mostFindings } from './monthly-places';
import { figureColumn, numberColumn } from '../parts/part-columns';
import { monthlySource } from './monthly-source';
import { monthColumn, putMonths } from './months-part';
import { putMonthlyNotes } from './notes-part';
import { putProvision } from './provision-part';
import { putQuarters } from './quarters-part';
import { putSalespeople } from './salespeople-part';
import { partsOnPages } from '../parts/parts-on-pages';
import { putToCome } from './to-come-part';
import { putWriteOffs } from './write-offs-part';

/** Columns of amounts take so many characters at least, the others so many: a sheet of small sums goes onto pages as one of large ones does. */
const narrowestAmount = 12.7;
const narrowestFigure = 8;
/** So many columns hold amounts in one part or another. */
const amountColumns = 8;

/** 应收专项分析: the month for management, in ten parts and the rules behind them (R20a–R20c, R31, R34, R35, R40). */
export function buildMonthlySheet(desk: Desk, context: ReportContext): SheetModel {
  const { texts, names, policy } = context;
  const own = namesOf(names, monthlyKind);
  const source = monthlySource(desk, context);
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
  const quarters = putMonthCharts(draft, charts + 1, source, monthPlaces, own.charts);
  const migration = putQuarters(draft, quarters, source);
  const provision = putMigration(draft, migration, source);
  const salespeople = putProvision(draft, provision, source);
  const toCome = putSalespeople(draft, salespeople, source);
  const audit = putToCome(draft, toCome, source, own.charts[3] ?? '');
  const writeOffs = putAuditBands(draft, audit, source);
  const notes = putWriteOffs(draft, writeOffs, source);
  const tie = putMonthlyNotes(draft, notes, source) + 1;
  const month = monthPlaces.measures.row + measures.months.length;
  putFindings(draft, findings, source, { month, quarters, migration, provision, toCome, writeOffs });
  const total = { book: desk.aged.main, row: month, column: monthColumn.closing };
  putTieLine(draft, putTieOut(draft, tie, [total], desk.aged, texts));

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
  const parts = [keyFigures, months, charts, quarters, migration, provision, salespeople, toCome, audit, writeOffs, notes, tie];
  return partsOnPages(model, parts, draft.plan().rowPoints);
}
