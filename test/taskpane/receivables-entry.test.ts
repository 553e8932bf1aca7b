import type { ProgressStep } from '../../src/jobs/ports/job-control';
import type { BuildMonthOutcome, MonthReport } from '../../src/jobs/month/build-month-contract';
import { receivablesEntry, type RunControl } from '../../src/taskpane/receivables-entry';
import type { BookSheet } from '../../src/workbench/book/book-sheet';
import type { CellInput } from '../../src/workbench/book/cell-value';
import type { Requirements } from '../../src/workbench/host/api-sets/api-set-table';
import { openExcelDesk, type ExcelDesk } from '../excel/excel-desk';

/** 2025-01-01. */
const newYear = 45658;
const headings = ['客户名称', '发票号', '合同号', '发票日期', '到期日', '应收金额', '已收金额'];
const awkward: CellInput[][] = [
  ['应收账款台账'],
  headings,
  ['=1+1', '00123', '1-2', newYear, newYear + 300, 1_000, 0],
  ['@x', '00124', '3/4', newYear, newYear + 330, 500.25, 100],
  ["'甲", '+86', '-5', newYear, newYear + 400, 20, 0],
  ['A*公司', '=HYPERLINK("http://x")', 'TRUE', newYear, newYear + 100, 7.5, 0],
];

let desk: ExcelDesk;

async function openLedger(rows: CellInput[][], requirements?: Requirements): Promise<BookSheet> {
  desk = await openExcelDesk(requirements ? { requirements } : {});
  const sheet = desk.book.addSheet('台账');
  sheet.cells.write(
    0,
    0,
    rows.map((row) => [...row, ...Array<null>(headings.length - row.length).fill(null)]),
  );
  return sheet;
}

function build(control?: RunControl): Promise<BuildMonthOutcome> {
  return receivablesEntry.run(
    { name: 'buildMonth', request: { language: 'zh-CN', preparedAt: '2026-01-05 09:30', asOf: '2025-12-31' } },
    control,
  );
}

const sheetsOfMonth = ['账龄明细 2025-12', '账龄分析 2025-12', '前十大欠款风险 2025-12', '预警清单 2025-12', '应收专项分析 2025-12'];

async function built(): Promise<MonthReport> {
  const outcome = await build();
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  await desk.book.calculation.settle();
  return outcome.report;
}

/** The texts of the cells of a column, below its heading. */
function below(sheet: BookSheet | undefined, heading: string): unknown[] {
  const area = sheet?.cells.usedArea();
  const values = sheet && area ? sheet.cells.values({ row: 0, col: 0, rows: area.row + area.rows, cols: area.col + area.cols }) : [];
  const row = values.findIndex((line) => line.includes(heading));
  const column = values[row]?.indexOf(heading) ?? -1;
  return values.slice(row + 1).map((line) => line[column]);
}

/** The row in which column B holds a text. */
function lineOf(cells: BookSheet['cells'] | undefined, text: string): number {
  return cells?.values({ row: 0, col: 1, rows: 60, cols: 1 }).findIndex(([value]) => value === text) ?? -1;
}

afterEach(() => desk.close());

describe('Receivables.run(buildMonth) in Excel', () => {
  it.each([
    ['today', undefined],
    ['the floor, ExcelApi 1.9', { ExcelApi: '1.9' }],
  ])('writes sheets whose formulas tie, without an error in any cell, in an Excel of %s', async (_, requirements) => {
    await openLedger(awkward, requirements);
    const { totals, sheets } = await built();
    expect([totals.balance, totals.ledgerBalance, totals.difference]).toEqual(['1427.75', '1427.75', '0.00']);
    for (const { name } of sheets) {
      const cells = desk.book.findSheet(name)?.cells;
      const area = cells?.usedArea();
      const values = cells && area ? cells.values(area).flat() : [];
      expect(values.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
    }
    // 正常 to 待核实, then 余额: cells that come from SUMIFS over the detail.
    const analysis = desk.book.findSheet(sheets[1]?.name ?? '')?.cells;
    const top = lineOf(analysis, '客户') + 1;
    expect(analysis?.formula(top, 9)).toMatch(/^=ROUND\(SUMIFS\(/);
    expect(analysis?.values({ row: top, col: 1, rows: 5, cols: 9 })).toEqual([
      ['=1+1', 0, 0, 1_000, 0, 0, 0, 0, 1_000],
      ['@x', 0, 0, 400.25, 0, 0, 0, 0, 400.25],
      ["'甲", 20, 0, 0, 0, 0, 0, 0, 20],
      ['A*公司', 0, 0, 0, 0, 7.5, 0, 0, 7.5],
      ['合计', 20, 0, 1_400.25, 0, 7.5, 0, 0, 1_427.75],
    ]);
    expect(analysis?.value(lineOf(analysis, '差额'), 2)).toBe(0);
  });

  it('keeps every text of the ledger that text: names like formulas, ids with leading zeros', async () => {
    await openLedger(awkward);
    const { sheets } = await built();
    const detail = desk.book.findSheet(sheets[0]?.name ?? '');
    expect(below(detail, '客户')).toEqual(expect.arrayContaining(['=1+1', '@x', "'甲", 'A*公司']));
    expect(below(detail, '发票号')).toEqual(expect.arrayContaining(['00123', '00124', '+86', '=HYPERLINK("http://x")']));
    expect(below(detail, '合同编号')).toEqual(expect.arrayContaining(['1-2', '3/4', '-5', 'TRUE']));
  });

  it('writes the same sheets anew the second time, and reads none of ours as a ledger', async () => {
    await openLedger(awkward);
    const first = await built();
    const ids = desk.book.sheets.map(({ id }) => id);
    const second = await built();
    expect(second.ledgerSheet).toBe('台账');
    expect(second.totals).toEqual(first.totals);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '台账', ...sheetsOfMonth]);
    expect(desk.book.sheets.map(({ id }) => id)).toEqual(ids);
  });

  it('runs one job after the other', async () => {
    await openLedger(awkward);
    const outcomes = await Promise.all([build(), build()]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '台账', ...sheetsOfMonth]);
  });

  it('says beforehand that Excel takes nothing back', async () => {
    await openLedger(awkward);
    expect(receivablesEntry.describe('zh-CN').cannotUndo).toBe('写入后不能用“撤销”退回；“撤除”会删除这些工作表');
  });

  it('takes round trips that do not grow with rows but by payloads', async () => {
    await openLedger(awkward);
    expect((await built()).syncs).toBe(9);
    await desk.close();
    const rows = Array.from({ length: 2_000 }, (_, row): CellInput[] => [
      `沈阳第${row % 40}公司`,
      String(row).padStart(8, '0'),
      'HT-1',
      newYear,
      newYear + (row % 360),
      100,
      row % 3 ? 0 : 40,
    ]);
    await openLedger([headings, ...rows]);
    expect((await built()).syncs).toBeLessThanOrEqual(12);
  });

  it('tells how far it is', async () => {
    await openLedger(awkward);
    const steps: ProgressStep[] = [];
    await build({ onProgress: (step) => steps.push(step) });
    expect(new Set(steps.map(({ stage }) => stage))).toEqual(new Set(['reading', 'reckoning', 'writing', 'checking']));
  });

  it('stops when told to and leaves nothing behind', async () => {
    await openLedger(awkward);
    const signal = { aborted: false };
    const outcome = await build({
      signal,
      onProgress: ({ stage }) => {
        signal.aborted = stage === 'writing';
      },
    });
    expect(outcome).toEqual({ kind: 'refused', refusal: 'cancelled', reason: { kind: 'cancelled' } });
    const said = { kind: 'refused', refusal: 'cancelled', sentence: '已取消，工作簿没有改动' };
    expect(receivablesEntry.say(outcome, 'zh-CN')).toEqual(said);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '台账']);
    expect(desk.book.tables.names).toEqual([]);
  });
});
