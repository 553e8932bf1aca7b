import type { Desk } from '../../desk/desk';
import { caseLines } from './case-lines';
import { caseReviewLines } from './case-review-lines';

/** What the choice of cases adds to the figures of a month. */
export function caseFigures(desk: Desk) {
  return { cases: caseLines(desk), caseReview: caseReviewLines(desk) };
}
