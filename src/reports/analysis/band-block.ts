import { monitoringBands, monitoringEdges } from '../../domain/aging/monitoring-band';
import type { MonitoringBand } from '../../domain/aging/monitoring-band';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { riskClasses } from '../../domain/aging/risk-class';
import { a1 } from '../../cells/a1';
import { hairlines, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { yuan } from '../yuan';
import type { BookBlock } from './analysis-book';
import { checkColumn, customerColumn, firstStandingColumn, standingColumn } from './analysis-columns';

/**
 * The balances of the five classes once more by monitoring band, the days overdue in the steps of the early-warning procedure (R6), with their check
 * against the classes of the table above, whose 合计 is `totalRow`. Answers the first free row.
 */
export function putBands(
  draft: SheetDraft,
  row: number,
  { book, tableName, withFormulas }: BookBlock,
  totalRow: number,
  sheets: SheetTexts,
  warnAfterDays: number,
): number {
  const words = sheets.bands;
  draft.line(row, customerColumn, words.heading(warnAfterDays), sectionStyle);
  draft.style(draft.put(row + 1, customerColumn, [['', ...monitoringBands.map((band) => words.names[band])]]), {
    ...listHeaderStyle,
    horizontal: 'right',
  });
  const cents = monitoringBands.map((band) =>
    sumCents(book.positions.flatMap(({ monitoringBand, balanceCents }) => (monitoringBand === band ? [balanceCents] : []))),
  );
  const classCents = sumCents(riskClasses.map((name) => book.byStanding[name]));
  const figures = monitoringBands.map((band, index): CellContent => {
    const expected = yuan(cents[index] ?? 0);
    return withFormulas ? { formula: sumOfBand(band, tableName, sheets), expected } : expected;
  });
  const put = draft.put(row + 2, customerColumn, [[words.balance, ...figures]]);
  draft.kind({ ...put, column: firstStandingColumn, columns: monitoringBands.length }, 'amount');
  const bands = `SUM(${a1(row + 2, firstStandingColumn)}:${a1(row + 2, firstStandingColumn + monitoringBands.length - 1)})`;
  const classes = `SUM(${a1(totalRow, standingColumn('正常'))}:${a1(totalRow, standingColumn('损失'))})`;
  const difference: Cents = sumCents(cents) - classCents;
  draft.kind(draft.put(row + 2, checkColumn, [[{ formula: `=ROUND(${bands}-${classes},2)`, expected: yuan(difference) }]]), 'check');
  draft.style(put, hairlines);
  return row + 3;
}

/** Over the open rows of the classes; a row has a class only where its days are known. */
function sumOfBand(band: MonitoringBand, tableName: string, { detailHeadings: headings }: SheetTexts): string {
  const column = (heading: string) => `${tableName}[${heading}]`;
  const index = monitoringBands.indexOf(band);
  const [above, upTo] = [[null, ...[0, ...monitoringEdges]][index] ?? null, [0, ...monitoringEdges][index] ?? null];
  const days = column(headings.daysOverdue);
  const criteria = [
    `${column(headings.balance)},">0"`,
    `${column(headings.riskClass)},"<>待核实"`,
    ...(above === null ? [] : [`${days},">${above}"`]),
    ...(upTo === null ? [] : [`${days},"<=${upTo}"`]),
  ];
  return `=ROUND(SUMIFS(${column(headings.balance)},${criteria.join(',')}),2)`;
}
