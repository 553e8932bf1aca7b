import { a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { sumCents } from '../../domain/money/cents';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn } from '../parts/part-columns';
import { putNothing } from '../parts/put-nothing';
import { putTable, sumOf } from '../parts/put-table';
import { yuan } from '../yuan';
import { reasonOf } from './recovery-source';
import type { RecoverySource } from './recovery-source';

/** Letters of twelve months by stage, and what came within fifteen days of their receipt (R38). Answers the first free row. */
export function putLetterResults(draft: SheetDraft, row: number, source: RecoverySource): number {
  const { words, letters } = source;
  const { heading, headers, stages } = words.letters;
  if (letters === null) return putNothing(draft, row, heading, reasonOf(source));
  const body: Area = { row: row + 2, column: 0, rows: letters.length, columns: 1 };
  const count = (offset: number, values: readonly number[]): CellContent => ({
    formula: `=SUM(${a1Area({ ...body, column: figureColumn + offset })})`,
    expected: values.reduce((sum, value) => sum + value, 0),
  });
  return putTable(draft, row, {
    heading,
    headers,
    kinds: ['amount', 'days', 'days', 'days'],
    lines: letters.map(({ stage, written, received, answered, cameCents }) => [
      stages[stage],
      yuan(cameCents),
      written,
      received,
      answered,
    ]),
    total: [
      words.total,
      sumOf(body, figureColumn, yuan(sumCents(letters.map(({ cameCents }) => cameCents)))),
      count(
        1,
        letters.map(({ written }) => written),
      ),
      count(
        2,
        letters.map(({ received }) => received),
      ),
      count(
        3,
        letters.map(({ answered }) => answered),
      ),
    ],
    headerLines: 1,
  }).next;
}
