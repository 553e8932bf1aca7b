/** What the add-in says of a pack that it has written; only what the command passes on. */
export interface CasePackReport {
  /** The name under which it was handed over; a path once that is written. */
  readonly file: string;
  readonly case: string;
  readonly customer: string;
  readonly documents: readonly { readonly file: string; readonly sha256: string; readonly missing: readonly string[] }[];
  readonly notWritten: readonly { readonly name: string; readonly why: string }[];
}

/** What the add-in answers to the job `packCase`. */
export type CaseOutcome =
  | { readonly kind: 'done'; readonly report: CasePackReport }
  | { readonly kind: 'question' | 'refused'; readonly sentence: string };

/** Takes the answer out of the page's world, as plain data of this one. */
export function readCaseOutcome(answer: unknown): CaseOutcome {
  const outcome: unknown = answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  if (isCaseOutcome(outcome)) return outcome;
  throw new TypeError('The add-in gave an answer that is no outcome of packCase.');
}

function isCaseOutcome(value: unknown): value is CaseOutcome {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'done' ? 'report' in value : 'sentence' in value;
}
