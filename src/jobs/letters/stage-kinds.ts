import type { LetterStage } from '../../domain/dunning/letter-threshold';
import { letterKinds } from '../../letters/letter-kind';

/** The demand of each stage (R21). */
export const stageKinds = { 1: 'first', 2: 'second', 3: 'lawyer' } as const satisfies Readonly<Record<LetterStage, string>>;

/** Every stage, in its order. */
export const letterStages: readonly LetterStage[] = [1, 2, 3];

/** The stage of a demand; null for a letter that demands nothing. */
export function stageOfKind(kind: string): LetterStage | null {
  return letterStages.find((stage) => stageKinds[stage] === kind) ?? null;
}

/** Every kind of letter, in the order in which they are offered. */
export const letterKindNames = letterKinds.map(({ kind }) => kind);
