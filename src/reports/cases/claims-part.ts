import { a1, a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn } from '../parts/part-columns';
import { yuan } from '../yuan';
import type { CasesSource, OpenCase } from './cases-source';
import { putPart } from './put-part';

export const orBlank = (cents: Cents | null): CellContent => (cents === null ? null : yuan(cents));

/** What each case claims. Answers the first free row. */
export function putClaims(draft: SheetDraft, row: number, { words, cases }: CasesSource): number {
  const body: Area = { row: row + 2, column: 0, rows: cases.length, columns: 1 };
  const figures = cases.map(({ debtorCase: { record }, claims }): readonly (Cents | null)[] => [
    claims.principalCents,
    claims.basis === null ? null : claims.penaltyCents,
    claims.creditsCents,
    claims.totalCents,
    claims.acceptanceCents === null || claims.preservationCents === null
      ? claims.preservationCents
      : claims.acceptanceCents + claims.preservationCents,
    claims.guaranteeCents,
    record.costCents,
    record.recoveredCents,
  ]);
  const sums = Array.from({ length: 8 }, (_, index): CellContent => {
    const column = figureColumn + index;
    const expected = yuan(sumCents(figures.map((line) => line[index] ?? 0)));
    return { formula: `=ROUND(SUM(${a1Area({ ...body, column })}),2)`, expected };
  });
  return putPart(draft, row, {
    ...words.claims,
    kinds: Array<'amount'>(8).fill('amount'),
    lines: cases.map(({ name, claims }, index) => [
      name,
      ...(figures[index] ?? []).map((cents, at) => (at === 3 ? totalOf(body.row + index, claims) : orBlank(cents))),
    ]),
    total: [words.total, ...sums],
  });
}

/** Principal and penalty less credits, not below nothing (R21b). */
function totalOf(row: number, { totalCents }: OpenCase['claims']): CellContent {
  const [principal, penalty, credits] = [0, 1, 2].map((index) => a1(row, figureColumn + index));
  return { formula: `=MAX(0,ROUND(N(${principal})+N(${penalty})-N(${credits}),2))`, expected: yuan(totalCents) };
}

/** What judgments have borne since (R19). Answers the first free row. */
export function putDoubled(draft: SheetDraft, row: number, { words, cases }: CasesSource): number {
  return putPart(draft, row, {
    ...words.doubled,
    kinds: Array<'amount'>(6).fill('amount'),
    lines: cases.flatMap(({ name, claims: { doubled } }) =>
      doubled === null
        ? []
        : [
            [
              name,
              ...[doubled.awardedCents, doubled.paidCents, doubled.unpaidCents, doubled.interestCents].map(yuan),
              orBlank(doubled.enforcementCents),
              yuan(doubled.unsetCents),
            ],
          ],
    ),
  });
}
