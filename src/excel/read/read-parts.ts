import type { ExcelSession } from '../excel-session';
import { planReads, type ReadPart, type ReadTarget } from './payload';

/**
 * Reads targets in parts, one round trip for each payload, and takes each part's answer in order. Cells may hold far more than a common
 * value: where Excel finds an answer too large, it and all that are still to come are asked for in halves.
 */
export async function readParts<Target extends ReadTarget, Answer>(
  session: ExcelSession,
  targets: readonly Target[],
  ask: (part: ReadPart<Target>) => Answer,
  take: (part: ReadPart<Target>, answer: Answer) => void,
): Promise<void> {
  let waiting = planReads(targets);
  for (let parts = waiting[0]; parts; parts = waiting[0]) {
    const asked = parts.map((part) => ({ part, answer: ask(part) }));
    try {
      await session.sync();
    } catch (error) {
      if (!isTooLarge(error) || !canBeHalved(parts)) throw error;
      waiting = waiting.flatMap(halves);
      continue;
    }
    for (const { part, answer } of asked) take(part, answer);
    waiting = waiting.slice(1);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}

function canBeHalved(parts: readonly ReadPart<ReadTarget>[]): boolean {
  return parts.length > 1 || parts.some(({ from, to }) => to - from > 1);
}

/** Two payloads of half the rows each; one of a single row stays as it is. */
function halves<Target extends ReadTarget>(parts: ReadPart<Target>[]): ReadPart<Target>[][] {
  if (!canBeHalved(parts)) return [parts];
  const rows = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const first: ReadPart<Target>[] = [];
  const second: ReadPart<Target>[] = [];
  let room = Math.ceil(rows / 2);
  for (const { target, from, to } of parts) {
    const middle = Math.min(to, from + room);
    if (middle > from) first.push({ target, from, to: middle });
    if (middle < to) second.push({ target, from: middle, to });
    room -= middle - from;
  }
  return [first, second];
}
