import { riskClasses } from '../domain/aging/risk-class';

/**
 * Where a balance may stand in the report: in an age class, as a credit (R10), or unclassified (R12); in the order in which every sheet,
 * chart and total names them. The words are data: the same in every language.
 */
export const standings = [...riskClasses, '贷项', '待核实'] as const;

export type Standing = (typeof standings)[number];

/** Something for each standing. */
export function byStanding<T>(of: (standing: Standing) => T): Record<Standing, T> {
  return Object.fromEntries(standings.map((standing) => [standing, of(standing)])) as Record<Standing, T>;
}
