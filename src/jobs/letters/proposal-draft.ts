import { largest } from '../../cells/extremes';
import type { Account } from '../../desk/account';
import type { Desk } from '../../desk/desk';
import { currencyBesideMain } from '../../desk/desks-by-currency';
import { heldInvoices } from '../../desk/holds';
import { stageDueFor, type DueLetter } from '../../desk/letter-run';
import { limitationEnds } from '../../desk/limitation';
import { isOverdue } from '../../desk/open-balance';
import { lastLetters, lettersOut, type LetterOut } from '../../desk/sent-letters';
import { formatIsoDay, type SerialDay } from '../../domain/calendar/serial-day';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import { formatCents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import type { MissingField } from '../../letters/letter';
import type { LetterEngine } from '../../letters/letter-engine';
import { invoiceId } from './invoice-id';
import { letterLanguageOf, languageFor } from './letter-language';
import { notClaimedOf } from './not-claimed-of';
import type { LetterProposal, ProposedInvoice } from './propose-letters-contract';
import { letterKindNames, letterStages, stageKinds } from './stage-kinds';

/** What may be written to a debtor, with what it was made of. */
export interface ProposalDraft {
  readonly stage: LetterStage | null;
  readonly demanded: readonly Position[];
  readonly proposal: LetterProposal;
  readonly company: readonly MissingField[];
}

/** Of a debtor of whom something is overdue. */
export function draftOf(
  desk: Desk,
  engine: LetterEngine,
  account: Account,
  stage: LetterStage | null,
  letterDay: SerialDay,
): ProposalDraft {
  const held = heldInvoices(desk);
  const overdue = account.invoices.filter(isOverdue);
  const demanded = overdue.filter((position) => !held.has(position));
  const barred = overdue.filter((position) => held.get(position) === 'barred');
  const sent = sentTo(desk, overdue);
  const assumed = stage ?? sent.at(-1)?.stage ?? 1;
  const language = letterLanguageOf(account, desk);
  const demand = engine.demandFor(account, assumed, demanded);
  const barredDemand = engine.demandFor(account, assumed, barred);
  const kind = stageKinds[assumed];
  const { missing } = engine.draftLetter(desk, {
    kind,
    language: languageFor(kind, language),
    number: '',
    letterDay,
    account,
    demand: demanded.length > 0 ? demand : barredDemand,
    finalPaymentDay: engine.finalPaymentDay(assumed, letterDay, desk.policy),
  });
  const invoicesOf = (lines: typeof demand.lines): ProposedInvoice[] =>
    lines.map(({ position, claimCents, penaltyCents }) => ({
      id: invoiceId(position),
      invoiceNumber: position.row?.invoiceNumber ?? '',
      contract: position.row?.contract ?? '',
      sheet: position.source.sheetName,
      row: position.source.rowNumber,
      claim: formatCents(claimCents),
      penalty: formatCents(penaltyCents),
      dueDate: isoOrNull(position.row?.dueDay ?? null) ?? '',
      daysOverdue: position.daysOverdue ?? 0,
      limitationDate: isoOrNull(limitationEnds(desk).get(position) ?? null),
    }));
  return {
    stage,
    demanded,
    proposal: {
      customer: account.customer.name,
      ...inItsCurrency(desk),
      kinds: letterKindNames,
      stage,
      ...dueFor(desk, demand.lines, stage),
      sent: sent.map(({ stage: ofLetter, outDay, shownDay }) => ({
        stage: ofLetter,
        date: formatIsoDay(outDay),
        isShownSent: shownDay !== null,
      })),
      longestDaysOverdue: largest(overdue.map(({ daysOverdue }) => daysOverdue ?? 0)),
      basis: overdue[0]?.penaltyBasis ?? null,
      letterLanguage: language,
      invoices: invoicesOf(demand.lines),
      barred: invoicesOf(barredDemand.lines),
      credits: formatCents(demand.creditsCents),
      ...notClaimedOf(desk, account, demand),
      statementBalance: formatCents(engine.statementBalance(account, desk)),
      finalPaymentDates: finalPaymentDates(desk, engine, letterDay),
      missing: missing.filter(({ whose }) => whose === 'customer'),
    },
    company: missing.filter(({ whose }) => whose === 'company'),
  };
}

/** Why a letter of this stage is proposed: `lines` are by due date. */
function dueFor(desk: Desk, lines: DueLetter['lines'], stage: LetterStage | null): Pick<LetterProposal, 'dueFor'> {
  const [first, ...others] = stage === null ? [] : lines.filter(({ position }) => stageDueFor(desk, position) === stage);
  if (first === undefined) return {};
  const { row, daysOverdue } = first.position;
  const last = lastLetters(desk);
  const had = lines.map(({ position }) => last.get(position)?.stage ?? 0);
  const higher = [...letterStages].reverse().find((one) => one > (stage ?? 0) && had.includes(one)) ?? null;
  return { dueFor: { invoiceNumber: row?.invoiceNumber ?? '', daysOverdue: daysOverdue ?? 0, more: others.length, higher } };
}

/** Of a debtor to whom a statement alone can be written, which demands nothing. */
export function statementDraft(desk: Desk, engine: LetterEngine, account: Account, letterDay: SerialDay): ProposalDraft {
  const language = letterLanguageOf(account, desk);
  const { missing } = engine.draftLetter(desk, {
    kind: 'statement',
    language: languageFor('statement', language),
    number: '',
    letterDay,
    account,
  });
  return {
    stage: null,
    demanded: [],
    proposal: {
      customer: account.customer.name,
      ...inItsCurrency(desk),
      kinds: ['statement'],
      stage: null,
      sent: [],
      longestDaysOverdue: 0,
      basis: account.invoices[0]?.penaltyBasis ?? null,
      letterLanguage: language,
      invoices: [],
      barred: [],
      credits: formatCents(0),
      penaltyOnSheets: formatCents(0),
      notClaimed: [],
      statementBalance: formatCents(engine.statementBalance(account, desk)),
      finalPaymentDates: finalPaymentDates(desk, engine, letterDay),
      missing: missing.filter(({ whose }) => whose === 'customer'),
    },
    company: missing.filter(({ whose }) => whose === 'company'),
  };
}

function finalPaymentDates(desk: Desk, engine: LetterEngine, letterDay: SerialDay): LetterProposal['finalPaymentDates'] {
  return datesOf((stage) => formatIsoDay(engine.finalPaymentDay(stage, letterDay, desk.policy)));
}

function datesOf(dateOf: (stage: LetterStage) => string): Readonly<Record<LetterStage, string>> {
  return { 1: dateOf(1), 2: dateOf(2), 3: dateOf(3) };
}

function isoOrNull(day: SerialDay | null): string | null {
  return day === null ? null : formatIsoDay(day);
}

/** The latest letter of each stage about any of the invoices, by stage. */
function sentTo(desk: Desk, invoices: readonly Position[]): readonly LetterOut[] {
  const ofDebtor = new Set(invoices);
  const letters = lettersOut(desk).filter((letter) => letter.invoices.some((position) => ofDebtor.has(position)));
  return letterStages.flatMap((stage) => {
    const [latest] = letters.filter((letter) => letter.stage === stage).sort((one, other) => other.outDay - one.outDay);
    return latest === undefined ? [] : [latest];
  });
}

/** The currency of what is proposed, where it is not the main one. */
export function inItsCurrency(desk: Desk): { readonly currency?: string } {
  const currency = currencyBesideMain(desk);
  return currency === null ? {} : { currency };
}
