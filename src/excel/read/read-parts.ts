import type { ExcelSession } from '../excel-session';
import { ReadPlan, type ReadPart, type ReadTarget } from './read-plan';

/**
 * Reads targets in parts, one round trip for each payload, and takes each part's answer in order; `take` gives back the rows that came.
 * Cells may hold far more than a common value: where Excel finds an answer too large, half of it is asked for.
 */
export async function readParts<Target extends ReadTarget, Answer>(
  session: ExcelSession,
  targets: readonly Target[],
  ask: (part: ReadPart<Target>) => Answer,
  take: (part: ReadPart<Target>, answer: Answer) => readonly (readonly unknown[])[],
): Promise<void> {
  const plan = new ReadPlan(targets);
  for (let parts = plan.next(); parts.length > 0; parts = plan.next()) {
    const asked = parts.map((part) => ({ part, answer: ask(part) }));
    try {
      await session.sync();
    } catch (error) {
      if (!isTooLarge(error) || !plan.halve(parts)) throw error;
      continue;
    }
    for (const { part, answer } of asked) plan.came(part, take(part, answer));
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}
