/** What the add-in answers to a job that saves a page: `saveSummary`, `saveCommitteePaper`. */
export type SummaryOutcome =
  | { readonly kind: 'done'; readonly report: { readonly file: string } }
  | { readonly kind: 'question' | 'refused'; readonly sentence: string };

/** Takes the answer out of the page's world, as plain data of this one. */
export function readSummaryOutcome(answer: unknown): SummaryOutcome {
  const outcome: unknown = answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  if (isSummaryOutcome(outcome)) return outcome;
  throw new TypeError('The add-in gave an answer that is no outcome of a page that was to be saved.');
}

function isSummaryOutcome(value: unknown): value is SummaryOutcome {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'done' ? 'report' in value : 'sentence' in value;
}
