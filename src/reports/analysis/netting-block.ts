import { standings } from '../../ledger/standing';
import type { Cents } from '../../domain/money/cents';
import type { AgedBook, StandingTotals } from '../../ledger/aged-ledger';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { a1 } from '../../cells/a1';
import { balanceColumn, customerColumn, firstStandingColumn, numberColumn } from './analysis-columns';
import { cellStyles, hairlines, listHeaderStyle, sectionStyle, totalsStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { yuan } from '../yuan';

/**
 * What netting changed (R10): each customer before and after, then the whole book before, after and the change, in the columns of the table
 * above.
 * `totalRow` is that table's 合计. Answers the first free row; the row it was given where nothing was netted.
 */
export function putNetting(
  draft: SheetDraft,
  row: number,
  { beforeNetting, customers, byStanding, balanceCents }: AgedBook,
  totalRow: number,
  sheets: SheetTexts,
): number {
  const words = sheets.netting;
  if (!beforeNetting) return row;
  const before = words.before;
  draft.line(row, customerColumn, words.heading(beforeNetting.customers.length), sectionStyle);
  draft.style(draft.put(row + 1, numberColumn, [[null, null, ...standings, sheets.analysisHeadings.balance]]), {
    ...listHeaderStyle,
    horizontal: 'right',
  });
  const lines = beforeNetting.customers.flatMap((earlier): CellContent[][] => {
    const now = customers.find(({ customer }) => customer.key === earlier.customer.key);
    return now
      ? [
          figures(`${earlier.customer.name} ${before}`, earlier.byStanding, earlier.balanceCents),
          figures(`${earlier.customer.name} ${words.after}`, now.byStanding, now.balanceCents),
        ]
      : [];
  });
  const allRow = row + 2 + lines.length;
  const columns = Array.from({ length: standings.length + 1 }, (_, index) => firstStandingColumn + index);
  const after = [...standings.map((standing) => byStanding[standing]), balanceCents];
  const earlier = [...standings.map((standing) => beforeNetting.byStanding[standing]), balanceCents];
  const put = draft.put(row + 2, customerColumn, [
    ...lines,
    figures(`${words.all} ${before}`, beforeNetting.byStanding, balanceCents),
    [
      `${words.all} ${words.after}`,
      ...columns.map((column, index) => ({ formula: `=${a1(totalRow, column)}`, expected: yuan(after[index] ?? 0) })),
    ],
    [
      words.change,
      ...columns.map((column, index) => ({
        formula: `=ROUND(${a1(allRow + 1, column)}-${a1(allRow, column)},2)`,
        expected: yuan((after[index] ?? 0) - (earlier[index] ?? 0)),
      })),
    ],
  ]);
  draft.style({ ...put, columns: 1 }, cellStyles.text);
  draft.breakTexts(
    put,
    lines.map(([label = null]) => label),
  );
  draft.kind({ ...put, column: firstStandingColumn, columns: balanceColumn - firstStandingColumn + 1 }, 'amount');
  draft.style(put, hairlines);
  draft.style({ ...put, row: allRow + 2, rows: 1 }, totalsStyle);
  return put.row + put.rows;
}

function figures(label: string, byStanding: StandingTotals, balanceCents: Cents): CellContent[] {
  return [label, ...standings.map((standing) => yuan(byStanding[standing])), yuan(balanceCents)];
}
