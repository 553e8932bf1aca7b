import { a1 } from '../../cells/a1';
import { sumCents } from '../../domain/money/cents';
import type { Policy } from '../../policy/policy';
import { hairlines, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { quoted } from '../../sheets/formula-text';
import { shownWidth } from '../../sheets/shown-width';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { namedBases, namedBasis } from '../penalty-bases';
import type { NamedBasis } from '../penalty-bases';
import { yuan } from '../yuan';
import type { BookBlock } from './analysis-book';
import { checkColumn, customerColumn, firstStandingColumn, penaltyColumn } from './analysis-columns';

/**
 * The penalties of the table above once more by what they are owed on, with the customers of each basis, and their check against the
 * table's 合计, which is `totalRow` (R13a). Answers the first free row.
 */
export function putBases(
  draft: SheetDraft,
  row: number,
  block: BookBlock,
  totalRow: number,
  sheets: SheetTexts,
  statutory: Policy['statutory'],
): number {
  const words = sheets.bases;
  const headings = [...namedBases.map((basis) => words.names[basis]), sheets.analysisHeadings.total];
  draft.line(row, customerColumn, words.heading(statutory), sectionStyle);
  draft.style(draft.put(row + 1, customerColumn, [['', ...headings]]), { ...listHeaderStyle, horizontal: 'right' });
  headings.forEach((heading, index) => draft.widen(firstStandingColumn + index, shownWidth(heading, 'word')));

  const figures = namedBases.map((basis) => figuresOf(basis, block));
  const over = (line: number) => `SUM(${a1(line, firstStandingColumn)}:${a1(line, firstStandingColumn + namedBases.length - 1)})`;
  const customers = figures.map((figure) => figure.customers);
  const cents = figures.map(({ penaltyCents }) => penaltyCents);
  const put = draft.put(row + 2, customerColumn, [
    [words.customers, ...customers, { formula: `=${over(row + 2)}`, expected: customers.reduce((sum, count) => sum + count, 0) }],
    [
      words.penalty,
      ...namedBases.map((basis, index): CellContent => {
        const expected = yuan(cents[index] ?? 0);
        return block.withFormulas ? { formula: sumOfBasis(basis, block.tableName, sheets), expected } : expected;
      }),
      { formula: `=ROUND(${over(row + 3)},2)`, expected: yuan(sumCents(cents)) },
    ],
  ]);
  draft.kind({ row: row + 2, column: firstStandingColumn, rows: 1, columns: headings.length }, 'number');
  draft.kind({ row: row + 3, column: firstStandingColumn, rows: 1, columns: headings.length }, 'amount');
  const total = a1(row + 3, firstStandingColumn + namedBases.length);
  const check = { formula: `=ROUND(${total}-${a1(totalRow, penaltyColumn)},2)`, expected: yuan(sumCents(cents) - block.book.penaltyCents) };
  draft.kind(draft.put(row + 3, checkColumn, [[check]]), 'check');
  draft.style(put, hairlines);
  return row + 4;
}

/** The customers of the table that stand on a basis, and what they bear. A customer has one basis for all that it owes. */
function figuresOf(basis: NamedBasis, { book, customers }: BookBlock) {
  const own = book.positions.filter((position) => namedBasis(position) === basis);
  const keys = new Set(own.map(({ customer }) => customer.key));
  return {
    customers: customers.filter(({ customer }) => keys.has(customer.key)).length,
    penaltyCents: sumCents(own.map(({ penaltyCents }) => penaltyCents)),
  };
}

function sumOfBasis(basis: NamedBasis, tableName: string, { detailHeadings, detailWords }: SheetTexts): string {
  const column = (heading: string) => `${tableName}[${heading}]`;
  return `=ROUND(SUMIFS(${column(detailHeadings.penalty)},${column(detailHeadings.basis)},${quoted(detailWords.bases[basis])}),2)`;
}
