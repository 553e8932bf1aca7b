import { newCase } from '../../cases/new-case';
import { customerKey } from '../../domain/text/customer-key';
import { letterNumbers } from '../../letters/letter-numbers';
import type { JobWork } from '../define-job';
import { openLetterDesk, type LetterMonthAsked } from '../letters/open-letter-desk';
import { enterRow } from '../workbook/enter-row';
import { caseOpening } from './case-opening';
import type { OpenCaseOutcome } from './open-case-contract';

const pattern = 'AJYYYYMMDD-1';

/** Adds the row to 案件 once its sum is confirmed, numbered by the as-of date; a debtor whose case is open has one already. */
export async function openAsked(
  { customer, confirmed, ...month }: LetterMonthAsked & { readonly customer: string; readonly confirmed?: string | undefined },
  work: JobWork,
): Promise<OpenCaseOutcome> {
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { desk, registers, found } = opened;
  const account = desk.accounts.get(customerKey(customer));
  if (account === undefined)
    return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field: 'customer', value: customer } };
  const { name, key } = account.customer;
  const cases = registers.cases ?? [];
  const open = cases.find((one) => one.customer.key === key && one.state !== 'closed' && one.closedDay === null);
  if (open !== undefined)
    return { kind: 'refused', refusal: 'caseOpen', reason: { kind: 'caseOpen', customer: name, number: open.number } };
  const opening = caseOpening(desk, account.customer);
  if (confirmed === undefined) return { kind: 'opening', report: opening };
  if (confirmed !== opening.sum) return { kind: 'refused', refusal: 'changedSince', reason: { kind: 'cardOutOfDate', customer: name } };
  const [number = ''] = letterNumbers(
    pattern,
    desk.asOf,
    cases.map((one) => one.number),
    1,
  );
  const entered = await enterRow('cases', newCase(account.customer, number, []), found, work);
  return entered.kind === 'refused' ? entered : { kind: 'done', report: { sheet: entered.sheet, customer: name, number } };
}
