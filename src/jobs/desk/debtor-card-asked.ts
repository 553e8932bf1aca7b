import type { Account } from '../../desk/account';
import { bestContact } from '../../desk/best-contact';
import { collectionsOf } from '../../desk/collections-of';
import { contactNotBefore } from '../../desk/contacts';
import { gradeOf } from '../../desk/credit-grades';
import type { Desk } from '../../desk/desk';
import { currencyBesideMain, deskOfCustomer, desksInOtherCurrencies } from '../../desk/desks-by-currency';
import { heldSums } from '../../desk/held-sums';
import { latenessByMonth } from '../../desk/lateness-by-month';
import { soonestLimitationEnd } from '../../desk/limitation';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import { customerKey } from '../../domain/text/customer-key';
import { standings } from '../../ledger/standing';
import type { JobWork } from '../define-job';
import { openLetterDesk, type LetterMonthAsked } from '../letters/open-letter-desk';
import { selectedCustomers } from '../letters/selected-customers';
import { roundedOrNull } from '../month/rounded';
import type { DebtorCard, DebtorCardOutcome, OpenLetter } from './debtor-card-contract';
import { cardPlaces, placeOf } from './card-places';
import { callFactsOf } from './call-facts';
import { debtorEvents } from './debtor-events';
import { instalmentsToFill } from './fill-instalments-asked';
import { planStandings } from './plan-standings';

/** So many events the pane has room for. */
const mostEvents = 40;

/** Reads the ledger and its registers and tells all of one debtor. */
export async function cardAsked(
  { customer, ...month }: LetterMonthAsked & { readonly customer?: string | undefined },
  work: JobWork,
): Promise<DebtorCardOutcome> {
  const selected = customer === undefined ? await work.selection.read(work.control) : null;
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const [key] = customer === undefined ? (selected === null ? [] : selectedCustomers(selected, opened.desk).keys) : [customerKey(customer)];
  const desk = key === undefined ? opened.desk : deskOfCustomer(opened.desk, key);
  const account = key === undefined ? undefined : desk.accounts.get(key);
  if (customer === undefined && account === undefined)
    return { kind: 'refused', refusal: 'nothingSelected', reason: { kind: 'nothingSelected' } };
  if (account === undefined)
    return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field: 'customer', value: customer ?? '' } };
  return { kind: 'done', report: cardOf(desk, account) };
}

/** A debtor as the pane shows it, by the desk of its currency. */
export function cardOf(desk: Desk, account: Account): DebtorCard {
  const { customer, aging, record, invoices } = account;
  const { record: paid, graded, suggestedLimitCents } = gradeOf(desk, account);
  const events = debtorEvents(desk, account);
  const canGrade = desk.aged.basis !== 'snapshot';
  const isInMain = desk.inMain() === desk;
  return {
    customer: customer.name,
    asOf: formatIsoDay(desk.asOf),
    contact: record?.contact ?? '',
    phone: record?.phone ?? '',
    currency: currencyBesideMain(desk) ?? '',
    balance: formatCents(aging.balanceCents),
    otherBalances: desksInOtherCurrencies(desk.inMain()).flatMap((other) => {
      const elsewhere = other === desk ? undefined : other.accounts.get(customer.key);
      if (elsewhere === undefined || elsewhere.aging.balanceCents === 0) return [];
      return [{ currency: other.aged.main.currency, amount: formatCents(elsewhere.aging.balanceCents) }];
    }),
    classes: standings
      .filter((standing) => aging.byStanding[standing] !== 0)
      .map((standing) => {
        const first = invoices.find((position) => position.standing === standing && position.balanceCents !== 0);
        return { standing, amount: formatCents(aging.byStanding[standing]), place: first === undefined ? null : placeOf(first.source) };
      }),
    longestDaysOverdue: aging.longestDaysOverdue,
    penalty: formatCents(aging.penaltyCents),
    penaltyBasis: invoices[0]?.penaltyBasis ?? null,
    limitationDate: dayOrNull(soonestLimitationEnd(desk, account)),
    averageDaysLate: roundedOrNull(paid.averageDaysLate, 1),
    shareLate: roundedOrNull(paid.shareLate, 4),
    worstDays: paid.worstDays,
    brokenPromises: paid.brokenPromises,
    // No model without its back-test, which a snapshot can't have (R36).
    grade: canGrade ? (graded?.grade ?? null) : null,
    gradeReasons: canGrade ? (graded?.reasons ?? []) : [],
    creditLimit: amountOrNull(record?.creditLimitCents ?? null),
    // Limits are of the main currency.
    suggestedLimit: canGrade && isInMain ? amountOrNull(suggestedLimitCents) : null,
    holds: heldSums(desk, account).map(({ cents, ...hold }) => ({ ...hold, amount: formatCents(cents) })),
    letters: openLetters(desk, customer.key),
    instalmentsToFill: instalmentsToFill(desk, customer.key).length,
    plans: planStandings(desk, customer.key),
    contactFrom: dayOrNull(contactNotBefore(desk, customer.key)),
    call: callFactsOf(desk, account),
    lateness: latenessByMonth(desk, account).map(({ end, daysLate }) => ({
      month: formatIsoDay(end).slice(0, 7),
      daysLate: roundedOrNull(daysLate, 1),
    })),
    bestContact: bestContact(desk, account),
    places: cardPlaces(desk, account),
    events: events.slice(0, mostEvents),
    eventsInAll: events.length,
  };
}

/** A letter has a row for each invoice; what was struck stands in none (R21a). */
function openLetters(desk: Desk, key: string): OpenLetter[] {
  const letters = new Map<string, OpenLetter>();
  for (const { method, number, day, waybill, sentDay, receivedDay, returnedDay } of [...collectionsOf(desk, key)].reverse())
    if (method === 'letter' && number !== '' && receivedDay === null && returnedDay === null && !letters.has(number))
      letters.set(number, { number, date: formatIsoDay(day), isSent: sentDay !== null, waybill });
  return [...letters.values()];
}

function dayOrNull(day: SerialDay | null): string | null {
  return day === null ? null : formatIsoDay(day);
}

function amountOrNull(cents: number | null): string | null {
  return cents === null ? null : formatCents(cents);
}
