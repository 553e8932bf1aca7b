import { deskOfCustomer } from '../../desk/desks-by-currency';
import { negotiationOf } from '../../desk/negotiation';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { customerKey } from '../../domain/text/customer-key';
import { negotiationTexts } from '../../texts/negotiation/negotiation-texts';
import type { JobWork } from '../define-job';
import { openLetterDesk } from '../letters/open-letter-desk';
import { negotiationPaper } from './negotiation-paper';
import type { SaveNegotiationOutcome } from './save-negotiation-contract';
import type { NegotiationAsked } from './save-negotiation-request';
import { savePaper } from './save-paper';

/** Reads the ledger and its registers, and saves within which prices a debtor is talked to. */
export async function negotiationAsked(
  { customer, preparedAt, ...month }: NegotiationAsked,
  work: JobWork,
): Promise<SaveNegotiationOutcome> {
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { policy } = opened;
  const key = customerKey(customer);
  const desk = deskOfCustomer(opened.desk, key);
  const account = desk.accounts.get(key);
  if (account === undefined)
    return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field: 'customer', value: customer } };
  const { name } = account.customer;
  const negotiation = negotiationOf(desk, account);
  if (negotiation === null) return { kind: 'refused', refusal: 'changedSince', reason: { kind: 'cardOutOfDate', customer: name } };
  const paper = negotiationPaper(desk, account, negotiation, preparedAt, work.texts);
  const fileName = negotiationTexts[work.language].fileName(name);
  const saved = await savePaper(paper, fileName, { day: formatIsoDay(desk.asOf), author: policy.company.name }, work);
  return saved.kind === 'saved' ? { kind: 'done', report: { file: saved.file, customer: name } } : saved;
}
