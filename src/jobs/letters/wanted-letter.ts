import type { Account } from '../../desk/account';
import type { Desk } from '../../desk/desk';
import { deskOfCustomer, desksInOtherCurrencies } from '../../desk/desks-by-currency';
import { heldInvoices } from '../../desk/holds';
import { letterRun, type DueLetter } from '../../desk/letter-run';
import { isOverdue } from '../../desk/open-balance';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import { customerKey } from '../../domain/text/customer-key';
import type { LetterEngine } from '../../letters/letter-engine';
import type { LetterKind } from '../../letters/letter-kind';
import type { Registers } from '../../registers/registers';
import type { Language } from '../../texts/language';
import { invoiceId } from './invoice-id';
import { inLanguage, letterLanguageOf } from './letter-language';
import { madeLater } from './made-later';
import { stageKinds, stageOfKind } from './stage-kinds';
import type { ConfirmedByUser } from './write-letters-request';

/** A letter that is to be written, before it has a number. */
export interface WantedLetter {
  /** Of the currency that it is written in (R12d). */
  readonly desk: Desk;
  readonly account: Account;
  readonly kind: LetterKind;
  readonly language: Language;
  /** Another than `language` where there is no letter of the kind in it. */
  readonly languageWanted: Language;
  /** null for a statement, which demands nothing. */
  readonly demand: DueLetter | null;
  readonly finalPaymentDay: SerialDay | null;
  readonly plan: ConfirmedByUser['plan'];
}

/** Why a letter that was asked for is none. */
export type NoLetter =
  /** Nobody of the ledger is called so. */
  | { readonly why: 'unknownDebtor'; readonly customer: string }
  /** No invoice is left to name. */
  | { readonly why: 'noInvoices'; readonly customer: string }
  /** Credits are neither netted nor declined, or leave no sum (R21a). */
  | { readonly why: 'waits'; readonly customer: string };

/**
 * The letters that are due at asOf, of all stages or of one, those left out that were made already and bear a later date (R21a); what is
 * owed in another currency has a letter of its own, for sums are not added (R12d).
 */
export function dueLetters(
  main: Desk,
  registers: Registers,
  engine: LetterEngine,
  letterDay: SerialDay,
  only: LetterStage | null,
  wanted: Language | undefined,
): readonly WantedLetter[] {
  const due = [main, ...desksInOtherCurrencies(main)].flatMap((desk) =>
    letterRun(desk).letters.flatMap((demand): readonly WantedLetter[] => {
      const account = desk.accounts.get(demand.customer.key);
      if (account === undefined || (only !== null && demand.stage !== only)) return [];
      const positions = demand.lines.map(({ position }) => position);
      if (madeLater(registers.collections, positions, demand.stage, desk.asOf, letterDay) !== null) return [];
      const kind = stageKinds[demand.stage];
      const said = inLanguage(kind, wanted ?? letterLanguageOf(account, desk));
      const finalPaymentDay = engine.finalPaymentDay(demand.stage, letterDay, desk.policy);
      return [{ desk, account, kind, ...said, demand, finalPaymentDay, plan: undefined }];
    }),
  );
  return due.sort(byCustomer);
}

/** By name; of one customer the main currency's letter stays before those of the others. */
export function byCustomer({ account: { customer: one } }: WantedLetter, { account: { customer: other } }: WantedLetter): number {
  return one.name === other.name ? 0 : one.name < other.name ? -1 : 1;
}

/**
 * A letter as the user has confirmed it: its invoices are those overdue and not held, but for those left out, and those barred that are to
 * enter.
 */
export function confirmedLetter(
  main: Desk,
  engine: LetterEngine,
  letterDay: SerialDay,
  asked: ConfirmedByUser,
  wanted?: Language,
): WantedLetter | NoLetter {
  const { customer, currency, kind, leftOut, withBarred } = asked;
  const desk = currency === undefined ? deskOfCustomer(main, customerKey(customer)) : main.inCurrency(currency);
  const account = desk.accounts.get(customerKey(customer));
  if (account === undefined) return { why: 'unknownDebtor', customer };
  const said = inLanguage(kind, asked.letterLanguage ?? wanted ?? letterLanguageOf(account, desk));
  if (kind === 'statement') return { desk, account, kind, ...said, demand: null, finalPaymentDay: null, plan: undefined };
  const held = heldInvoices(desk);
  const isNamed = (position: Account['invoices'][number]): boolean => {
    const id = invoiceId(position);
    const reason = held.get(position);
    return !leftOut.includes(id) && (reason === undefined || (reason === 'barred' && withBarred.includes(id)));
  };
  const named = account.invoices.filter((position) => isOverdue(position) && isNamed(position));
  if (named.length === 0) return { why: 'noInvoices', customer };
  const stage = stageOfKind(kind);
  const demand = engine.demandFor(account, stage ?? 1, named);
  const waits = !desk.nettingDeclined && account.unapplied.some(({ balanceCents }) => balanceCents < 0);
  if (demand.totalCents <= 0 || (waits && stage !== null)) return { why: 'waits', customer };
  return {
    desk,
    account,
    kind,
    ...said,
    demand,
    finalPaymentDay: stage === null ? null : (asked.finalPaymentDate ?? engine.finalPaymentDay(stage, letterDay, desk.policy)),
    plan: asked.plan,
  };
}
