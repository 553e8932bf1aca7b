import { a1 } from '../../cells/a1';
import { notApproved } from '../../desk/approvals';
import { contactNotBefore } from '../../desk/contacts';
import type { Desk } from '../../desk/desk';
import { deskOfCustomer } from '../../desk/desks-by-currency';
import { oldestOpenInvoice } from '../../desk/oldest-open-invoice';
import { arrangedWork } from '../../desk/arranged-work';
import { allWorkKinds } from '../../desk/work-kinds/all-work-kinds';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { JobWork } from '../define-job';
import { openLetterDesk, type LetterMonthAsked } from '../letters/open-letter-desk';
import { workLines } from '../month/work-lines';
import type { ListedWork, ListWorkOutcome, WorkList } from './list-work-contract';

/** Reads the ledger and its registers and lists the work at the date asked for, or its own. */
export async function listAsked(asked: LetterMonthAsked, work: JobWork): Promise<ListWorkOutcome> {
  const opened = await openLetterDesk(asked, work);
  if (opened.kind !== 'open') return opened;
  return { kind: 'done', report: workList(opened.desk, opened.ledgerSheet) };
}

/** The work of a desk as the pane lists it. */
export function workList(desk: Desk, ledgerSheet: string): WorkList {
  const lines = workLines(desk);
  const contactDays = new Map<string, string | null>();
  const contactFrom = (key: string): string | null => {
    const known = contactDays.get(key);
    if (known !== undefined) return known;
    const day = contactNotBefore(desk, key);
    const from = day === null ? null : formatIsoDay(day);
    contactDays.set(key, from);
    return from;
  };
  const items = arrangedWork(desk).flatMap(({ customer, kind, owner, state, until, deadline }, index): ListedWork[] => {
    const line = lines[index];
    if (line === undefined) return [];
    const home = deskOfCustomer(desk, customer.key);
    const { contact = '', phone = '' } = home.accounts.get(customer.key)?.record ?? {};
    // What waits for a decision is decided in its register's row.
    const waits =
      kind !== 'approval' ? undefined : notApproved(desk).find((one) => one.customer.key === customer.key && one.decision !== 'refused');
    const source = waits ?? oldestOpenInvoice(home, customer.key)?.source ?? null;
    return [
      {
        ...line,
        ...{ owner, state },
        ...(deadline !== undefined && { deadline }),
        until: until === null ? null : formatIsoDay(until),
        urgency: allWorkKinds.find(({ key }) => key === kind)?.urgency ?? 'month',
        contactFrom: contactFrom(customer.key),
        contact,
        phone,
        place: source === null ? null : { sheet: source.sheetName, cell: a1(source.rowNumber - 1, 0) },
      },
    ];
  });
  const { fromHour, toHour, bestFromHour, bestToHour } = desk.policy.calls;
  return {
    asOf: formatIsoDay(desk.asOf),
    ledgerSheet,
    items,
    hasLog: desk.registers.collections !== null,
    calls: { fromHour, toHour, bestFromHour, bestToHour },
  };
}
