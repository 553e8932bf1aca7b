import { a1 } from '../../cells/a1';
import type { TopDebtor } from '../../desk/top-debtors';
import { pointsOfPart, riskParts } from '../../domain/risk/risk-score';
import { cellStyles, hairlines, listHeaderStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { lowerWords } from './lower-words';
import { levelText } from './ranking-table';
import { topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

/** Columns of the score in a card: the part, how far it is full, its weight, its points, and over the rest what would lower it. */
const partColumn = 8;
const degreeColumn = 9;
const weightColumn = 10;
const pointsColumn = 11;
const lowerColumn = 12;
/** Keeps the words off the figures beside them. */
const indent = '  ';

/** A debtor's score with the points of every part, which make it up, and what would lower each (R29b). */
export function putScore(draft: SheetDraft, headerRow: number, debtor: TopDebtor, { desk, context }: TopTenSource): void {
  const words = topDebtorsTexts[context.texts.language];
  const { weights, levelEdges } = context.policy.risk;
  const first = headerRow + 1;
  const last = headerRow + riskParts.length;
  const [part, degree, weight, points, lower] = words.card.partHeadings;
  draft.put(headerRow, partColumn, [[part, degree, weight, points, `${indent}${lower}`]]);
  draft.style({ row: headerRow, column: partColumn, rows: 1, columns: topTenColumns - partColumn }, listHeaderStyle);
  draft.style({ row: headerRow, column: degreeColumn, rows: 1, columns: 3 }, { horizontal: 'right' });
  const cells = riskParts.map((part, index): CellContent[] => {
    const row = first + index;
    const degrees = `${a1(first, degreeColumn, 'row')}:${a1(last, degreeColumn, 'row')}`;
    const weighed = `${a1(first, weightColumn, 'row')}:${a1(last, weightColumn, 'row')}`;
    const points = pointsOfPart(part, debtor.parts, weights);
    return [
      words.parts[part],
      debtor.parts[part]?.toNumber() ?? words.noData,
      weights[part],
      points === null
        ? words.noData
        : {
            formula: `=IF(SUMIF(${degrees},">=0",${weighed})=0,0,100*${a1(row, degreeColumn)}*${a1(row, weightColumn)}/SUMIF(${degrees},">=0",${weighed}))`,
            expected: points.toNumber(),
          },
      `${indent}${lowerWords(part, debtor, desk, words)}`,
    ];
  });
  draft.put(first, partColumn, [
    ...cells,
    [
      words.card.score,
      null,
      null,
      { formula: `=ROUND(SUM(${a1(first, pointsColumn)}:${a1(last, pointsColumn)}),1)`, expected: debtor.score.toNumber() },
      `${indent}${levelText(debtor, words)}${indent}${words.card.levelEdges(levelEdges)}`,
    ],
  ]);
  const body = { row: first, column: degreeColumn, rows: riskParts.length + 1, columns: 1 };
  draft.style(body, cellStyles.share);
  // A weight may have decimals: it is shown as it is.
  draft.style({ ...body, column: weightColumn }, { horizontal: 'right' });
  draft.style({ ...body, column: pointsColumn }, cellStyles.tenths);
  draft.style({ ...body, column: lowerColumn }, { horizontal: 'left' });
  draft.style({ ...body, column: partColumn, columns: topTenColumns - partColumn }, hairlines);
  draft.style({ row: last + 1, column: partColumn, rows: 1, columns: 4 }, { bold: true });
  cells.forEach((line, index) => {
    const { [4]: text } = line;
    if (typeof text === 'string') draft.breakText(first + index, lowerColumn, text, topTenColumns);
  });
}
