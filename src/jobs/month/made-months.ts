import type { MadeSheet } from '../ports/made-sheet';
import type { ChangedSheet } from '../ports/changed-sheet';
import type { MadeMonth } from './look-contract';
import { newestOfKinds } from './plan-month';

/** The ledger that was looked at, for telling whether what was made of it is out of date. */
export interface LookedAt {
  readonly ledgerSheet: string;
  /** What a sheet of this kind would be made from now. */
  readonly sourceOf: (kind: string) => string;
  /** Sheets of ours in which cells were seen to be no longer as we left them. */
  readonly changed: readonly ChangedSheet[];
}

/** Our sheets by month, ledger and language, in the order in which they were made. */
export function madeMonths(made: readonly MadeSheet[], lookedAt: LookedAt | null): MadeMonth[] {
  const months = new Map<string, MadeSheet[]>();
  for (const sheet of [...made].sort((a, b) => a.id - b.id)) {
    const key = JSON.stringify([sheet.period, sheet.language, sheet.ledgerSheet]);
    months.set(key, [...(months.get(key) ?? []), sheet]);
  }
  return [...months.values()].flatMap((sheets) => {
    const [first] = sheets;
    if (first === undefined) return [];
    const { period, language, ledgerSheet } = first;
    const newest = newestOfKinds(sheets);
    const changed = lookedAt?.changed.filter((change) => sheets.some(({ name }) => name === change.name)) ?? [];
    return [
      {
        period,
        language,
        ledgerSheet,
        sheets: sheets.map((sheet) => ({ kind: sheet.kind, name: sheet.name, ...(!newest.includes(sheet) && { isOlder: true as const }) })),
        isStale: isStale(sheets, lookedAt),
        ...(changed.length > 0 && { changed }),
      },
    ];
  });
}

/** By the newest sheet of each kind: older ones of the same month were left beside on purpose. */
function isStale(sheets: readonly MadeSheet[], lookedAt: LookedAt | null): boolean | null {
  if (lookedAt === null || sheets.some(({ ledgerSheet }) => ledgerSheet !== lookedAt.ledgerSheet)) return null;
  const newest = newestOfKinds(sheets);
  return newest.some(({ source }) => source === null) ? null : newest.some(({ kind, source }) => source !== lookedAt.sourceOf(kind));
}
