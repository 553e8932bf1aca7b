import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import { cellStyles, hairlines, headerFill, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { axisFormat } from '../axis-format';
import { chartStyle } from '../parts/chart-look';
import { dataColumn, inTenThousands } from './month-charts';
import { headingLines, monthlyColumns } from './monthly-places';
import { figureColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { putTable, sumOf } from '../parts/put-table';
import type { PutTable } from '../parts/put-table';

const lightColor = '#8FA6C4';
const habitColumn = figureColumn;
const chartColumn = figureColumn + 3;

/**
 * What is to come in thirteen weeks, by how customers pay and by due date, with a chart beside it (R40); the chart's figures stand to the
 * right of what is printed.
 */
export function putToCome(draft: SheetDraft, row: number, { words, toCome, desk, context }: MonthlySource, chartName: string): PutTable {
  const { weeks, pastExpectation, later, leftOut } = toCome;
  const unit = context.texts.sheets.chart.axis(desk.aged.main.currency);
  const first = row + 2;
  const sums = [...weeks, pastExpectation, later];
  const lines: CellContent[][] = [
    ...weeks.map(({ from, to, byHabit, byDueDate }): CellContent[] => [
      `${formatIsoDay(from)} – ${formatIsoDay(to).slice(5)}`,
      byHabit / 100,
      byDueDate / 100,
    ]),
    [words.toCome.past, pastExpectation.byHabit / 100, pastExpectation.byDueDate / 100],
    [words.toCome.later, later.byHabit / 100, later.byDueDate / 100],
    [words.toCome.leftOut, leftOut / 100, leftOut / 100],
  ];
  const area: Area = { row: first, column: 0, rows: lines.length, columns: 1 };
  const total = (way: 'byHabit' | 'byDueDate'): number => (sumCents(sums.map((sum) => sum[way])) + leftOut) / 100;
  const put = putTable(draft, row, {
    heading: words.toCome.heading,
    headers: [words.toCome.week, ...words.toCome.headers],
    headerLines: headingLines(words.toCome.headers),
    kinds: ['amount', 'amount'],
    lines,
    total: [words.total, sumOf(area, habitColumn, total('byHabit')), sumOf(area, habitColumn + 1, total('byDueDate'))],
  });
  const data = draft.put(row, dataColumn, [
    [context.texts.sheets.chart.data(unit), null, null],
    [words.toCome.week, ...words.toCome.headers],
    ...weeks.map(({ from, byHabit, byDueDate }, index): CellContent[] => [
      formatIsoDay(from).slice(5),
      inTenThousands(a1(first + index, habitColumn), byHabit),
      inTenThousands(a1(first + index, habitColumn + 1), byDueDate),
    ]),
  ]);
  draft.style({ ...data, rows: 1 }, sectionStyle);
  draft.style({ ...data, row: row + 1, rows: 1 }, { ...listHeaderStyle, horizontal: 'right' });
  const categories: Area = { row: first, column: dataColumn, rows: weeks.length, columns: 1 };
  draft.style(categories, { horizontal: 'left' });
  draft.style({ ...categories, column: dataColumn + 1, columns: 2 }, cellStyles.amount);
  draft.style({ ...categories, columns: 3 }, hairlines);
  const values = (offset: number): Area => ({ ...categories, column: dataColumn + offset });
  draft.chart({
    ...chartStyle,
    kind: 'columnClustered',
    name: chartName,
    title: words.toCome.chart,
    categories,
    series: [
      { name: words.toCome.headers[0], values: values(1), color: headerFill },
      { name: words.toCome.headers[1], values: values(2), color: lightColor },
    ],
    axisTitle: unit,
    axisNumberFormat: axisFormat(Math.max(0, ...weeks.flatMap(({ byHabit, byDueDate }) => [byHabit, byDueDate]))),
    place: { row: row + 1, column: chartColumn, rows: lines.length + 2, columns: monthlyColumns - chartColumn },
  });
  return put;
}
