import { ledgerFactsOf } from '../../desk/ledger-facts-of';
import type { Policy } from '../../policy/policy';
import type { AnyReport } from '../../reports/report';
import type { AgedMonth } from './age-month';
import { deskSource, ledgerSource } from './ledger-source';

/** What a month's sheets are made from, as a short text by the kind of sheet: a row of 催收记录 changes what shows it, and no other (R39). */
export function monthSources(
  { aged, registers, choices }: Pick<AgedMonth, 'aged' | 'registers' | 'choices'>,
  policy: Policy,
  reports: readonly AnyReport[],
): { readonly ofLedger: string; readonly sourceOf: (kind: string) => string } {
  const ofLedger = ledgerSource(aged.ledger, choices, policy, ledgerFactsOf(registers));
  const ofDesk = deskSource(ofLedger, registers);
  const kinds = new Set(reports.filter(({ needs }) => needs.includes('desk')).map(({ kind }) => kind));
  return { ofLedger, sourceOf: (kind) => (kinds.has(kind) ? ofDesk : ofLedger) };
}
