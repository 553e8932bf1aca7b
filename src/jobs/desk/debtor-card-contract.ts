import type { BestContact } from '../../desk/best-contact';
import type { HoldReason } from '../../desk/holds';
import type { PromiseState } from '../../domain/dunning/promise-state';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import type { CreditGrade, GradeReason } from '../../domain/risk/credit-grade';
import type { Standing } from '../../ledger/standing';
import type { CollectionMethod } from '../../registers/collections/collection';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** All that is known of one debtor at the as-of date; nothing is written. */
export interface DebtorCardRequest extends AskedMonth {
  readonly language: Language;
  /** Absent: the debtor that the selected row names, first of several. */
  readonly customer?: string;
}

export type DebtorCardOutcome =
  | { readonly kind: 'done'; readonly report: DebtorCard }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | 'nothingSelected'; readonly reason: RefusalReason };

/** A debtor at a date: amounts with two decimals, days `yyyy-mm-dd`, null where nothing is known. */
export interface DebtorCard {
  readonly customer: string;
  readonly asOf: string;
  readonly contact: string;
  readonly phone: string;
  /** Of the card's sums, where it is not the ledger's main one; else `''` (R12d). */
  readonly currency: string;
  readonly balance: string;
  /** What it owes in further currencies, each by itself; nothing where that is 0. */
  readonly otherBalances: readonly { readonly currency: string; readonly amount: string }[];
  /** The classes that are not 0, in their order, with the first row of each (R5). */
  readonly classes: readonly { readonly standing: Standing; readonly amount: string; readonly place: CardPlace | null }[];
  readonly longestDaysOverdue: number;
  readonly penalty: string;
  /** null: not confirmed, and an estimate (R13a). */
  readonly penaltyBasis: PenaltyBasis | null;
  readonly limitationDate: string | null;
  /** Days late on the average of 24 months with one decimal, the share late with four (R36). */
  readonly averageDaysLate: string | null;
  readonly shareLate: string | null;
  readonly worstDays: number;
  readonly brokenPromises: number;
  readonly grade: CreditGrade | null;
  readonly gradeReasons: readonly GradeReason[];
  readonly creditLimit: string | null;
  readonly suggestedLimit: string | null;
  /** What is not demanded, and why (R22). */
  readonly holds: readonly { readonly reason: HoldReason; readonly invoices: number; readonly amount: string }[];
  /** Letters of which nobody has said yet that they arrived or came back, the latest first. */
  readonly letters: readonly OpenLetter[];
  /** Instalments that receipts paid in full, and of which 还款计划 says nothing yet. */
  readonly instalmentsToFill: number;
  /** Its plans, and whether they are kept; those that wait for approval or were refused it come last. */
  readonly plans: readonly PlanStanding[];
  /** The first day on which it may be spoken to (R42). */
  readonly contactFrom: string | null;
  /** What is said in a call; null where nothing is to be demanded. */
  readonly call: CallFacts | null;
  /** The months up to asOf, oldest first, `yyyy-mm`: how late what came in each was on the average, one decimal; null where nothing came. */
  readonly lateness: readonly { readonly month: string; readonly daysLate: string | null }[];
  /** What reached it best before (R24). */
  readonly bestContact: BestContact;
  readonly places: CardPlaces;
  /** The latest first, so many as the pane has room for. */
  readonly events: readonly DebtorEvent[];
  readonly eventsInAll: number;
}

/** The cells that a card's figures and the reasons of its grade go by, those alone that there are. */
export type CardPlaces = Readonly<Partial<Record<FactOfCard | GradeReason, CardPlace>>>;

type FactOfCard = 'oldest' | 'limitation' | 'worst' | 'held' | 'record' | 'lastContact' | 'lastPaid' | 'bestMethod' | 'bestHours';

export interface CardPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A letter of 催收记录 that is under way, by its number. */
export interface OpenLetter {
  readonly number: string;
  readonly date: string;
  readonly isSent: boolean;
  readonly waybill: string;
}

/** How a plan stands (R32, R39). */
export interface PlanStanding {
  readonly number: string;
  readonly place: CardPlace | null;
  /** Of a settlement the principal that its sum is less than, and by how much; null for a plan over all of it (R33). */
  readonly settles: { readonly sum: string; readonly principal: string; readonly conceded: string } | null;
  /** Why it counts for nothing: where it is to be approved, what was decided and whose turn it is; null for a plan that counts. */
  readonly notApproved: { readonly decision: 'waiting' | 'refused' | 'returned'; readonly person: string } | null;
  /** It suspends the demand of its invoices (R22). */
  readonly kept: boolean;
  /** Instalments that are missed, and what of them is missing. */
  readonly missed: number;
  readonly missing: string;
  /** What is not due yet and falls due at once with a missed one, where the policy says so; null: nothing does. */
  readonly accelerated: string | null;
  /** The next one that is not paid in full. */
  readonly next: { readonly date: string; readonly missing: string } | null;
}

/** The figures of a call to a debtor (R24): of what is overdue and not held. */
export interface CallFacts {
  /** Ours, as the policy sheet says; '' where it does not. Money goes to the account by its holder's name, the company's. */
  readonly company: string;
  readonly bank: string;
  readonly account: string;
  readonly currency: string;
  readonly overdue: string;
  readonly invoices: number;
  readonly oldest: { readonly invoiceNumber: string; readonly dueDate: string; readonly daysOverdue: number };
  /** The penalty of these invoices by a confirmed basis (R13a); null: none is confirmed, or none is claimed. */
  readonly penalty: { readonly amount: string; readonly basis: 'contract' | 'statutory' } | null;
  /** The letter that went out last, as 寄出 or 签收 shows; one that was only entered is none. */
  readonly letter: { readonly number: string; readonly stage: LetterStage; readonly date: string; readonly isReceived: boolean } | null;
  readonly consequence: Consequence;
  /** The promise that was broken last, and what of it is missing. */
  readonly brokenPromise: { readonly date: string; readonly missing: string } | null;
  /** What a plan begins with at least (R32). */
  readonly firstPayment: string;
}

/**
 * What may be held out to a debtor that goes on not paying, by the letter that is due or went out last: none, a first and a second demand,
 * the right to sue kept for more days than the lawyer's letter takes (R13), suit with the lawyer's letter (R21, R23, R24).
 */
export type Consequence = 'reminder' | 'firstDemand' | 'secondDemand' | 'suitReserved' | 'suit';

/** Something that happened between us and a debtor, and the cell that says so. */
export interface DebtorEvent {
  readonly date: string;
  readonly what: EventKind;
  /** null where it has none. */
  readonly amount: string | null;
  /** The number of an invoice or a letter, what was said, or what is disputed; as it stands in the workbook. */
  readonly text: string;
  /** null where the table that says so is not known by its sheet. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  /** Of an objection that is not resolved: its row, 1-based on the sheet of its place. */
  readonly openRow?: number;
}

export type EventKind =
  | 'invoice'
  | 'receipt'
  | 'writeOff'
  | 'dispute'
  | 'disputeResolved'
  | 'instalment'
  | Exclude<CollectionMethod, 'other'>
  | 'message'
  | `promise${Capitalize<PromiseState>}`;
