import { a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { LossesOfCause } from '../../desk/losses-by-cause';
import { sumCents } from '../../domain/money/cents';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { RecoveryTexts } from '../../texts/recovery/zh-CN';
import { figureColumn } from '../parts/part-columns';
import { putNothing } from '../parts/put-nothing';
import { putTable, sumOf } from '../parts/put-table';
import { yuan } from '../yuan';
import type { RecoverySource } from './recovery-source';

/** What was written off in twelve months by cause (R38). Answers the first free row. */
export function putLosses(draft: SheetDraft, row: number, { words, losses }: RecoverySource): number {
  const { heading, headers, noRegister, nothing } = words.losses;
  if (losses === null || losses.length === 0) return putNothing(draft, row, heading, losses === null ? noRegister : nothing);
  const body: Area = { row: row + 2, column: 0, rows: losses.length, columns: 1 };
  return putTable(draft, row, {
    heading,
    headers,
    kinds: ['amount', 'days'],
    lines: losses.map((line) => [causeWord(line, words), yuan(line.cents), line.count]),
    total: [
      words.total,
      sumOf(body, figureColumn, yuan(sumCents(losses.map(({ cents }) => cents)))),
      {
        formula: `=SUM(${a1Area({ ...body, column: figureColumn + 1 })})`,
        expected: losses.reduce((sum, { count }) => sum + count, 0),
      },
    ],
    headerLines: 1,
  }).next;
}

/** A cause as the sheet says it. */
export function causeWord({ cause }: LossesOfCause, { losses }: RecoveryTexts): string {
  return cause === null ? losses.noCause : losses.causes[cause];
}
