import type { Decimal } from 'decimal.js';

import { Exact } from '../money/exact';

/** The parts of the score, in the order in which they are printed (R29b). */
export const riskParts = ['ageMix', 'longestOverdue', 'concentration', 'lateness', 'disputesAndPromises', 'limitation'] as const;

export type RiskPart = (typeof riskParts)[number];

/** 0 to 1 each; null where there is no data for it (R29b). */
export type RiskParts = Readonly<Record<RiskPart, Decimal | null>>;

export type RiskWeights = Readonly<Record<RiskPart, number>>;

/** Quotients end after 60 digits: thirds that add up to a half are taken for it. */
const guardPlaces = 40;

/** The words are data: the same in every language (R29b). */
export const riskLevels = ['低', '中', '较高', '高'] as const;

export type RiskLevel = (typeof riskLevels)[number];

/** 0 (good) to 100: 100 × Σ weight × part ÷ Σ weights over the parts that have data, one decimal, half up; no weight at all: 0 (R29b). */
export function riskScore(parts: RiskParts, weights: RiskWeights): Decimal {
  return riskParts
    .reduce((sum, part) => sum.plus(pointsOfPart(part, parts, weights) ?? 0), new Exact(0))
    .toDecimalPlaces(guardPlaces)
    .toDecimalPlaces(1, Exact.ROUND_HALF_UP);
}

/** What a part adds to the score, exact; null where it has no data (R29b). */
export function pointsOfPart(part: RiskPart, parts: RiskParts, weights: RiskWeights): Decimal | null {
  const { [part]: value } = parts;
  if (value === null) return null;
  const all = riskParts.filter((other) => parts[other] !== null).reduce((sum, other) => sum.plus(weights[other]), new Exact(0));
  return all.isZero() ? all : value.times(weights[part]).times(100).div(all);
}

/** Below the first edge 低, below the second 中, below the third 较高, else 高 (R29b). */
export function riskLevel(score: Decimal, edges: readonly [low: number, middle: number, high: number]): RiskLevel {
  return riskLevels[edges.findIndex((edge) => score.lessThan(edge))] ?? '高';
}
