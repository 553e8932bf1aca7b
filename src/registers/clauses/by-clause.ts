import type { ClauseKind } from './clause';

/** The same for each clause of a contract. */
export function byClause<Value>(valueOf: (kind: ClauseKind) => Value): Readonly<Record<ClauseKind, Value>> {
  return {
    payment: valueOf('payment'),
    penalty: valueOf('penalty'),
    jurisdiction: valueOf('jurisdiction'),
    notice: valueOf('notice'),
    retention: valueOf('retention'),
    guarantee: valueOf('guarantee'),
  };
}
