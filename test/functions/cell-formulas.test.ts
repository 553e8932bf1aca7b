import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

import { functionExamples } from '../../src/texts/functions/function-examples';
import { Book } from '../../src/workbench/book/book';
import { collectContent } from '../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../src/workbench/book/start-headless-univer';
import { reportCommand } from '../../src/workbench/cli/report-command';
import { buildMonthInStandIn } from '../../src/workbench/cli/stand-in-month';
import { XlsxFile } from '../../src/workbench/files/xlsx-file';
import { type FunctionDesk, openFunctionDesk } from '../support/function-desk';

installChartSupport();

let desk: FunctionDesk;

beforeAll(async () => {
  desk = await openFunctionDesk();
});
afterAll(() => desk.close());
beforeEach(() => {
  if (desk.scheduler) desk.scheduler.blankCell = null;
  desk.newSheet();
});

const day = 45658;
const xlsx = new XlsxFile({ functionNamespaces: ['AR'] });

describe('the worked examples', () => {
  it('come to what the function reference says, as formulas of cells', async () => {
    const examples = Object.entries(functionExamples);
    // Ten columns and seven rows for each, so that every answer has room to spill.
    await Promise.all(examples.map(([, { formula }], index) => desk.write(index * 7, 0, [[formula]])));
    const shown = examples.map(([id, { answer }], index) => {
      const rows = Array.isArray(answer) ? (answer as unknown[][]) : null;
      const cells = desk.shown(index * 7, 0, rows?.length ?? 1, rows?.[0]?.length ?? 1);
      return [id, rows ? cells : cells[0]?.[0]];
    });
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(examples.map(([id, { answer }]) => [id, answer])));
    expect(examples.filter(([id, { formula }]) => !formula.startsWith(`=AR.${id}(`))).toEqual([]);
  });
});

describe('formulas that call custom functions', () => {
  it('have their values, and those that hang on them too, in one message a level', async () => {
    const before = desk.scheduler?.traffic.batches ?? 0;
    await desk.write(0, 0, [
      [100000, day, 45703, '=AR.PENALTY(A1,B1,C1)', '=D1*2', '=AR.RMBUPPER(D1)'],
      [50000, day, 45703, '=AR.PENALTY(A2,B2,C2)', '=SUM(D1:D2)', '=AR.AGINGCLASS(B2,C2)&"类"'],
    ]);
    expect(desk.shown(0, 3, 2, 3)).toEqual([
      [1650, 3300, '人民币壹仟陆佰伍拾元整'],
      [825, 2475, '次级类'],
    ]);
    expect((desk.scheduler?.traffic.batches ?? 0) - before).toBe(2);
  });

  it('are calculated again when a cell they name changes, and they alone', async () => {
    await desk.write(0, 0, [
      [100000, day, 45703, '=AR.PENALTY(A1,B1,C1)', '=D1*2'],
      [50000, day, 45703, '=AR.PENALTY(A2,B2,C2)', '=D2*2'],
    ]);
    const before = desk.scheduler?.traffic.calls ?? 0;
    await desk.write(0, 0, [[200000]]);
    expect(desk.shown(0, 3, 2, 2)).toEqual([
      [3300, 6600],
      [825, 1650],
    ]);
    expect((desk.scheduler?.traffic.calls ?? 0) - before).toBe(1);
  });

  it('spill a column from one cell, which a formula then sums', async () => {
    const rows = 2000;
    await desk.write(
      0,
      0,
      Array.from({ length: rows }, (_, row) => [day + (row % 100), row % 100 === 50 ? null : 1000]),
    );
    await desk.write(0, 2, [
      [
        `=AR.AGINGCLASS(A1:A${rows},DATE(2025,4,1))`,
        `=AR.PENALTY(B1:B${rows},A1:A${rows},DATE(2025,4,1))`,
        `=COUNTIF(C1:C${rows},"次级")`,
        `=SUM(D1:D${rows})`,
      ],
    ]);
    // A hundred rows are 90 … -9 days overdue: 60 of them in 次级, their penalties 1,594.50 less the 14.00 of the blank one.
    expect(desk.shown(0, 2, 1, 4)).toEqual([['次级', 39, 1200, 31610]]);
    expect(desk.shown(50, 3)).toEqual([['']]);
    expect(desk.shown(rows - 1, 2)).toEqual([['正常']]);
    await desk.write(99, 0, [[day]]);
    expect(desk.shown(99, 2, 1, 2)).toEqual([['次级', 39]]);
  });

  it('keep the place of a bad cell, with its sentence, and of an error that stood there', async () => {
    await desk.write(0, 0, [[day, '=AR.DAYSOVERDUE(A1:A4,DATE(2025,2,15))'], ['明天'], [null], ['=1/0']]);
    expect(desk.shown(0, 1, 4)).toEqual([[45], ['#VALUE!'], [''], ['#DIV/0!']]);
    expect([desk.message(0, 1), desk.message(1, 1), desk.message(3, 1)]).toEqual(['', '到期日（dueDate）“明天”不是可识别的日期', '']);
    await desk.write(1, 0, [[day]]);
    expect(desk.shown(0, 1, 4)).toEqual([[45], [45], [''], ['#DIV/0!']]);
    expect(desk.message(1, 1)).toBe('');
  });

  it.each([[null], [0], ['']] as const)('come to the same where blank cells arrive as %p', async (blankCell) => {
    if (desk.scheduler) desk.scheduler.blankCell = blankCell;
    await desk.write(0, 0, [
      [
        100000,
        day,
        45703,
        null,
        '=AR.PENALTY(A1,B1:B2,C1)',
        '=AR.AGINGCLASS(D1,C1)',
        '=AR.LIMITATIONDATE(B1,D1)',
        '=AR.DSO(D1,1200,92)',
        '=AR.LETTERSTAGE(B1,C1,D1,D1)',
        '=AR.PENALTY(A1,B1,C1,,"whole")',
      ],
      [0.0003, null, 0.0005],
    ]);
    expect(desk.shown(0, 4, 2, 6)).toEqual([
      [1650, '', 46753, 0, 1, 2250],
      ['', '', '', '', '', ''],
    ]);
  });

  it('answer cell by cell where a range stands for a single value', async () => {
    await desk.write(0, 0, [[900, 1200], [600, 1200], ['=AR.DSO(A1:A2,B1,92)'], [null], ['=AR.DSO(A1:A2,B1:B2,30)']]);
    expect(desk.shown(2, 0, 4)).toEqual([[69], [46], [22.5], [15]]);
  });

  it('say #N/A where an argument is missing, #VALUE! where there is one too many', async () => {
    await desk.write(0, 0, [['=AR.DSO(1)', '=AR.LPR(DATE(2026,1,15),1,2,3)']]);
    expect(desk.shown(0, 0, 1, 2)).toEqual([['#N/A', '#VALUE!']]);
  });
});

describe('files with formulas that call custom functions', () => {
  /** A ledger whose due dates are formulas without values, as another program may leave it. */
  const ledger = async (): Promise<Uint8Array> => {
    const book = new Book(startHeadlessUniver(), { firstSheet: '台账' });
    const { cells } = book.activeSheet;
    cells.write(0, 0, [
      ['客户名称', '发票号', '开票日期', '付款条件', '到期日', '应收金额'],
      ['甲公司', '0001', day, '月结30天', { formula: '=AR.DUEDATE(C2,D2)' }, 1000],
      ['乙公司', '0002', 45700, 'NET 30', { formula: '=AR.DUEDATE(C3,D3)' }, 2000.5],
    ]);
    cells.patchStyle({ row: 1, col: 2, rows: 2, cols: 1 }, { numberFormat: 'yyyy-mm-dd' });
    cells.patchStyle({ row: 1, col: 4, rows: 2, cols: 1 }, { numberFormat: 'yyyy-mm-dd' });
    const content = collectContent(book);
    book.dispose();
    return xlsx.write(content);
  };

  it('keep them under the name Excel gives them, and read them back', async () => {
    const { content } = await xlsx.read(await ledger());
    expect(content.sheets[0]?.cells.get(1)?.get(4)?.formula).toBe('=AR.DUEDATE(C2,D2)');
    const plain = new Workbook();
    await plain.xlsx.load(Buffer.from(await ledger()));
    expect(plain.getWorksheet('台账')?.getCell('E2').formula).toBe('_xldudf_AR_DUEDATE(C2,D2)');
  });

  it('are reported on with their values, which the written workbook carries', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'receivables-'));
    const file = path.join(directory, 'ledger.xlsx');
    writeFileSync(file, await ledger());
    let printed = '';
    const io = {
      print: (text: string) => {
        printed += text;
      },
      complain: (text: string) => {
        throw new Error(text);
      },
      showProgress: () => undefined,
      directory,
      debug: true,
      now: () => new Date(2026, 0, 5),
    };
    expect(await reportCommand([file, '--as-of', '2025-12-31', '--json', '--out', directory], io, buildMonthInStandIn)).toBe(0);
    const report = JSON.parse(printed) as {
      file: string;
      totals: Readonly<Record<string, string>>;
      customers: readonly { name: string; longestDaysOverdue: number }[];
      problems: readonly unknown[];
    };
    expect([report.totals['损失'], report.problems]).toEqual(['3000.50', []]);
    expect(report.customers.map(({ name, longestDaysOverdue }) => [name, longestDaysOverdue])).toEqual(
      expect.arrayContaining([
        ['甲公司', 304],
        ['乙公司', 292],
      ]),
    );
    const workbook = new Workbook();
    await workbook.xlsx.readFile(report.file);
    const cell = workbook.getWorksheet('台账')?.getCell('E3');
    expect([cell?.formula, JSON.stringify(cell?.result)]).toEqual(['_xldudf_AR_DUEDATE(C3,D3)', '"2025-03-14T00:00:00.000Z"']);
  });
});
