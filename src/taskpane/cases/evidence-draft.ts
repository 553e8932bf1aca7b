import type { HashedFile } from '../../registers/evidence/hashed-file';
import type { Carrier, EvidenceCategory, RecordCheck } from '../../registers/evidence/evidence-record';
import { readAsOf } from '../month/as-of-choices';

/** Files that are to be registered, and what is said of them; texts as typed. */
export interface EvidenceDraft {
  readonly files: readonly HashedFile[];
  /** '' until it is chosen. */
  readonly category: EvidenceCategory | '';
  readonly carrier: Carrier;
  /** '': of the customer alone. */
  readonly caseNumber: string;
  readonly name: string;
  readonly date: string;
  /** Numbers parted by commas; blank: all. */
  readonly invoices: string;
  readonly checks: readonly RecordCheck[];
  readonly proves: string;
  readonly source: string;
  readonly storedAt: string;
  readonly backup: string;
  readonly secrecy: string;
}

/** Files that nothing is said of yet: electronic, of the one open case where there is one. */
export function newDraft(files: readonly HashedFile[], openCases: readonly string[]): EvidenceDraft {
  const [only = ''] = openCases.length === 1 ? openCases : [];
  return {
    ...{ files, category: '', carrier: 'electronic', caseNumber: only, name: '', date: '', invoices: '', checks: [] },
    ...{ proves: '', source: '', storedAt: '', backup: '', secrecy: '' },
  };
}

/** What a draft asks to be entered, or which field is wrong (R44). */
export function evidenceOf(draft: EvidenceDraft) {
  const { category, date: typed, invoices, checks, ...said } = draft;
  if (category === '') return { wrong: 'category' } as const;
  const date = typed.trim() === '' ? undefined : readAsOf(typed);
  if (date === null) return { wrong: 'date' } as const;
  const invoiceNumbers = invoices
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // What was ticked before the kind was changed is said of nothing else.
  const own = asksForChecks(draft) ? checks : [];
  return { ...said, category, invoiceNumbers, checks: own, ...(date !== undefined && { date }) };
}

/** Electronic records of what was said are evidence only if some things were seen to [A, B]. */
export function asksForChecks({ category, carrier }: EvidenceDraft): boolean {
  return category === 'correspondence' && carrier === 'electronic';
}
