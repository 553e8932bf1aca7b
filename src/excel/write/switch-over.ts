import type { MonthWrite, SheetWrite } from '../../jobs/ports/workbook-port';
import { a1Area } from '../../cells/a1';
import type { ChartModel } from '../../sheets/sheet-model';
import { heightRuns, rangeOf } from './apply-layout';
import { addChart } from './apply-parts';
import { finishWork } from './finish-work';
import type { NameReading } from '../keep/hidden-names';
import { addNote } from '../keep/journal';
import type { DoneNote, NewLayout, RewrittenSheet, SheetView, SwitchingNote } from '../keep/journal-notes';
import { addMark, namesOfMark } from '../keep/marks';
import type { PageSession } from '../keep/run-holder';
import type { OldState } from './old-state';
import { copyCells } from '../keep/recover';
import { viewSteps } from './view-steps';

/** Sheets to be written, and what becomes of them. */
export interface SheetsWrite extends MonthWrite {
  /** Sheets that are not ours carry their marks only until they are complete. */
  readonly ours: boolean;
}

/** A sheet on its way into the workbook: its new cells stand on a temporary sheet. */
export interface StagedSheet {
  readonly write: SheetWrite;
  readonly mark: number;
  /** The temporary sheet; that of a new sheet becomes the sheet. */
  readonly sheet: Excel.Worksheet;
  readonly temporary: string;
  readonly fingerprint: string;
  /** Of a sheet to be written anew, with the temporary sheet for its old cells. */
  readonly old: (OldState & { readonly kept: string; readonly keptSheet: Excel.Worksheet }) | null;
}

/** What there is to be done once the last batch is through. */
export interface Afterwards {
  /** The names that stay. */
  readonly made: readonly string[];
  readonly steps: readonly (() => void)[];
}

/**
 * The last batch: old cells are kept, the new take their place, what is old goes, and so do the notes (steps 2 and 3 of the journal).
 * Queues only.
 * `names` are those that may be changed; `was` is the sheet that the user is on.
 */
export function switchOver(
  context: Excel.RequestContext,
  page: PageSession,
  write: SheetsWrite,
  staged: readonly StagedSheet[],
  names: readonly NameReading[],
  stagingNames: readonly string[],
  was: Excel.Worksheet,
): Afterwards {
  const { worksheets } = context.workbook;
  const placed = staged.map((one) => placedSheet(context, one));
  for (const {
    staged: { old },
    target,
  } of placed) {
    if (!old) continue;
    const { rows, columns } = old.before;
    // Changes nothing, but fails where the sheet is protected or filtered: before there is anything to be put back, which would fail too.
    target.getRangeByIndexes(0, 0, rows, columns).copyFrom(target.getRangeByIndexes(0, 0, rows, columns), 'Formulas');
    copyCells(target, old.keptSheet, rows, columns);
  }
  const definedNames = staged.flatMap(({ write: { model } }) => model.definedNames.map(({ name }) => name));
  const switching: SwitchingNote = {
    rewritten: placed.flatMap(({ rewritten }) => rewritten ?? []),
    names: definedNames.map((name) => ({ name, formula: names.find((known) => known.name === name)?.formula ?? null })),
    newMarks: staged.map(({ mark }) => mark),
    newSheets: staged.filter(({ old }) => !old).map(({ mark }) => mark),
  };
  const switchingNames = addNote(context, page, 'switching', switching);

  const ledger = write.ledgerSheet === null ? null : worksheets.getItem(write.ledgerSheet);
  const newNames = placed.flatMap((one) => {
    const {
      staged: {
        mark,
        fingerprint,
        write: { model, source = write.source },
      },
      target,
      charts,
    } = one;
    if (one.rewritten) rewrite(context, one, one.rewritten);
    applyNames(context, one, names);
    const { period, language } = write;
    const facts = { kind: model.kind, period, language, charts: charts.map(({ name }) => name), fingerprint, source };
    const markNames = addMark(context, mark, target, ledger, facts);
    if (!one.rewritten) show(one);
    return markNames.map((name) => ({ mark, name }));
  });

  const done: DoneNote = {
    temporary: staged.flatMap(({ old, temporary }) => (old ? [temporary, old.kept] : [])),
    oldMarks: staged.flatMap(({ old, mark }) => [...(old ? [old.made.id] : []), ...(write.ours ? [] : [mark])]),
    oldCharts: staged.flatMap(oldChartsOf),
    layouts: staged.flatMap(newLayout),
    views: staged.flatMap(newView),
    removed: [],
    front: staged.find(({ write: { model } }) => model.kind === write.front)?.mark ?? null,
  };
  const doneNames = addNote(context, page, 'done', done);
  const targetOf = (id: number): Excel.Worksheet | null => placed.find(({ staged: { mark } }) => mark === id)?.target ?? null;
  finishWork(context, done, {
    sheetOfMark: targetOf,
    temporarySheet: (name) => worksheets.getItem(name),
    namesOfMark: (id) =>
      switching.newMarks.includes(id) ? newNames.filter(({ mark }) => mark === id).map(({ name }) => name) : namesOfMark(names, id),
    hasName: () => true,
    noteNames: [...stagingNames, ...switchingNames, ...doneNames],
  });
  // In manual mode cells that were copied show what they came to elsewhere.
  for (const { target } of placed) target.calculate(false);
  return {
    made: newNames.flatMap(({ mark, name }) => (done.oldMarks.includes(mark) ? [] : [name])),
    steps: viewSteps(done, targetOf, was),
  };
}

interface PlacedSheet {
  readonly staged: StagedSheet;
  /** The sheet as the user will know it. */
  readonly target: Excel.Worksheet;
  readonly charts: readonly ChartModel[];
  readonly rewritten: RewrittenSheet | null;
}

function placedSheet(context: Excel.RequestContext, staged: StagedSheet): PlacedSheet {
  const {
    old,
    sheet,
    write: { model },
  } = staged;
  if (!old) return { staged, target: sheet, charts: model.charts, rewritten: null };
  const charts = withFreeNames(model.charts, old.before.charts);
  return {
    staged,
    charts,
    target: context.workbook.worksheets.getItem(old.made.name),
    rewritten: { ...old.before, kept: old.kept },
  };
}

function rewrite(context: Excel.RequestContext, { staged, target, charts }: PlacedSheet, { rows, columns, tables }: RewrittenSheet): void {
  const { model } = staged.write;
  for (const { name } of tables) {
    const resized = model.tables.find((table) => table.name === name);
    if (resized) context.workbook.tables.getItem(name).resize(a1Area(resized.area));
  }
  copyCells(staged.sheet, target, rows, columns);
  for (const chart of charts) addChart(target, chart);
}

/** Stretches of rows whose height a note has room for. */
const mostHeights = 120;

function newLayout({ mark, old, write: { model } }: StagedSheet): NewLayout[] {
  if (!old) return [];
  const { fitToPagesWide, titleRows, titleColumns, printAreas } = model.pageSetup;
  return [
    {
      mark,
      widths: old.wider,
      page: { fitToPagesWide, titleRows, titleColumns, printAreas },
      heights: heightRuns(model)
        .slice(0, mostHeights)
        .map(({ start, count, value }) => [start, count, value]),
    },
  ];
}

/** Gridlines of a sheet that was there are as the user has them. */
function newView({ mark, old, write: { model } }: StagedSheet): SheetView[] {
  const view = { mark, freeze: model.freeze, hidesGridlines: !old && !model.showGridlines };
  return view.freeze.rows > 0 || view.freeze.columns > 0 || view.hidesGridlines ? [view] : [];
}

function applyNames(context: Excel.RequestContext, { staged, target }: PlacedSheet, names: readonly NameReading[]): void {
  for (const { name, area } of staged.write.model.definedNames) {
    // A name that is there keeps its identity: formulas of the user name it.
    if (names.some((known) => known.name === name))
      context.workbook.names.getItem(name).formula = referenceTo(staged.write.model.name, a1Area(area));
    else context.workbook.names.add(name, rangeOf(target, area));
  }
}

function referenceTo(sheetName: string, address: string): string {
  return `='${sheetName.replace(/'/g, "''")}'!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function show({
  staged: {
    write: { model },
  },
  target,
}: PlacedSheet): void {
  target.name = model.name;
  target.visibility = 'Visible';
}

/** The charts that the new ones take the place of; a name in a mark may be anybody's, so one that we would not give tells of none. */
function oldChartsOf({ mark, old, write: { model } }: StagedSheet): DoneNote['oldCharts'] {
  if (!old) return [];
  const bases = new Set([old.made.name, ...model.charts.map(({ name }) => baseOf(name))]);
  return old.made.charts.filter((name) => old.before.charts.includes(name) && bases.has(baseOf(name))).map((name) => ({ mark, name }));
}

/** A chart's name without its number. */
function baseOf(name: string): string {
  return /^(.*?)(?: \d+)?$/.exec(name)?.[1] ?? name;
}

/** The chart that it replaces is still there while a new one is drawn: 图 1 becomes 图 2, and 图 1 again the next time. */
function withFreeNames(charts: readonly ChartModel[], taken: readonly string[]): ChartModel[] {
  const used = new Set(taken);
  return charts.map((chart) => {
    const base = baseOf(chart.name);
    let name = chart.name;
    for (let number = 1; used.has(name); number++) name = `${base} ${number}`;
    used.add(name);
    return { ...chart, name };
  });
}
