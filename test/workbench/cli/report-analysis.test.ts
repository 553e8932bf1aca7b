import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Workbook } from '@cj-tech-master/excelts';
import type { Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

import { reportDone } from './real-report';

installChartSupport();

/** What right measures are at the case's dates, reckoned apart from this program (R20a–R20c, R31, R34, R40). */
interface Measures {
  readonly months: readonly Readonly<Record<string, string | null>>[];
  readonly quarters: readonly Readonly<Record<string, string>>[];
  readonly migration: readonly { readonly from: string; readonly to: string; readonly amount: string }[];
  readonly provisionByClass: string;
  readonly provisionByAuditBand: string;
  readonly salespeople: readonly Readonly<Record<string, string | number>>[];
  readonly badDebtRatio: string | null;
  readonly toCome: {
    readonly weeks: readonly Readonly<Record<'from' | 'to' | 'byHabit' | 'byDueDate', string>>[];
    readonly pastExpectation: Sums;
    readonly later: Sums;
    readonly leftOut: string;
  };
}

type Sums = Readonly<Record<'byHabit' | 'byDueDate', string>>;
type Cell = string | number | null;

const caseFile = (file: string): string => path.join(__dirname, '..', '..', 'cases', 'desk', file);
const { at: dates } = JSON.parse(readFileSync(caseFile('expected.json'), 'utf8')) as {
  readonly at: readonly { readonly asOf: string; readonly measures: Measures }[];
};

/** 应收专项分析 as it comes out of the command: what every formula was calculated to. */
async function sheetAt(asOf: string): Promise<Worksheet> {
  const printed = await reportDone([caseFile('input.xlsx'), '--as-of', asOf, '--reports', 'analysis', '--json']);
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync((JSON.parse(printed) as { readonly file: string }).file));
  const sheet = workbook.worksheets.find(({ name }) => name.startsWith('应收专项分析'));
  if (sheet === undefined) throw new Error('no analysis');
  return sheet;
}

/** The lines of a part from its heading up to the next empty row: from the label column on, formulas by their results. */
function linesOf(sheet: Worksheet, heading: string): Cell[][] {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => cellsOf(sheet, index + 1));
  const first = rows.findIndex((cells) => cells.includes(heading));
  if (first === -1) throw new Error(heading);
  const end = rows.findIndex((cells, index) => index > first && cells.every((cell) => cell === null));
  return rows.slice(first + 2, end).map((cells) => cells.slice(1));
}

function cellsOf(sheet: Worksheet, row: number): Cell[] {
  return Array.from({ length: 15 }, (_, index): Cell => {
    const { value } = sheet.getRow(row).getCell(index + 1);
    const shown: unknown = typeof value === 'object' && value !== null && 'formula' in value ? value.result : value;
    return typeof shown === 'number' || typeof shown === 'string' ? shown : null;
  });
}

/** A figure as `--json` writes it; null where the sheet says that there is no data. */
const fixed = (cell: Cell | undefined, places: number): string | null => (typeof cell === 'number' ? cell.toFixed(places) : null);

const monthKeys = [
  ...['opening', 'sales', 'receipts', 'writeOffs', 'closing', 'overdue'].map((key) => [key, 2] as const),
  ...[['overdueShare', 4] as const, ...['dso', 'countBackDso', 'bestDso', 'delinquentDays'].map((key) => [key, 1] as const)],
  ...['cei', 'collectionRate'].map((key) => [key, 4] as const),
] as const;

describe('应收专项分析 of a desk whose measures are known', () => {
  it.each(dates.map(({ asOf, measures }) => [asOf, measures] as const))('calculates every figure at %s', async (asOf, measures) => {
    const sheet = await sheetAt(asOf);

    const [, ...months] = linesOf(sheet, '三、十二个月');
    expect(
      months.map((line, at) => ({
        monthEnd: measures.months[at]?.['monthEnd'],
        ...Object.fromEntries(monthKeys.map(([key, places], index) => [key, fixed(line[1 + index], places)])),
      })),
    ).toEqual(measures.months);
    expect(months.map(([label]) => label)).toEqual(
      measures.months.map(({ monthEnd }, index) => (index === 11 && asOf === '2025-11-17' ? monthEnd : monthEnd?.slice(0, 7))),
    );

    const quarters = linesOf(sheet, '四、季度周转').filter(([label]) => /^\d{4}-Q\d$/.test(String(label)));
    expect(
      quarters.map(([quarter, opening, sales, closing, turnover, days]) => ({
        ...{ quarter, sales: fixed(sales, 2), opening: fixed(opening, 2), closing: fixed(closing, 2) },
        ...{ turnover: fixed(turnover, 4), days: fixed(days, 1) },
      })),
    ).toEqual(measures.quarters);

    const targets = ['正常', '关注', '次级', '可疑', '损失', '收回', '核销'];
    const moves = linesOf(sheet, '五、迁徙：上月末至本期末').slice(0, -1);
    const moved = moves.flatMap(([from, ...cells]) =>
      targets.flatMap((to, index) => ((cells[index] ?? 0) === 0 ? [] : [{ from, to, amount: fixed(cells[index], 2) }])),
    );
    const inOrder = (lines: readonly object[]): string[] => lines.map((line) => JSON.stringify(line)).sort();
    expect(inOrder(moved)).toEqual(inOrder(measures.migration));

    expect(fixed(linesOf(sheet, '六、坏账准备：按风险分类与迁徙率').at(-1)?.[2], 2)).toBe(measures.provisionByClass);
    expect(fixed(linesOf(sheet, '按账龄').at(-1)?.[2], 2)).toBe(measures.provisionByAuditBand);
    const ratio = linesOf(sheet, '二、关键指标').find(([label]) => label === '坏账率（近 12 个月）')?.[1];
    expect(fixed(ratio, 4)).toBe(measures.badDebtRatio);

    const salespeople = linesOf(sheet, '七、业务员回款（45 天 / 90 天）').slice(0, -1);
    expect(
      salespeople.map(([name, ...cells]) => {
        const [within45, days46to90, over90, openOver90, points] = cells.slice(6);
        return { name, within45, days46to90, over90, openOver90, points };
      }),
    ).toEqual(measures.salespeople);

    const toCome = linesOf(sheet, '八、未来十三周预计回款').map(([label, byHabit, byDueDate]) => ({
      label,
      byHabit: fixed(byHabit, 2),
      byDueDate: fixed(byDueDate, 2),
    }));
    const { weeks, pastExpectation, later, leftOut } = measures.toCome;
    expect(toCome.slice(0, 16)).toEqual([
      ...weeks.map(({ from, to, ...sums }) => ({ label: `${from} – ${to.slice(5)}`, ...sums })),
      { label: '已过预期', ...pastExpectation },
      { label: '十三周之后', ...later },
      { label: '不计入（损失、争议）', byHabit: leftOut, byDueDate: leftOut },
    ]);
  });
});
