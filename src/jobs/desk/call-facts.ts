import type { Account } from '../../desk/account';
import { demandableInvoices } from '../../desk/demandable';
import type { Desk } from '../../desk/desk';
import { owedCents } from '../../desk/open-balance';
import { promisesOfCustomers } from '../../desk/promises';
import { letterRun } from '../../desk/letter-run';
import { lettersOut } from '../../desk/sent-letters';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { defaultFirstShare, firstPayment } from '../../domain/dunning/instalments';
import { formatCents, sumCents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import type { CallFacts, Consequence } from './debtor-card-contract';

/**
 * What is said in a call: what is overdue and not held, what was written and promised, and what a plan begins with (R24, R32); null where
 * there is nothing to demand.
 */
export function callFactsOf(desk: Desk, { customer }: Account): CallFacts | null {
  const invoices = demandableInvoices(desk).get(customer.key) ?? [];
  const oldest = [...invoices].sort((one, other) => dueDayOf(one) - dueDayOf(other))[0];
  if (oldest === undefined) return null;
  const overdueCents = owedCents(invoices);
  const { name, bank, account } = desk.policy.company;
  const letter = [...lettersOut(desk)]
    .filter(({ row, shownDay }) => row.customer.key === customer.key && shownDay !== null)
    .sort((one, other) => one.outDay - other.outDay || one.stage - other.stage)
    .at(-1);
  const broken = (promisesOfCustomers(desk).get(customer.key) ?? [])
    .filter(({ state, owedCents: owed }) => state === 'broken' && owed > 0)
    .sort((one, other) => one.promisedDay - other.promisedDay)
    .at(-1);
  const daysOverdue = desk.asOf - dueDayOf(oldest);
  return {
    company: name,
    bank,
    account,
    currency: desk.aged.main.currency,
    overdue: formatCents(overdueCents),
    invoices: invoices.length,
    oldest: {
      invoiceNumber: oldest.row?.invoiceNumber ?? '',
      dueDate: formatIsoDay(dueDayOf(oldest)),
      daysOverdue,
    },
    penalty: penaltyOf(invoices),
    letter:
      letter === undefined
        ? null
        : {
            number: letter.row.number,
            stage: letter.stage,
            date: formatIsoDay(letter.outDay),
            isReceived: letter.row.receivedDay !== null,
          },
    consequence: consequenceOf(desk, customer.key, daysOverdue),
    brokenPromise:
      broken === undefined
        ? null
        : { date: formatIsoDay(broken.promisedDay), missing: formatCents(Math.min(broken.missingCents, broken.owedCents)) },
    firstPayment: formatCents(firstPayment(overdueCents, defaultFirstShare)),
  };
}

/** By the highest stage that is due or went out about what is demanded, and how long that is overdue (R21, R13). */
function consequenceOf(desk: Desk, key: string, daysOverdue: number): Consequence {
  const demanded = new Set(demandableInvoices(desk).get(key));
  const sent = lettersOut(desk).filter(
    ({ invoices, shownDay }) => shownDay !== null && invoices.some((position) => demanded.has(position)),
  );
  const stage = Math.max(letterRun(desk).stages.get(key) ?? 0, ...sent.map((letter) => letter.stage));
  if (stage >= 3) return 'suit';
  if (daysOverdue > desk.policy.letters.lawyerAfterDays) return 'suitReserved';
  return stage === 2 ? 'secondDemand' : stage === 1 ? 'firstDemand' : 'reminder';
}

/** What is overdue has a due day. */
function dueDayOf({ row }: Position): number {
  return row?.dueDay ?? Infinity;
}

/** The penalty of invoices whose basis is confirmed, where it is one and the same (R13a). */
function penaltyOf(invoices: readonly Position[]): CallFacts['penalty'] {
  const bases = new Set(invoices.map(({ penaltyBasis }) => penaltyBasis));
  const [basis] = bases;
  if (bases.size !== 1 || (basis !== 'contract' && basis !== 'statutory')) return null;
  return { amount: formatCents(sumCents(invoices.map(({ penaltyCents }) => penaltyCents))), basis };
}
