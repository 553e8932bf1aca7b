import { columnLetters } from '../../../src/cells/a1';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { workbookState } from '../../support/workbook-state';
import { settled, watched } from '../excel-desk';
import { longLedger, openMonthDesk, shortLedger, type MonthDesk } from '../month-desk';

let desk: MonthDesk;

beforeEach(async () => {
  desk = await openMonthDesk();
});

afterEach(() => desk.close());

const detail = '账龄明细 2025-12';
const analysis = '账龄分析 2025-12';
const table = '账龄明细表202512';

/** Where a text stands on a sheet. */
function placeOf(sheetName: string, text: string): { readonly row: number; readonly col: number } {
  const { cells } = desk.sheet(sheetName);
  const area = { row: 0, col: 0, rows: 60, cols: 20 };
  const row = cells.values(area).findIndex((line) => line.includes(text));
  return { row, col: cells.values(area)[row]?.indexOf(text) ?? -1 };
}

/** What stands in an area, as it would be typed. */
function inputsOf({ cells }: BookSheet, area: { row: number; col: number; rows: number; cols: number }): CellInput[][] {
  return cells.values(area).map((line, index) =>
    line.map((value, offset) => {
      const formula = cells.formula(area.row + index, area.col + offset);
      return formula === null ? value : { formula };
    }),
  );
}

describe('a month that is built anew', () => {
  it('stands on the same worksheets, so that formulas of the user go on with the new figures', async () => {
    await desk.built();
    const ids = desk.book.sheets.map(({ id, name }) => [id, name]);
    const balance = placeOf(analysis, '合计');
    desk.notes.cells.write(0, 0, [
      [
        { formula: `=SUM(${table}[余额])` },
        { formula: `='${analysis}'!B${placeOf(analysis, '甲公司').row + 1}` },
        { formula: `=SUM('${analysis}'!J1:J${balance.row})` },
      ],
    ]);
    desk.setLedger(longLedger);
    await desk.built();
    await desk.book.calculation.recalculateAll();
    expect(desk.book.sheets.map(({ id, name }) => [id, name])).toEqual(ids);
    expect(desk.notes.cells.value(0, 0)).toBe(124_354.03);
    expect(desk.notes.cells.value(0, 1)).toBe('丁重型机床成套设备集团股份有限公司沈阳分公司');
    expect(desk.book.tables.names).toEqual([table]);
  });

  it('is what a first build gives: cells, looks, tables, conditional formats, charts, heights and pages', async () => {
    await desk.built();
    desk.setLedger(longLedger);
    await desk.built();
    await desk.built();
    const rewritten = await workbookState(desk);
    await desk.close();
    desk = await openMonthDesk(longLedger);
    await desk.built();
    // Columns that were wider before stay so.
    const comparable = (state: unknown): unknown =>
      JSON.parse(
        JSON.stringify(state, (key, value: unknown) => (key === 'columnWidths' ? null : value))
          .replace(/sheet-\d+/g, 'sheet')
          .replace(/receivables\.mark\.\d+/g, 'mark')
          .replace(/\{CHART-\d+\}/g, 'chart')
          .replace(/账龄分析 2025-12 \d+/g, '图'),
      );
    expect(comparable(rewritten)).toEqual(comparable(await workbookState(desk)));
  });

  it('shrinks with its ledger and leaves no cell of before', async () => {
    desk.setLedger(longLedger);
    await desk.built();
    desk.setLedger(shortLedger);
    await desk.built();
    expect(placeOf(detail, '丁重型机床成套设备集团股份有限公司沈阳分公司').row).toBe(-1);
    expect(desk.book.tables.find(table)?.area.rows).toBe(5);
    expect((await desk.workbook().inventory()).made).toHaveLength(2);
  });

  it('keeps what the user has beside the cells: a chart, comments, a width, a colour of the tab', async () => {
    await desk.built();
    const sheet = desk.sheet(analysis);
    const [ours] = sheet.features.charts;
    if (ours) sheet.features.charts.push({ ...ours, id: 'mine', name: '我的图' });
    sheet.features.comments.push({ row: 6, col: 2, author: '会计', text: '已对账' });
    sheet.grid.tabColor = '#00FF00';
    sheet.grid.setColumnWidth(1, 1, 400);
    desk.setLedger(longLedger);
    await desk.built();
    expect(sheet.features.charts.map(({ name }) => name)).toEqual(['我的图', expect.stringMatching(/^账龄分析 2025-12 \d$/)]);
    expect(sheet.features.comments).toHaveLength(1);
    expect(sheet.grid.tabColor).toBe('#00FF00');
    expect(sheet.grid.columnWidth(1)).toBe(400);
  });

  it('shows rows that a filter hid', async () => {
    await desk.built();
    desk.sheet(detail).grid.setRowsHidden((desk.book.tables.find(table)?.area.row ?? 0) + 1, 2, true);
    desk.setLedger(longLedger);
    await desk.built();
    expect(desk.sheet(detail).grid.hiddenRows).toEqual([]);
  });

  it('shows rows that a filter of the whole sheet hid, whose buttons stay (office-js #4800, #224)', async () => {
    await desk.built();
    const { row, col } = placeOf(analysis, '甲公司');
    const sheet = desk.sheet(analysis);
    sheet.features.filter = { area: { row: row - 1, col, rows: 3, cols: 2 }, shown: [{ column: 0, values: ['甲公司'] }] };
    sheet.grid.setRowsHidden(row + 1, 1, true);
    desk.setLedger(longLedger);
    await desk.built();
    expect(sheet.grid.hiddenRows).toEqual([]);
    expect(sheet.features.filter).toEqual({ area: { row: row - 1, col, rows: 3, cols: 2 }, shown: [] });
  });

  it('stands beside that of another month', async () => {
    await desk.built();
    const { sheets } = await desk.built({ asOf: '2025-11-30' });
    expect(sheets.map(({ name }) => name)).toEqual(['账龄明细 2025-11', '账龄分析 2025-11']);
    expect((await desk.workbook().inventory()).made.map(({ period }) => period)).toEqual(['2025-12', '2025-12', '2025-11', '2025-11']);
  });

  it('leaves a sheet of the user alone that has taken our name meanwhile', async () => {
    await desk.built();
    desk.book.renameSheet(desk.sheet(analysis), '分析');
    desk.book.addSheet(analysis).cells.write(0, 0, [['我的']]);
    const { sheets } = await desk.built();
    expect(sheets.map(({ name }) => name)).toEqual([detail, '分析']);
    expect(desk.sheet(analysis).cells.usedArea()).toEqual({ row: 0, col: 0, rows: 1, cols: 1 });
  });

  it('takes round trips that do not grow with rows but by payloads', async () => {
    await desk.built();
    expect((await desk.built()).syncs).toBe(12);
  });
});

describe('cells that a user changed in our sheets', () => {
  it('are asked about by their addresses, and overwritten only when told to', async () => {
    await desk.built();
    const { row, col } = placeOf(detail, '甲公司');
    desk.sheet(detail).cells.write(row, col, [['甲公司（改）']]);
    desk.sheet(analysis).cells.write(6, 20, [['我加的一列']]);
    desk.sheet(analysis).cells.write(50, 0, [['我加的一行']]);
    const before = await workbookState(desk);
    const outcome = await desk.build();
    expect(outcome).toMatchObject({
      kind: 'question',
      question: {
        kind: 'changedSheets',
        sheets: [
          { name: detail, cells: [`B${row + 1}`], more: false },
          { name: analysis, cells: ['U7', 'A51'], more: false },
        ],
      },
    });
    expect(await workbookState(desk)).toEqual(before);
    await desk.built({ overwriteChanges: true });
    expect(placeOf(detail, '甲公司（改）').row).toBe(-1);
    expect(desk.sheet(analysis).cells.value(6, 20)).toBe('');
    expect((await desk.build()).kind).toBe('done');
  });

  it('are also formulas that became values, cells that were emptied, and a row put in', async () => {
    await desk.built();
    const total = placeOf(analysis, '合计');
    desk.sheet(analysis).cells.write(total.row, total.col + 1, [[5]]);
    const { made } = await desk.workbook().inventory();
    expect(await desk.workbook().changesIn(made, watched())).toMatchObject([{ name: analysis, cells: [`C${total.row + 1}`] }]);
    desk.sheet(detail).cells.write(0, 0, [[null]]);
    expect((await desk.workbook().changesIn(made, watched()))[0]).toEqual({ name: detail, cells: ['A1'], more: false });
  });

  it('are asked about without addresses where the mark was spoilt, so that nothing is overwritten unasked', async () => {
    await desk.built();
    const {
      made: [first],
    } = await desk.workbook().inventory();
    const facts = desk.book.names.all.find(
      ({ name, formula }) => name.startsWith(`receivables.mark.${first?.id}.facts`) && /\d+x\d+\//.test(formula),
    );
    if (!facts) throw new Error('There is no mark');
    desk.book.names.set(facts.name, facts.formula.replace(/(\d+x\d+)\//, '$1*'), { hidden: true });
    const outcome = await desk.build();
    expect(outcome).toMatchObject({
      kind: 'question',
      question: { kind: 'changedSheets', sheets: [{ name: detail, cells: [], more: true }] },
    });
    expect(outcome).toHaveProperty(
      'sentence',
      `这些工作表生成后被改动过，或按 Ctrl+Z 退回了一部分：“${detail}”（改动处无从辨认）。重新生成会覆盖这些改动，且不能撤销，请确认`,
    );
    expect((await desk.build({ overwriteChanges: true })).kind).toBe('done');
    expect((await desk.build()).kind).toBe('done');
  });

  it('are told in as few round trips however far away they stand, as the area that was not read', async () => {
    await desk.built();
    const { made } = await desk.workbook().inventory();
    desk.host.traffic.reset();
    await desk.workbook().changesIn(made, watched());
    const usual = desk.host.traffic.syncs;
    desk.sheet(detail).cells.write(200_000, 30, [['飞来的一格']]);
    desk.host.traffic.reset();
    const [change] = await desk.workbook().changesIn(made, watched());
    expect(change).toEqual({ name: detail, cells: [expect.stringMatching(/^A\d+:AE200001$/)], more: false });
    expect(desk.host.traffic.syncs).toBe(usual);
  });

  it('are not rows that were sorted, nor rows that a filter hides; the one cell changed among them is named where it stands now', async () => {
    await desk.built();
    const sheet = desk.sheet(detail);
    const { row, rows, cols } = desk.book.tables.find(table)?.area ?? { row: 0, rows: 0, cols: 0 };
    const body = { row: row + 1, col: 0, rows: rows - 1, cols };
    sheet.cells.write(body.row, 0, inputsOf(sheet, body).reverse());
    sheet.grid.setRowsHidden(body.row, 1, true);
    const { made } = await desk.workbook().inventory();
    expect(await desk.workbook().changesIn(made, watched())).toEqual([]);
    const { col } = placeOf(detail, '余额');
    sheet.cells.write(body.row + 1, col, [[1]]);
    const address = `${columnLetters(col)}${body.row + 2}`;
    expect(await desk.workbook().changesIn(made, watched())).toEqual([{ name: detail, cells: [address], more: false }]);
  });

  it('are not figures that follow from others: a change of the ledger alone asks nothing', async () => {
    await desk.built();
    desk.setLedger(longLedger);
    await desk.book.calculation.recalculateAll();
    expect((await desk.build()).kind).toBe('done');
  });
});

describe('what the user has set in Excel', () => {
  it('stays: calculation mode, and sheet and selection where the result is not to come to the front', async () => {
    desk.host.calculationMode = 'Manual';
    await desk.built({ activate: false });
    desk.setLedger(longLedger);
    await desk.built({ activate: false });
    expect(desk.host.calculationMode).toBe('Manual');
    expect(desk.book.activeSheet).toBe(desk.notes);
    expect(desk.host.selection.areas).toEqual([{ row: 1, col: 1, rows: 2, cols: 2 }]);
  });

  it('gives way to the analysis, which comes to the front', async () => {
    await desk.built({ reports: ['aging', 'top', 'alerts'] });
    expect(desk.book.activeSheet.name).toBe(analysis);
  });
});

describe('an Excel that refuses', () => {
  const structure = { password: null };

  it.each<[string, () => void, string]>([
    [
      'a protected list of sheets',
      () => {
        desk.book.documentParts.structureProtection = structure;
      },
      '工作簿或工作表受保护，请先撤销保护再试',
    ],
    [
      'a protected sheet of ours',
      () => {
        desk.sheet(detail).features.protection = { allowed: {}, password: null };
      },
      '工作表“账龄明细 2025-12”受保护，请先撤销保护再试',
    ],
  ])('over %s ends with a sentence and changes nothing', async (_, protect, sentence) => {
    await desk.built();
    desk.setLedger(longLedger);
    protect();
    const before = await workbookState(desk);
    expect(await desk.build()).toEqual({ kind: 'refused', refusal: 'workbook', sentence });
    expect(await workbookState(desk)).toEqual(before);
  });

  it('while a cell is being edited waits until the user is done', async () => {
    await desk.workbook().inventory(); // office.js has started, and none of its own batches is under way when the editing begins
    await settled(desk);
    desk.host.cellEditing.begin();
    const outcome = desk.build();
    setTimeout(() => desk.host.cellEditing.end(), 50);
    expect((await outcome).kind).toBe('done');
  });

  it('and stays silent says that the next run will put things right, which it does', async () => {
    const before = await workbookState(desk);
    for (let batch = 7; batch < 20; batch++) desk.host.faults.failBatch(batch, { kind: 'answerLost', transportError: 5001 });
    expect(await desk.build()).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence:
        'Excel 中途不再回应，工作簿里可能留有未完成的内容；下次运行时会先恢复；如果切换到了别的工作簿窗口，或同时选中了几张工作表，请先回到本工作簿的窗口、只选一张工作表',
    });
    desk.host.faults.reset();
    expect(desk.book.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'visible', 'visible', 'veryHidden', 'veryHidden']);
    await desk.workbook().settle(null);
    expect(await workbookState(desk)).toEqual(before);
  });
});
