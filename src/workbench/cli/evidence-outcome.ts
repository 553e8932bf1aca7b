/** What the add-in says of registered files of evidence; only what the command passes on. */
export interface EvidenceReport {
  readonly rows: readonly {
    readonly place: { readonly sheet: string; readonly cell: string };
    readonly caseNumber: string;
    readonly customer: string;
    readonly name: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly state: 'same' | 'changed' | 'missing' | 'noHash' | 'notChecked';
    readonly foundAs: string | null;
  }[];
  readonly withoutFile: number;
  readonly unregistered: readonly string[];
}

/** What the add-in answers to the job `checkEvidence`. */
export type EvidenceOutcome =
  | { readonly kind: 'done'; readonly report: EvidenceReport }
  | { readonly kind: 'question' | 'refused'; readonly sentence: string };

/** Takes the answer out of the page's world, as plain data of this one. */
export function readEvidenceOutcome(answer: unknown): EvidenceOutcome {
  const outcome: unknown = answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  if (isEvidenceOutcome(outcome)) return outcome;
  throw new TypeError('The add-in gave an answer that is no outcome of checkEvidence.');
}

function isEvidenceOutcome(value: unknown): value is EvidenceOutcome {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'done' ? 'report' in value : 'sentence' in value;
}
