import { riskClasses } from '../domain/aging/risk-class';
import type { RiskClass } from '../domain/aging/risk-class';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import type { Account } from './account';

/** A positive balance whose class is known (R5, R12). */
export function isOpen({ balanceCents, standing }: Position): boolean {
  return balanceCents > 0 && standing !== '待核实' && standing !== '贷项';
}

/** An open balance whose due date has passed (R2, R21a). */
export function isOverdue(position: Position): boolean {
  return isOpen(position) && (position.daysOverdue ?? 0) > 0;
}

/** What positions still owe: their positive balances. */
export function owedCents(positions: Iterable<Position>): Cents {
  let total = 0;
  for (const { balanceCents } of positions) if (balanceCents > 0) total += balanceCents;
  return sumCents([total]);
}

/** The worst class in which a customer has a positive balance; null where it has none that is classed (R28). */
export function worstClass({ aging }: Pick<Account, 'aging'>): RiskClass | null {
  return [...riskClasses].reverse().find((riskClass) => aging.byStanding[riskClass] > 0) ?? null;
}
