import { Exact } from '../../domain/money/exact';
import { roundHalfUp } from '../../domain/money/cents';
import { customerKey } from '../../domain/text/customer-key';
import type { Collection } from '../../registers/collections/collection';
import type { Written } from '../../registers/register';
import type { JobWork } from '../define-job';
import { enterRow } from '../workbook/enter-row';
import type { LogContactOutcome } from './log-contact-contract';
import type { ContactAsked } from './log-contact-request';

/** What 内容 may say where a log has no column for it; a promise there nobody would follow. */
const words = { into: 'content', roles: ['time', 'result', 'collector', 'companion', 'nextDay'] };

/** Adds the row to 催收记录; a table that has no column for something that 内容 can't say as well takes none of it. */
export async function logAsked(contact: ContactAsked, work: JobWork): Promise<LogContactOutcome> {
  const book = await work.readBook();
  const row = rowOf(contact);
  const entered = await enterRow('collections', row, book.registers, work, words);
  if (entered.kind === 'refused') return entered;
  const { sheet, inWords } = entered;
  return { kind: 'done', report: { sheet, customer: row.customer.name, ...(inWords !== undefined && { inWords }) } };
}

function rowOf({
  customer,
  date,
  time,
  method,
  content,
  result,
  person,
  companion,
  promisedDate,
  promisedAmount,
  nextDate,
}: ContactAsked): Written<Collection> {
  const name = customer.trim();
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return {
    number: '',
    day: date,
    customer: { key: customerKey(name), name },
    invoiceNumbers: [],
    method,
    stage: null,
    amountCents: null,
    content: content.trim(),
    promisedDay: promisedDate ?? null,
    promisedCents: promisedAmount === undefined ? null : roundHalfUp(new Exact(promisedAmount)),
    waybill: '',
    sentDay: null,
    receivedDay: null,
    returnedDay: null,
    collector: person.trim(),
    minuteOfDay: time === undefined ? null : hours * 60 + minutes,
    companion: companion?.trim() ?? '',
    result: result?.trim() ?? '',
    costCents: null,
    satisfaction: null,
    ...(nextDate !== undefined && { nextDay: nextDate }),
  };
}
