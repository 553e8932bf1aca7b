import { formatIsoDay } from '../../domain/calendar/serial-day';
import { customerKey } from '../../domain/text/customer-key';
import type { JobWork } from '../define-job';
import { enterRow } from '../workbook/enter-row';
import type { ArrangeWorkOutcome } from './arrange-work-contract';
import type { ArrangementAsked } from './arrange-work-request';

/** Adds the row to 事项安排; what is put off needs a later day, what is given away a person. */
export async function arrangeAsked(
  { customer, kind, date, action, until, person, note }: ArrangementAsked,
  work: JobWork,
): Promise<ArrangeWorkOutcome> {
  const name = customer.trim();
  if (action === 'postponed' && (until === undefined || until <= date))
    return badRequest('until', until === undefined ? '' : formatIsoDay(until));
  if (action === 'assigned' && (person ?? '').trim() === '') return badRequest('person', person ?? '');
  const book = await work.readBook();
  const row = {
    day: date,
    customer: { key: customerKey(name), name },
    ...{ kind, action },
    until: action === 'postponed' ? (until ?? null) : null,
    person: (person ?? '').trim(),
    note: (note ?? '').trim(),
  };
  const entered = await enterRow('arrangements', row, book.registers, work);
  return entered.kind === 'refused' ? entered : { kind: 'done', report: { sheet: entered.sheet, customer: name } };
}

function badRequest(field: string, value: string): ArrangeWorkOutcome {
  return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field, value } };
}
