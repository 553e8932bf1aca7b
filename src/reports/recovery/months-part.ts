import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { isEndOfMonth } from '../../domain/calendar/month-steps';
import { sumCents } from '../../domain/money/cents';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { figure, roundedTo } from '../parts/figure';
import { putNothing } from '../parts/put-nothing';
import { putTable, sumOf } from '../parts/put-table';
import { yuan } from '../yuan';
import { effortCells, effortHeadings, effortKinds, effortTotals } from './effort-cells';
import { recoveryColumns as columns } from './recovery-places';
import { reasonOf } from './recovery-source';
import type { RecoverySource } from './recovery-source';

/** Where the months stand, null where none is known, and the first free row. */
export interface MonthsPlace {
  readonly body: Area | null;
  readonly next: number;
}

/** What was recovered in each of twelve periods, and by what efforts (R38). */
export function putRecoveryMonths(draft: SheetDraft, row: number, source: RecoverySource): MonthsPlace {
  const { words, months } = source;
  const { heading, label, total } = words.months;
  if (months === null) return { body: null, next: putNothing(draft, row, heading, reasonOf(source)) };
  const first = row + 2;
  const body: Area = { row: first, column: 0, rows: months.length, columns: 1 };
  const recoveredCents = sumCents(months.map((month) => month.recoveredCents));
  const { columns: of } = words;
  const put = putTable(draft, row, {
    heading,
    headers: [label, of.recoverable, of.recovered, of.rate, of.days, ...effortHeadings(words)],
    kinds: ['amount', 'amount', 'share', 'tenths', ...effortKinds],
    lines: months.map(({ period, recoverableCents, recoveredCents: cents, rate, daysToRecover, efforts, costPerYuan }, index) => {
      const at = first + index;
      const day = formatIsoDay(period.end);
      return [
        isEndOfMonth(period.end) ? day.slice(0, 7) : day,
        yuan(recoverableCents),
        yuan(cents),
        figure(`${a1(at, columns.recovered)}/${a1(at, columns.recoverable)}`, rate, 4, words.none),
        roundedTo(daysToRecover, 1) ?? words.none,
        ...effortCells(at, efforts, costPerYuan, words),
      ];
    }),
    total: [
      total,
      null,
      sumOf(body, columns.recovered, yuan(recoveredCents)),
      null,
      null,
      ...effortTotals(
        body,
        months.map(({ efforts }) => efforts),
        recoveredCents,
        words,
      ),
    ],
  });
  return { body: put.body, next: put.next };
}
