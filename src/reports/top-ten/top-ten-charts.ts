import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { standings } from '../../ledger/standing';
import { cellStyles, columnFill, hairlineColor, hairlines, headerFill, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent, ChartModel } from '../../sheets/sheet-model';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { axisFormat, tenThousand } from '../axis-format';
import { standingColors, standingLabel } from '../standing-look';
import { balanceColumn, customerColumn, firstStandingColumn, numberColumn, ranking, topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

/** The word of a class stands on its part of a bar from this part of the largest balance on. */
const shownPart = 0.06;

/** In the figures under the charts: the classes as in the table, then these. */
const dataBalance = firstStandingColumn + standings.length;
const dataRunning = dataBalance + 1;
/** The first chart takes the columns before this one, the other those from it on. */
const secondChart = 7;

/**
 * The age mix of the debtors, stacked, the largest on top; beside it their balances in falling order under the line of their running share,
 * which show how few owe how much (Pareto). Under them the figures they are drawn from, in ten thousands, by the numbers of the tables.
 */
export function putTopTenCharts(draft: SheetDraft, source: TopTenSource, names: readonly string[]): void {
  const { places, debtors, desk, context } = source;
  const { charts: words, headings } = topDebtorsTexts[context.texts.language];
  const chartWords = context.texts.sheets.chart;
  if (debtors.length === 0) return;
  const unit = chartWords.axis(desk.aged.main.currency);
  const asOf = formatIsoDay(desk.asOf);
  const largestCents = Math.max(0, ...debtors.map(({ account }) => account.aging.balanceCents));
  draft.line(places.charts, 0, words.heading, sectionStyle);
  const data = putData(draft, source, chartWords.data(unit));
  const column = (at: number): Area => ({ ...data, column: at, columns: 1 });
  const common: Pick<ChartModel, 'titleStyle' | 'gridlineColor' | 'gapWidth'> = {
    titleStyle: { fontSize: 12, bold: true, color: headerFill },
    gridlineColor: hairlineColor,
    gapWidth: 50,
  };
  const [mixName = '', balanceName = ''] = names;
  const row = places.charts + 1;
  const shown = standings.filter((standing) => debtors.some(({ account }) => account.aging.byStanding[standing] !== 0));
  draft.chart({
    ...common,
    kind: 'barStacked',
    name: mixName,
    title: words.mix(debtors.length, asOf),
    categories: { ...data, row: places.debtors, column: customerColumn, columns: 1 },
    series: shown.map((standing) => ({
      name: standing,
      values: column(firstStandingColumn + standings.indexOf(standing)),
      color: standingColors[standing],
      label: standingLabel(standing, (largestCents / 100 / tenThousand) * shownPart),
    })),
    axisTitle: unit,
    axisNumberFormat: axisFormat(largestCents),
    place: { row, column: 0, rows: places.chartRows, columns: secondChart },
  });
  draft.chart({
    ...common,
    kind: 'columnClustered',
    name: balanceName,
    title: words.balances(debtors.length, asOf),
    categories: column(numberColumn),
    series: [{ name: headings.balance, values: column(dataBalance), color: columnFill }],
    axisTitle: words.balanceAxis(unit),
    axisNumberFormat: axisFormat(largestCents),
    line: {
      name: headings.runningShare,
      values: column(dataRunning),
      color: headerFill,
      axisTitle: words.shareAxis,
      axisNumberFormat: '0%',
      axisMaximum: 1,
    },
    place: { row, column: secondChart, rows: places.chartRows, columns: topTenColumns - secondChart },
  });
}

function putData(draft: SheetDraft, { places, debtors, context }: TopTenSource, heading: string): Area {
  const { headings, charts } = topDebtorsTexts[context.texts.language];
  const row = places.chartData;
  draft.line(row, customerColumn, heading, sectionStyle);
  draft.style(draft.put(row + 1, numberColumn, [[headings.number, null, ...standings, headings.balance, charts.runningColumn]]), {
    ...listHeaderStyle,
    horizontal: 'right',
  });
  draft.style({ row: row + 1, column: numberColumn, rows: 1, columns: 2 }, { horizontal: 'left' });
  const data = draft.put(
    row + 2,
    numberColumn,
    debtors.map(({ account, runningShare }, index): CellContent[] => [
      account.aging.number,
      null,
      ...standings.map((standing, offset) =>
        inTenThousands(a1(places.mixDebtors + index, firstStandingColumn + offset), account.aging.byStanding[standing]),
      ),
      inTenThousands(a1(places.debtors + index, balanceColumn), account.aging.balanceCents),
      { formula: `=${a1(places.debtors + index, ranking.runningShare)}`, expected: runningShare.toNumber() },
    ]),
  );
  draft.style({ ...data, columns: 1 }, cellStyles.number);
  draft.style({ ...data, column: firstStandingColumn, columns: standings.length + 1 }, cellStyles.amount);
  draft.style({ ...data, column: dataRunning, columns: 1 }, cellStyles.share);
  draft.style(data, hairlines);
  return data;
}

function inTenThousands(cell: string, cents: Cents): CellContent {
  return { formula: `=ROUND(${cell}/${tenThousand},2)`, expected: Math.round(cents / tenThousand) / 100 };
}
