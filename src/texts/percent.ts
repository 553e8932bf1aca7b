import { Exact } from '../domain/money/exact';

/** A share as a percentage: 0.3 is `30%`, 0.125 is `12.5%`. */
export function percent(share: number): string {
  return `${new Exact(String(share)).times(100).toString()}%`;
}
