import { customBandIndex } from '../../domain/aging/custom-bands';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { riskClasses } from '../../domain/aging/risk-class';
import { a1 } from '../../cells/a1';
import type { Policy } from '../../policy/policy';
import { hairlines, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { yuan } from '../yuan';
import type { BookBlock } from './analysis-book';
import { checkColumn, customerColumn, firstStandingColumn, standingColumn } from './analysis-columns';

/** How many bands stand beside each other; those of a longer list go on in the next lines. */
const bandsALine = checkColumn - firstStandingColumn;

/** Days overdue more than `above` and at most `upTo`; null where there is no such bound. */
interface Band {
  readonly above: number | null;
  readonly upTo: number | null;
}

/**
 * The balances of the five classes once more by monitoring band, the days overdue in the steps of the early-warning procedure as the policy
 * has them (R6, R8), with their check against the classes of the table above, whose 合计 is `totalRow`. Answers the first free row.
 */
export function putBands(
  draft: SheetDraft,
  row: number,
  { book, tableName, withFormulas }: BookBlock,
  totalRow: number,
  sheets: SheetTexts,
  { earlyWarningAfterDays, customBandEdges }: Pick<Policy, 'earlyWarningAfterDays' | 'customBandEdges'>,
): number {
  const words = sheets.bands;
  const bands = bandsBetween(customBandEdges);
  draft.line(row, customerColumn, words.heading(earlyWarningAfterDays), sectionStyle);
  const cents = bands.map((_, index) =>
    sumCents(
      book.positions.flatMap(({ daysOverdue, balanceCents }) =>
        daysOverdue !== null && customBandIndex(daysOverdue, customBandEdges) === index ? [balanceCents] : [],
      ),
    ),
  );
  const figures = bands.map((band, index): CellContent => {
    const expected = yuan(cents[index] ?? 0);
    return withFormulas ? { formula: sumOfBand(band, tableName, sheets), expected } : expected;
  });
  const sums: string[] = [];
  let next = row + 1;
  for (let first = 0; first < bands.length; first += bandsALine) {
    const names = bands.slice(first, first + bandsALine).map((band) => nameOf(band, words));
    draft.style(draft.put(next, customerColumn, [['', ...names]]), { ...listHeaderStyle, horizontal: 'right' });
    const put = draft.put(next + 1, customerColumn, [[words.balance, ...figures.slice(first, first + bandsALine)]]);
    draft.kind({ ...put, column: firstStandingColumn, columns: names.length }, 'amount');
    draft.style(put, hairlines);
    sums.push(`SUM(${a1(next + 1, firstStandingColumn)}:${a1(next + 1, firstStandingColumn + names.length - 1)})`);
    next += 2;
  }
  const classes = `SUM(${a1(totalRow, standingColumn('正常'))}:${a1(totalRow, standingColumn('损失'))})`;
  const difference: Cents = sumCents(cents) - sumCents(riskClasses.map((name) => book.byStanding[name]));
  const check = { formula: `=ROUND(${sums.join('+')}-${classes},2)`, expected: yuan(difference) };
  draft.kind(draft.put(next - 1, checkColumn, [[check]]), 'check');
  return next;
}

/** What is not due, the bands between the edges, and what is beyond the last (R8). */
function bandsBetween(edges: readonly number[]): Band[] {
  const uppers = [0, ...edges];
  return [...uppers.map((upTo, index) => ({ above: uppers[index - 1] ?? null, upTo })), { above: uppers.at(-1) ?? 0, upTo: null }];
}

function nameOf({ above, upTo }: Band, words: SheetTexts['bands']): string {
  if (above === null) return words.notDue;
  return upTo === null ? words.over(above) : words.between(above + 1, upTo);
}

/** Over the open rows of the classes; a row has a class only where its days are known. */
function sumOfBand({ above, upTo }: Band, tableName: string, { detailHeadings: headings }: SheetTexts): string {
  const column = (heading: string) => `${tableName}[${heading}]`;
  const days = column(headings.daysOverdue);
  const criteria = [
    `${column(headings.balance)},">0"`,
    `${column(headings.riskClass)},"<>待核实"`,
    ...(above === null ? [] : [`${days},">${above}"`]),
    ...(upTo === null ? [] : [`${days},"<=${upTo}"`]),
  ];
  return `=ROUND(SUMIFS(${column(headings.balance)},${criteria.join(',')}),2)`;
}
