import { a1, a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { riskClasses } from '../../domain/aging/risk-class';
import type { Cents } from '../../domain/money/cents';
import { sumCents } from '../../domain/money/cents';
import { columnFill, hairlineColor, hairlines, headerFill, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { axisFormat, tenThousand } from '../axis-format';
import { balanceColumn, figureColumns, firstStandingColumn, ranking } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

/**
 * The balances of the debtors in falling order under the line of their running share, which show how few owe how much (Pareto); beside them
 * the figures that this chart and the bars of the age mix are drawn from, by the numbers of the tables.
 */
export function putTopTenCharts(draft: SheetDraft, source: TopTenSource, name: string): void {
  const { places, debtors, desk, context } = source;
  const { charts: words, headings } = topDebtorsTexts[context.texts.language];
  const chartWords = context.texts.sheets.chart;
  if (debtors.length === 0) return;
  const unit = chartWords.axis(desk.aged.main.currency);
  const largestCents = Math.max(0, ...debtors.map(({ account }) => account.aging.balanceCents));
  draft.line(places.charts, 0, words.heading, sectionStyle);
  const figures = putFigures(draft, source, chartWords.data(unit));
  const column = (at: number): Area => ({ ...figures, column: at, columns: 1 });
  draft.chart({
    titleStyle: { fontSize: 12, bold: true, color: headerFill },
    gridlineColor: hairlineColor,
    gapWidth: 50,
    kind: 'columnClustered',
    name,
    title: words.balances(debtors.length, formatIsoDay(desk.asOf)),
    categories: column(figureColumns.number),
    series: [{ name: headings.balance, values: column(figureColumns.balance), color: columnFill }],
    axisTitle: words.balanceAxis(unit),
    axisNumberFormat: axisFormat(largestCents),
    line: {
      name: headings.runningShare,
      values: column(figureColumns.running),
      color: headerFill,
      axisTitle: words.shareAxis,
      axisNumberFormat: '0%',
      axisMaximum: 1,
    },
    place: { row: places.charts + 1, column: 0, rows: places.chartRows, columns: figureColumns.number },
  });
}

function putFigures(draft: SheetDraft, { places, debtors, context }: TopTenSource, heading: string): Area {
  const { headings, charts } = topDebtorsTexts[context.texts.language];
  const row = places.figures;
  draft.line(row - 2, figureColumns.number, heading, sectionStyle);
  const header = draft.put(row - 1, figureColumns.number, [[headings.number, headings.balance, charts.runningColumn, ...riskClasses]]);
  draft.style(header, { ...listHeaderStyle, horizontal: 'right' });
  draft.style({ ...header, columns: 1 }, { horizontal: 'center' });
  const figures = draft.put(
    row,
    figureColumns.number,
    debtors.map(({ account: { aging }, runningShare }, index): CellContent[] => [
      aging.number,
      inTenThousands(a1(places.debtors + index, balanceColumn), aging.balanceCents),
      { formula: `=${a1(places.debtors + index, ranking.runningShare)}`, expected: runningShare.toNumber() },
      ...shares(
        places.mixDebtors + index,
        riskClasses.map((riskClass) => aging.byStanding[riskClass]),
      ),
    ]),
  );
  draft.kind({ ...figures, columns: 1 }, 'number');
  draft.kind({ ...figures, column: figureColumns.balance, columns: 1 }, 'amount');
  draft.kind({ ...figures, column: figureColumns.running, columns: 1 + riskClasses.length }, 'share');
  draft.style(figures, hairlines);
  return figures;
}

/** The parts of what has an age, by class; all of them 0 where nothing has one. */
function shares(mixRow: number, classes: readonly Cents[]): CellContent[] {
  const sum = sumCents(classes);
  const all = `SUM(${a1Area({ row: mixRow, column: firstStandingColumn, rows: 1, columns: classes.length })})`;
  return classes.map((cents, index) => ({
    formula: `=IF(${all}=0,0,${a1(mixRow, firstStandingColumn + index)}/${all})`,
    expected: sum === 0 ? 0 : cents / sum,
  }));
}

function inTenThousands(cell: string, cents: Cents): CellContent {
  return { formula: `=ROUND(${cell}/${tenThousand},2)`, expected: Math.round(cents / tenThousand) / 100 };
}
