import { smallest } from '../../cells/extremes';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { LetterRules, LetterStage } from '../../domain/dunning/letter-threshold';
import type { Position } from '../../ledger/aged-ledger';
import type { CaseRecord } from '../../registers/cases/case-record';
import type { Desk } from '../desk';
import { collectionsOf } from '../collections-of';
import { isContact } from '../contacts';
import { grouped } from '../grouped';
import { invoicesMeant } from '../invoices-meant';
import { oncePerDesk } from '../once-per-desk';
import { plansOfCustomers } from '../repayment-plans';
import { lettersOut } from '../sent-letters';

/** The steps on the way of a debt through a case, in their usual order. */
export const caseSteps = ['contact', 'firstLetter', 'secondLetter', 'lawyerLetter', 'plan', 'case', 'judgment', 'money'] as const;

export type CaseStep = (typeof caseSteps)[number];

/** Steps by which somebody acted; a judgment and money are what came of it. */
export const actions: readonly CaseStep[] = ['contact', 'firstLetter', 'secondLetter', 'lawyerLetter', 'plan', 'case'];

/**
 * The day overdue on which the rules have a step at the latest: a contact on the first (R41: the earliest due date + 1), letters by their
 * thresholds (R21). Null where no rule names one.
 */
export function ruleDayOf(step: CaseStep, letters: LetterRules): number | null {
  if (step === 'contact') return 1;
  if (step === 'firstLetter') return letters.firstOnDay;
  if (step === 'secondLetter') return letters.secondOnDay;
  return step === 'lawyerLetter' ? letters.lawyerAfterDays + 1 : null;
}

/** The first day on which a case shows itself by a date that was typed into it. */
export function openedOn(record: CaseRecord): SerialDay | null {
  const { preservationDay, filedDay, servedDay, mediationDay, orderServedDay, judgmentDay } = record;
  return earliest([preservationDay, filedDay, servedDay, mediationDay, orderServedDay, judgmentDay].flatMap((day) => day ?? []));
}

/** The first day of each step about any of the invoices, after the day from which they are overdue; null where nothing shows one. */
export function stepDays(
  desk: Desk,
  record: CaseRecord,
  invoices: readonly Position[],
  dueDay: SerialDay,
): Readonly<Record<CaseStep, SerialDay | null>> {
  const meant = new Set(invoices);
  const isAbout = (others: readonly Position[]): boolean => others.some((position) => meant.has(position));
  const first = (days: readonly (SerialDay | null)[]): SerialDay | null =>
    earliest(days.flatMap((day) => (day !== null && day > dueDay ? [day] : [])));
  const letters = (stage: LetterStage): SerialDay | null =>
    first(
      (lettersOfCustomers(desk).get(record.customer.key) ?? []).flatMap((letter) =>
        letter.stage === stage && isAbout(letter.invoices) ? [letter.outDay] : [],
      ),
    );
  const contacts = collectionsOf(desk, record.customer.key).filter((row) => isContact(row) && isAbout(invoicesMeant(desk, row, row.day)));
  const plans = (plansOfCustomers(desk).get(record.customer.key) ?? []).filter((plan) => isAbout(plan.invoices));
  const opened = openedOn(record);
  const receipts = invoices.flatMap((position) => position.receipts ?? []).filter(({ amountCents }) => amountCents > 0);
  return {
    contact: first(contacts.map(({ day }) => day)),
    firstLetter: letters(1),
    secondLetter: letters(2),
    lawyerLetter: letters(3),
    plan: first(plans.map(({ plan }) => plan.signedDay)),
    case: first([opened]),
    judgment: first([record.judgmentDay]),
    // What came in before the case was opened is not its doing.
    money: first(receipts.map(({ day }) => day).filter((day) => opened === null || day > opened)),
  };
}

const lettersOfCustomers = oncePerDesk((desk) => grouped(lettersOut(desk), ({ row }) => row.customer.key));

function earliest(days: readonly SerialDay[]): SerialDay | null {
  return days.length === 0 ? null : smallest(days);
}
