import { newCase } from '../../cases/new-case';
import { caseOf, debtorCases } from '../../desk/debtor-cases';
import type { DebtorCase } from '../../desk/debtor-cases';
import type { Desk } from '../../desk/desk';
import { customerKey } from '../../domain/text/customer-key';
import { inOtherCurrencies } from './in-other-currencies';
import type { RefusalReason } from '../refusal-reason';

/** The case that a text means, or why none. */
export type CaseMeant =
  | { readonly kind: 'meant'; readonly debtorCase: DebtorCase }
  | { readonly kind: 'refused'; readonly refusal: 'noSuchCase'; readonly reason: RefusalReason };

/** A case by its 案件编号, else the only one of a debtor, else one that is not in 案件 yet, over all that the debtor has overdue. */
export function caseMeant(desk: Desk, wanted: string): CaseMeant {
  const text = wanted.trim();
  const cases = debtorCases(desk);
  const refused = (known: readonly DebtorCase[]): CaseMeant => ({
    kind: 'refused',
    refusal: 'noSuchCase',
    reason: { kind: 'noSuchCase', value: text, known: known.map(({ record }) => `${record.number} ${record.customer.name}`) },
  });
  const meant = (debtorCase: DebtorCase): CaseMeant => {
    const reason = inOtherCurrencies(desk, [debtorCase.record.customer.key]);
    return reason === null ? { kind: 'meant', debtorCase } : { kind: 'refused', refusal: 'noSuchCase', reason };
  };
  const numbered = cases.filter(({ record }) => record.number === text);
  if (numbered.length > 1) return refused(numbered);
  const [byNumber] = numbered;
  if (byNumber !== undefined) return meant(byNumber);
  const key = customerKey(text);
  const account = desk.accounts.get(key);
  const theirs = cases.filter(({ record }) => record.customer.key === key);
  const open = theirs.filter(({ record }) => record.state !== 'closed');
  if (open.length > 1) return refused(open);
  const [only] = open;
  if (only !== undefined) return meant(only);
  if (account !== undefined) return meant(caseOf(desk, newCase(account.customer, '', [])));
  const reason = inOtherCurrencies(desk, [key]);
  return reason === null ? refused(cases) : { kind: 'refused', refusal: 'noSuchCase', reason };
}
