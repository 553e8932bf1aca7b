import { collectionsOf } from './collections-of';
import type { Desk } from './desk';
import { salespersonOf } from './salesperson-of';

/** Who sees to a customer: 经办人 of its last row of 催收记录, else 业务员 of its latest invoice; null where nobody is named (R41). */
export function ownerOf(desk: Desk, customerKey: string): string | null {
  const collector = collectionsOf(desk, customerKey).at(-1)?.collector ?? '';
  if (collector !== '') return collector;
  const account = desk.accounts.get(customerKey);
  const salesperson = account === undefined ? '' : salespersonOf(account);
  return salesperson === '' ? null : salesperson;
}
