import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { sumCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { figure } from '../parts/figure';
import { putNothing } from '../parts/put-nothing';
import { putTable, sumOf } from '../parts/put-table';
import { yuan } from '../yuan';
import { effortCells, effortHeadings, effortKinds, effortTotals } from './effort-cells';
import { recoveryColumns as columns } from './recovery-places';
import { reasonOf } from './recovery-source';
import type { RecoverySource } from './recovery-source';

/** Where the collectors stand, null where none is known, and the first free row. */
export interface CollectorsPlace {
  readonly body: Area | null;
  readonly next: number;
}

/** What each collector recovered in twelve months, of it what was 损失 with its bonus, and by what efforts (R38). */
export function putCollectors(draft: SheetDraft, row: number, source: RecoverySource): CollectorsPlace {
  const { words, collectors, hard } = source;
  const { heading, label, nobody, hard: hardHeading, bonus } = words.collectors;
  if (collectors === null || hard === null || collectors.length === 0)
    return { body: null, next: putNothing(draft, row, heading, collectors?.length === 0 ? words.attention.noLog : reasonOf(source)) };
  const first = row + 2;
  const body: Area = { row: first, column: 0, rows: collectors.length, columns: 1 };
  const totalRow = first + collectors.length;
  const allCents = sumCents(collectors.map(({ recoveredCents }) => recoveredCents));
  const { columns: of } = words;
  const hardOf = (name: string, kind: 'recoveredCents' | 'bonusCents'): number => hard.get(name)?.[kind] ?? 0;
  const put = putTable(draft, row, {
    heading,
    headers: [label, hardHeading, of.recovered, of.share, bonus, ...effortHeadings(words)],
    kinds: ['amount', 'amount', 'share', 'amount', ...effortKinds],
    lines: collectors.map((measures, index) => {
      const at = first + index;
      const { name, recoveredCents, costPerYuan } = measures;
      return [
        name === '' ? nobody : name,
        yuan(hardOf(name, 'recoveredCents')),
        yuan(recoveredCents),
        figure(
          `${a1(at, columns.recovered)}/${a1(totalRow, columns.recovered)}`,
          allCents === 0 ? null : new Exact(recoveredCents).div(allCents),
          4,
          words.none,
        ),
        yuan(hardOf(name, 'bonusCents')),
        ...effortCells(at, measures, costPerYuan, words),
      ];
    }),
    total: [
      words.total,
      sumOf(body, columns.recoverable, yuan(sumCents(collectors.map(({ name }) => hardOf(name, 'recoveredCents'))))),
      sumOf(body, columns.recovered, yuan(allCents)),
      null,
      sumOf(body, columns.days, yuan(sumCents(collectors.map(({ name }) => hardOf(name, 'bonusCents'))))),
      ...effortTotals(body, collectors, allCents, words),
    ],
  });
  return { body: put.body, next: put.next };
}
