import type { EvidenceRecord, RecordCheck } from '../registers/evidence/evidence-record';

const wanted = ['whole', 'continuous', 'identities', 'firstCarrier', 'fixed'] as const;

/** What a record of what was said still lacks to be evidence [A, B]; none where it is no electronic one (R44). */
export function lackingChecks({ category, carrier, checks }: EvidenceRecord): readonly RecordCheck[] {
  const isElectronic = category === 'correspondence' && carrier === 'electronic';
  return isElectronic ? wanted.filter((check) => !checks.includes(check)) : [];
}
