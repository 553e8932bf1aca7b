import type { Area } from '../../cells/area';
import { riskClasses } from '../../domain/aging/risk-class';
import { greyLineStyle, headerFill, hairlineColor } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { mixLabel, standingColors } from '../standing-look';
import { customerColumn, figureColumns, ranking, topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

/** Percent of a bar's width between two bars: that of the row of another debtor. */
const gapWidth = 35;

/** The age mix of each debtor as a bar in its row of the first table, all as long; the classes stand over them in their colours (R29). */
export function putMixBars(draft: SheetDraft, { places, debtors, context }: TopTenSource, name: string): void {
  const { charts: words } = topDebtorsTexts[context.texts.language];
  const header: Area = { row: places.ranking + 1, column: ranking.mix, rows: 1, columns: riskClasses.length };
  draft.put(header.row, header.column, [riskClasses]);
  riskClasses.forEach((riskClass, index) => {
    const { color } = mixLabel(riskClass);
    draft.style({ ...header, column: header.column + index, columns: 1 }, { fill: standingColors[riskClass], color });
  });
  if (debtors.length === 0) return;
  draft.line(places.ranking, ranking.mix, words.mix, greyLineStyle);
  const rows = { row: places.debtors, rows: debtors.length };
  draft.chart({
    kind: 'barStacked',
    name,
    title: words.mix,
    categories: { ...rows, column: customerColumn, columns: 1 },
    series: riskClasses.map((riskClass, index) => ({
      name: riskClass,
      values: { row: places.figures, rows: debtors.length, column: figureColumns.mix + index, columns: 1 },
      color: standingColors[riskClass],
      label: mixLabel(riskClass),
    })),
    axisTitle: '',
    axisNumberFormat: '0%',
    bareUpTo: 1,
    titleStyle: { fontSize: 12, bold: true, color: headerFill },
    gridlineColor: hairlineColor,
    gapWidth,
    place: { ...rows, column: ranking.mix, columns: topTenColumns - ranking.mix },
  });
}
