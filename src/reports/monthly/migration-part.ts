import { a1 } from '../../cells/a1';
import { heldBefore } from '../../desk/measures/roll-rates';
import { migrationSources, migrationTargets } from '../../desk/measures/migration-step';
import { sumCents } from '../../domain/money/cents';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { putTable, sumOf } from '../parts/put-table';
import type { PutTable } from '../parts/put-table';
import { putNothing } from './quarters-part';

/** How balances moved between the classes since the month end before (R20c). */
export function putMigration(draft: SheetDraft, row: number, source: MonthlySource): PutTable {
  const { words, steps } = source;
  const step = steps?.at(-1);
  if (step === undefined) return putNothing(draft, row, words.migration.heading, words.replayOnly);
  const lastTarget = figureColumn + migrationTargets.length - 1;
  const first = row + 2;
  const lines = migrationSources.map((from, index): CellContent[] => [
    words.migration.moved(from),
    ...migrationTargets.map((to) => (from === '新增' && (to === '收回' || to === '核销') ? null : step.moved(from, to) / 100)),
    {
      formula: `=ROUND(SUM(${a1(first + index, figureColumn)}:${a1(first + index, lastTarget)}),2)`,
      expected: sumCents(migrationTargets.map((to) => step.moved(from, to))) / 100,
    },
  ]);
  const body = { row: first, column: 0, rows: lines.length, columns: 1 };
  return putTable(draft, row, {
    heading: words.migration.heading,
    headers: [words.migration.from, ...migrationTargets.map(words.migration.moved), words.migration.then],
    kinds: Array.from({ length: migrationTargets.length + 1 }, () => 'amount' as const),
    lines,
    total: [
      words.migration.now,
      ...migrationTargets.map((to, index) =>
        sumOf(body, figureColumn + index, sumCents(migrationSources.map((from) => step.moved(from, to))) / 100),
      ),
      null,
    ],
  });
}

/** What stood in the classes that are not overdue, and was overdue at asOf, in cents; what got from worse classes into 损失 (R20c). */
export function turnedOverdue({
  steps,
}: MonthlySource): { readonly overdueCents: number; readonly lostCents: number; readonly heldCents: number } | null {
  const step = steps?.at(-1);
  if (step === undefined) return null;
  return {
    overdueCents: sumCents((['关注', '次级', '可疑', '损失'] as const).map((to) => step.moved('正常', to))),
    lostCents: sumCents((['正常', '关注', '次级', '可疑'] as const).map((from) => step.moved(from, '损失'))),
    heldCents: heldBefore(step, '正常'),
  };
}
