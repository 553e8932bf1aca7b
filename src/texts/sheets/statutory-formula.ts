import type { StatutoryTerms } from '../../domain/law/statutory-interest';
import { Exact } from '../../domain/money/exact';

/** What statutory interest is reckoned by, as sentences give it: `LPR × 1.5 ÷ 365` (R16). */
export function statutoryFormula({ uplift, yearDays }: StatutoryTerms): string {
  return `LPR × ${new Exact(uplift).plus(1).toString()} ÷ ${new Exact(yearDays).toString()}`;
}
