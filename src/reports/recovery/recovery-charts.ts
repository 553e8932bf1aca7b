import type { Area } from '../../cells/area';
import { alertColor, headerFill, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { chartStyle, lightColor } from '../parts/chart-look';
import { labelColumn, numberColumn } from '../parts/part-columns';
import { recoveryColumnCount, recoveryColumns as columns } from './recovery-places';
import type { RecoverySource } from './recovery-source';

const chartRows = 13;
const secondChart = 5;
const thirdChart = 10;

/**
 * Recoverable against recovered with the rate, days to recover, and collectors, drawn from the tables themselves (R38). Answers the first
 * free row.
 */
export function putRecoveryCharts(
  draft: SheetDraft,
  row: number,
  { words: { charts: words }, context, desk }: RecoverySource,
  bodies: { readonly months: Area; readonly collectors: Area | null },
  names: readonly string[],
): number {
  const { months, collectors } = bodies;
  const [rateName = '', daysName = '', collectorsName = ''] = names;
  const { currency } = desk.aged.main;
  const axisTitle = context.texts.sheets.chart.unit(currency);
  draft.line(row, numberColumn, words.heading, sectionStyle);
  const of = (body: Area, column: number): Area => ({ ...body, column, columns: 1 });
  const at = (first: number, end: number): Area => ({ row: row + 1, column: first, rows: chartRows, columns: end - first });
  draft.chart({
    ...chartStyle,
    kind: 'columnClustered',
    name: rateName,
    title: words.rate,
    categories: of(months, labelColumn),
    series: [
      { name: words.recoverable, values: of(months, columns.recoverable), color: lightColor },
      { name: words.recovered, values: of(months, columns.recovered), color: headerFill },
    ],
    axisTitle,
    axisNumberFormat: '#,##0',
    line: {
      name: words.rateAxis,
      values: of(months, columns.rate),
      color: alertColor,
      axisTitle: words.rateAxis,
      axisNumberFormat: '0%',
      axisMaximum: 1,
    },
    place: at(0, secondChart),
  });
  draft.chart({
    ...chartStyle,
    kind: 'line',
    name: daysName,
    title: words.days,
    categories: of(months, labelColumn),
    series: [{ name: words.days, values: of(months, columns.days), color: headerFill }],
    axisTitle: words.daysAxis,
    axisNumberFormat: '0',
    place: at(secondChart, thirdChart),
  });
  if (collectors !== null)
    draft.chart({
      ...chartStyle,
      kind: 'columnClustered',
      name: collectorsName,
      title: words.collectors,
      categories: of(collectors, labelColumn),
      series: [{ name: words.recovered, values: of(collectors, columns.recovered), color: headerFill }],
      axisTitle,
      axisNumberFormat: '#,##0',
      place: at(thirdChart, recoveryColumnCount),
    });
  return row + 1 + chartRows + 1;
}
