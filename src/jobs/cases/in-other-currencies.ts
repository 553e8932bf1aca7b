import type { Desk } from '../../desk/desk';
import type { RefusalReason } from '../refusal-reason';

/**
 * Why nothing can be done about debtors who owe nothing in the main currency, by which alone cases go: the first of
 * them, with what it owes in; null where all have an account, or none is in the ledger.
 */
export function inOtherCurrencies(
  { accounts, aged: { main, otherCurrencies } }: Desk,
  customerKeys: Iterable<string>,
): RefusalReason | null {
  for (const key of customerKeys) {
    if (accounts.has(key)) continue;
    const theirs = otherCurrencies.flatMap(({ currency, positions }) => {
      const position = positions.find(({ customer }) => customer.key === key);
      return position === undefined ? [] : [{ currency, name: position.customer.name }];
    });
    const [first] = theirs;
    if (first !== undefined)
      return {
        kind: 'inOtherCurrencies',
        ...{ customer: first.name, currencies: theirs.map(({ currency }) => currency), main: main.currency },
      };
  }
  return null;
}
