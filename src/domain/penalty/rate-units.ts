import type { CompiledTiers } from './penalty-tiers';

/** What of compiled tiers the rates of a stretch of days are reckoned from. */
type RatedTiers = Pick<CompiledTiers, 'method' | 'afterLast' | 'edges' | 'rateUnits' | 'unitsBefore'>;

/** The index of the tier that a day overdue falls in; past the last edge, the last tier (R13). */
export function tierOfDay(daysOverdue: number, { edges }: Pick<CompiledTiers, 'edges'>): number {
  let tier = 0;
  while (tier < edges.length - 1 && daysOverdue > (edges[tier] ?? 0)) tier += 1;
  return tier;
}

/**
 * The rate units of days 1 … `days` overdue together, tier by tier; `reached` is the day whose tier gives the rate of the whole-period
 * variant (R13, R14).
 */
export function reckonedUnits(days: number, reached: number, tiers: RatedTiers): number {
  const { edges, rateUnits, unitsBefore } = tiers;
  const lastEdge = edges[edges.length - 1] ?? 0;
  const counted = tiers.afterLast === 'stop' && days > lastEdge ? lastEdge : days;
  if (tiers.method === 'whole') return counted * (rateUnits[tierOfDay(reached, tiers)] ?? 0);
  const tier = tierOfDay(counted, tiers);
  return (unitsBefore[tier] ?? 0) + (counted - (tier === 0 ? 0 : (edges[tier - 1] ?? 0))) * (rateUnits[tier] ?? 0);
}

/**
 * The same of a debt so many days overdue as a table by days, of the first three years: a million debts ask, and which tier each of them
 * has reached no processor foresees.
 */
export function tabledUnits(tiers: RatedTiers): Float64Array {
  return Float64Array.from({ length: tabledDays }, (_, days) => reckonedUnits(days, days, tiers));
}

const tabledDays = 3 * 366;
