import type { Cents } from '../../domain/money/cents';

/**
 * One line of a ledger: whose it is, what it adds to what is owed, and what the column beside it says is left; null where that holds no
 * sum.
 */
export interface RunningLine {
  readonly customer: string;
  readonly addedCents: Cents | null;
  readonly leftCents: Cents | null;
}

/**
 * Whether a column of balances runs from line to line, over all customers or over each of them, and is not what each line leaves (R9c):
 * every line takes it up from the line before, and some line had something to take up.
 */
export function isRunningBalance(lines: readonly RunningLine[]): boolean {
  return runs(lines, () => '') || runs(lines, ({ customer }) => customer);
}

function runs(lines: readonly RunningLine[], accountOf: (line: RunningLine) => string): boolean {
  const left = new Map<string, Cents>();
  let takenUp = 0;
  for (const line of lines) {
    const before = left.get(accountOf(line));
    if (line.leftCents === null) {
      if (line.addedCents !== null) left.set(accountOf(line), (before ?? 0) + line.addedCents);
      continue;
    }
    const isOpening = before === undefined && line.addedCents === null;
    if (!isOpening && Math.abs((before ?? 0) + (line.addedCents ?? 0) - line.leftCents) > 1) return false;
    if (before !== undefined && before !== 0 && (line.addedCents ?? 0) !== 0) takenUp += 1;
    left.set(accountOf(line), line.leftCents);
  }
  return takenUp > 0;
}
