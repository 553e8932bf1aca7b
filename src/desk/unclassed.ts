import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import { riskClasses } from '../domain/aging/risk-class';
import type { Account } from './account';

/**
 * What a customer owes that has no class, and whether that is all of it: the parts of a score that go by age then know nothing (R12, R29b).
 */
export interface Unclassed {
  readonly cents: Cents;
  readonly isAll: boolean;
}

/** What of a customer's balance no score can weigh; null where all of it has a class (R29b). */
export function unclassedOf({ aging: { byStanding } }: Pick<Account, 'aging'>): Unclassed | null {
  const cents = byStanding.待核实;
  if (cents <= 0) return null;
  return { cents, isAll: sumCents(riskClasses.map((riskClass) => byStanding[riskClass])) === 0 };
}

/** Whether nothing that a customer owes has a class: neither level nor score says anything of it (R29b). */
export function isUnrated(account: Pick<Account, 'aging'>): boolean {
  return unclassedOf(account)?.isAll === true;
}
