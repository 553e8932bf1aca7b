import { a1, a1Area } from '../../cells/a1';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { sectionStyle } from '../../sheets/look';
import { percent } from '../../texts/percent';
import { roundedTo } from '../parts/figure';
import { figureColumn, labelColumn, numberColumn } from '../parts/part-columns';
import { causeWord } from './losses-part';
import { mostFindings, recoveryColumnCount, recoveryColumns as columns } from './recovery-places';
import type { RecoverySource } from './recovery-source';
import type { MonthsPlace } from './months-part';

/** Where the parts stand that sentences cite. */
export interface CitedParts {
  readonly months: MonthsPlace['body'];
  readonly letters: number;
  readonly losses: number;
}

/** What moved in this period, each sentence with the cells that it is taken from (R38). */
export function putRecoveryFindings(draft: SheetDraft, row: number, source: RecoverySource, parts: CitedParts): void {
  const { words } = source;
  draft.line(row, numberColumn, words.findings.heading, sectionStyle);
  for (const [index, sentence] of sentencesOf(source, parts).slice(0, mostFindings).entries()) {
    draft.put(row + 1 + index, numberColumn, [[index + 1, sentence]]);
    draft.style({ row: row + 1 + index, column: numberColumn, rows: 1, columns: 1 }, { horizontal: 'center' });
    draft.style({ row: row + 1 + index, column: labelColumn, rows: 1, columns: 1 }, { horizontal: 'left' });
    draft.breakText(row + 1 + index, labelColumn, sentence, recoveryColumnCount);
  }
}

function sentencesOf({ words: { findings, ...words }, months, letters, losses, ...source }: RecoverySource, parts: CitedParts): string[] {
  const sentences: string[] = [];
  const last = months?.at(-1);
  if (months !== null && last !== undefined && parts.months !== null) {
    const at = parts.months.row + months.length - 1;
    const cells = a1Area({ row: at, column: columns.recoverable, rows: 1, columns: 4 });
    const before = months.at(-2)?.rate ?? null;
    sentences.push(
      last.rate === null
        ? findings.nothing(a1(at, columns.recoverable))
        : findings.recovered({
            recoverable: last.recoverableCents,
            recovered: last.recoveredCents,
            rate: percent(roundedTo(last.rate, 4) ?? 0),
            before: before === null ? null : percent(roundedTo(before, 4) ?? 0),
            cells,
          }),
    );
    const { promisesKept = 0, promisesBroken = 0 } = last.efforts ?? {};
    if (promisesKept + promisesBroken > 0)
      sentences.push(findings.promises(promisesKept, promisesBroken, a1Area({ row: at, column: columns.kept, rows: 1, columns: 2 })));
  }
  const sum = <Line>(lines: readonly Line[], of: (line: Line) => number): number => lines.reduce((all, line) => all + of(line), 0);
  if (letters !== null && sum(letters, ({ received }) => received) > 0)
    sentences.push(
      findings.letters({
        received: sum(letters, ({ received }) => received),
        answered: sum(letters, ({ answered }) => answered),
        came: sum(letters, ({ cameCents }) => cameCents),
        cells: a1Area({ row: parts.letters + 2 + letters.length, column: figureColumn, rows: 1, columns: 4 }),
      }),
    );
  const [largest] = [...(losses ?? [])].sort((one, other) => other.cents - one.cents);
  if (losses !== null && largest !== undefined)
    sentences.push(
      findings.losses({
        count: sum(losses, ({ count }) => count),
        cents: sum(losses, ({ cents }) => cents),
        cause: causeWord(largest, { findings, ...words }),
        cells: a1Area({ row: parts.losses + 2, column: figureColumn, rows: losses.length + 1, columns: 2 }),
      }),
    );
  if (sentences.length === 0) sentences.push(source.desk.aged.basis === 'snapshot' ? words.attention.noDates : words.attention.noLog);
  return sentences;
}
