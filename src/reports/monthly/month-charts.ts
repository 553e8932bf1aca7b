import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { riskClasses } from '../../domain/aging/risk-class';
import { alertColor, cellStyles, hairlines, headerFill, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { axisFormat, tenThousand } from '../axis-format';
import { standingColors, standingLabel } from '../standing-look';
import { monthlyColumns } from './monthly-places';
import { figureColumn } from '../parts/part-columns';
import { chartStyle, lightColor } from '../parts/chart-look';
import type { MonthlySource } from './monthly-source';
import { monthColumn, monthLabel } from './months-part';
import type { MonthPlaces } from './months-part';

/** The figures of charts stand to the right of what is printed. */
export const dataColumn = monthlyColumns + 1;
const shownPart = 0.08;
const secondChart = 4;
const thirdChart = 8;
/**
 * Class mix, DSO with the best possible, and receipts against sales of the twelve months; right of the pages the figures that they are
 * drawn from. Answers the first free row.
 */
export function putMonthCharts(
  draft: SheetDraft,
  row: number,
  source: MonthlySource,
  places: MonthPlaces,
  names: readonly string[],
  chartRows: number,
): number {
  const { words, measures, desk, context } = source;
  const { months } = measures;
  const unit = context.texts.sheets.chart.axis(desk.aged.main.currency);
  draft.line(row, dataColumn, context.texts.sheets.chart.data(unit), sectionStyle);
  const header = draft.put(row + 1, dataColumn, [[words.month, ...riskClasses, ...words.charts.columns]]);
  draft.style(header, { ...listHeaderStyle, horizontal: 'right', wrap: true });
  const data = draft.put(
    row + 2,
    dataColumn,
    months.map((month, index): CellContent[] => {
      const measured = places.measures.row + 1 + index;
      const mixed = places.mix.row + 1 + index;
      const same = (column: number, value: number | null): CellContent =>
        value === null ? null : { formula: `=${a1(measured, column)}`, expected: value };
      return [
        monthLabel(month),
        ...riskClasses.map((riskClass, offset) => inTenThousands(a1(mixed, figureColumn + offset), month.byClass?.[riskClass] ?? null)),
        inTenThousands(a1(measured, monthColumn.sales), month.salesCents),
        inTenThousands(a1(measured, monthColumn.receipts), month.receiptsCents),
        same(monthColumn.dso, month.dso?.toDecimalPlaces(1).toNumber() ?? null),
        same(monthColumn.bestDso, month.bestDso?.toDecimalPlaces(1).toNumber() ?? null),
      ];
    }),
  );
  draft.style({ ...data, columns: 1 }, { horizontal: 'left' });
  draft.style({ ...data, column: dataColumn + 1, columns: riskClasses.length + 2 }, cellStyles.amount);
  draft.style({ ...data, column: dataColumn + 1 + riskClasses.length + 2, columns: 2 }, cellStyles.tenths);
  draft.style(data, hairlines);

  const column = (offset: number): Area => ({ ...data, column: dataColumn + 1 + offset, columns: 1 });
  const categories: Area = { ...data, columns: 1 };
  const most = (values: readonly (number | null)[]): number => Math.max(0, ...values.map((value) => value ?? 0));
  const largestCents = most(months.map(({ classedCents }) => classedCents));
  const [mixName = '', daysName = '', flowName = ''] = names;
  const at = (first: number, end: number): Area => ({ row, column: first, rows: chartRows, columns: end - first });
  draft.chart({
    ...chartStyle,
    kind: 'columnStacked',
    name: mixName,
    title: words.charts.mix,
    categories,
    series: riskClasses.map((riskClass, offset) => ({
      name: riskClass,
      values: column(offset),
      color: standingColors[riskClass],
      label: standingLabel(riskClass, (largestCents / 100 / tenThousand) * shownPart),
    })),
    axisTitle: unit,
    axisNumberFormat: axisFormat(largestCents),
    place: at(0, secondChart),
  });
  draft.chart({
    ...chartStyle,
    kind: 'line',
    name: daysName,
    title: words.charts.days,
    categories,
    series: [
      { name: words.charts.dso, values: column(riskClasses.length + 2), color: alertColor },
      { name: words.charts.bestDso, values: column(riskClasses.length + 3), color: headerFill },
    ],
    axisTitle: words.charts.daysAxis,
    axisNumberFormat: '0',
    place: at(secondChart, thirdChart),
  });
  draft.chart({
    ...chartStyle,
    kind: 'columnClustered',
    name: flowName,
    title: words.charts.flow,
    categories,
    series: [
      { name: words.charts.sales, values: column(riskClasses.length), color: lightColor },
      { name: words.charts.receipts, values: column(riskClasses.length + 1), color: headerFill },
    ],
    axisTitle: unit,
    axisNumberFormat: axisFormat(most(months.flatMap(({ salesCents, receiptsCents }) => [salesCents, receiptsCents]))),
    place: at(thirdChart, monthlyColumns),
  });
  return Math.max(row + chartRows, data.row + data.rows) + 1;
}

/** A cell's yuan in ten thousands; blank where there is nothing to draw. */
export function inTenThousands(cell: string, cents: number | null): CellContent {
  return cents === null ? null : { formula: `=ROUND(${cell}/${tenThousand},2)`, expected: Math.round(cents / tenThousand) / 100 };
}
