import type { Area } from '../../cells/area';
import type { Desk } from '../../desk/desk';
import { sumCents } from '../../domain/money/cents';
import { riskClasses } from '../../domain/aging/risk-class';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { figureColumn } from './part-columns';
import { putTable, sumOf } from './put-table';
import type { SheetTotal } from '../tie-out-block';
import { yuan } from '../yuan';

/** The words of the part. */
export interface BalancesWords {
  readonly balances: { readonly heading: string; readonly headers: readonly string[]; readonly overdue: string; readonly others: string };
  readonly total: string;
}

/** What is overdue and what is not: together the book (R12). Answers where the total stands, and the first free row. */
export function putBalances(
  draft: SheetDraft,
  row: number,
  desk: Desk,
  words: BalancesWords,
): { readonly total: SheetTotal; readonly next: number } {
  const { main } = desk.aged;
  const { heading, headers, overdue, others } = words.balances;
  const overdueCents = sumCents(riskClasses.slice(1).map((riskClass) => main.byStanding[riskClass]));
  const body: Area = { row: row + 2, column: 0, rows: 2, columns: 1 };
  const { next } = putTable(draft, row, {
    heading,
    headers,
    kinds: ['amount'],
    lines: [
      [overdue, yuan(overdueCents)],
      [others, yuan(main.balanceCents - overdueCents)],
    ],
    total: [words.total, sumOf(body, figureColumn, yuan(main.balanceCents))],
    headerLines: 1,
  });
  return { total: { book: main, row: body.row + body.rows, column: figureColumn }, next };
}
