import type { Account } from '../../desk/account';
import type { Desk } from '../../desk/desk';
import { heldInvoices } from '../../desk/holds';
import { letterRun, stageDueFor, type DueLetter } from '../../desk/letter-run';
import { limitationEnds } from '../../desk/limitation';
import { isOverdue } from '../../desk/open-balance';
import { lastLetters, lettersOut, type LetterOut } from '../../desk/sent-letters';
import { formatIsoDay, type SerialDay } from '../../domain/calendar/serial-day';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import { formatCents, sumCents } from '../../domain/money/cents';
import { customerKey } from '../../domain/text/customer-key';
import type { Position } from '../../ledger/aged-ledger';
import type { MissingField } from '../../letters/letter';
import type { LetterEngine } from '../../letters/letter-engine';
import type { JobWork } from '../define-job';
import type { SelectedRows } from '../ports/selection-port';
import { invoiceId } from './invoice-id';
import { letterLanguageOf, languageFor } from './letter-language';
import { refusedDates } from './letter-dates';
import { lettersUnderWay } from './letters-under-way';
import { loadLetterEngine } from './load-letter-engine';
import { madeLater } from './made-later';
import { notClaimedOf } from './not-claimed-of';
import { openLetterDesk, type LetterDesk, type LetterMonthAsked } from './open-letter-desk';
import type {
  HeldInvoice,
  LetterProposal,
  LetterProposals,
  ProposedInvoice,
  ProposeLettersOutcome,
  WaitingDebtor,
} from './propose-letters-contract';
import { inOtherCurrencies } from './in-other-currencies';
import type { SelectedCustomers } from './selected-customers';
import { sheetsNotEntered } from './sheets-not-entered';
import { letterKindNames, letterStages, stageKinds } from './stage-kinds';

interface Asked extends LetterMonthAsked {
  readonly scope: 'due' | 'selected';
  readonly customers?: readonly string[];
  readonly letterDate?: SerialDay;
}

/** Reckons the letter run and says of every debtor that it concerns what may be written, and why. */
export async function proposeAsked({ scope, customers, letterDate, ...month }: Asked, work: JobWork): Promise<ProposeLettersOutcome> {
  const selected = scope === 'due' || customers !== undefined ? null : await work.selection.read(work.control);
  const open = await openLetterDesk(month, work);
  if (open.kind !== 'open') return open;
  const chosen = scope === 'due' ? null : customers === undefined ? await debtorsOf(selected, open.desk) : debtorsCalled(customers);
  if (chosen?.keys.size === 0) return nothingSelected;
  // Of several that are selected those with an account are written to.
  const hasAccount = chosen === null || [...chosen.keys].some((key) => open.desk.accounts.has(key));
  const elsewhere = hasAccount ? null : inOtherCurrencies(open.desk, chosen.keys);
  if (elsewhere !== null) return { kind: 'refused', refusal: 'nothingSelected', reason: elsewhere };
  const badDates = refusedDates(open.desk.asOf, letterDate ?? open.desk.asOf);
  if (badDates !== null) return badDates;
  const engine = await loadLetterEngine();
  const report = proposalsOf(open, engine, letterDate ?? open.desk.asOf, chosen?.keys ?? null);
  const names = chosen && [...chosen.keys].map((key) => open.desk.accounts.get(key)?.customer.name ?? key);
  return { kind: 'done', report: { ...report, selected: names, rowsWithoutDebtor: chosen?.rowsWithout ?? 0 } };
}

/** Apart, for most letters are of all that is due. */
async function debtorsOf(selected: SelectedRows | null, desk: Desk): Promise<SelectedCustomers> {
  if (selected === null || selected.rows.length === 0) return debtorsCalled([]);
  const { selectedCustomers } = await import(/* webpackChunkName: "letter-selection" */ './selected-customers');
  return selectedCustomers(selected, desk);
}

function debtorsCalled(customers: readonly string[]): SelectedCustomers {
  return { keys: new Set(customers.map(customerKey)), rowsWithout: 0 };
}

const nothingSelected: ProposeLettersOutcome = { kind: 'refused', refusal: 'nothingSelected', reason: { kind: 'nothingSelected' } };

/** Every proposal for the debtors chosen, or all to whom a letter is due. */
export function proposalsOf(
  { desk, registers, ledgerSheet, source, sheets, policy }: LetterDesk,
  engine: LetterEngine,
  letterDay: SerialDay,
  chosen: ReadonlySet<string> | null,
): Omit<LetterProposals, 'selected' | 'rowsWithoutDebtor'> {
  const run = letterRun(desk);
  const isChosen = ({ key }: { readonly key: string }): boolean => chosen === null || chosen.has(key);
  const waiting = run.waiting.filter(({ customer }) => isChosen(customer)).map(({ customer }) => waitingOf(desk, engine, customer.key));
  const waits = new Set(run.waiting.map(({ customer }) => customer.key));
  const drafts: { readonly proposal: LetterProposal; readonly company: readonly MissingField[] }[] = [];
  const later: LetterProposals['madeLater'][number][] = [];
  for (const account of desk.accounts.values()) {
    const { key } = account.customer;
    if (!isChosen(account.customer) || (chosen === null && (waits.has(key) || (!run.stages.has(key) && !hasBarredAlone(desk, account)))))
      continue;
    const canBeDemanded = !waits.has(key) && account.invoices.some(isOverdue);
    const draft = canBeDemanded
      ? draftOf(desk, engine, account, run.stages.get(key) ?? null, letterDay)
      : statementDraft(desk, engine, account, letterDay);
    const made = draft.stage === null ? null : madeLater(registers.collections, draft.demanded, draft.stage, desk.asOf, letterDay);
    if (made !== null) later.push({ customer: account.customer.name, number: made.number, letterDate: formatIsoDay(made.day) });
    if (made !== null && chosen === null) continue;
    drafts.push({ proposal: made === null ? draft.proposal : { ...draft.proposal, stage: null }, company: draft.company });
  }
  const byName = <Of extends { readonly customer: string }>(one: Of, other: Of): number =>
    one.customer === other.customer ? 0 : one.customer < other.customer ? -1 : 1;
  return {
    asOf: formatIsoDay(desk.asOf),
    ledgerSheet,
    letterDate: formatIsoDay(letterDay),
    isNetted: desk.isNetted,
    source,
    proposals: drafts.map(({ proposal }) => proposal).sort(byName),
    held: heldOf(desk)
      .filter(({ key }) => isChosen({ key }))
      .map(({ invoice }) => invoice),
    waiting,
    madeLater: later.sort(byName),
    companyMissing: together(drafts.flatMap(({ company }) => company)),
    underWay: lettersUnderWay(registers.collections),
    sheetsNotEntered: sheetsNotEntered(sheets, policy.letters.numberPattern, registers.collections),
  };
}

/** What the letter run holds back, in its order (R21a, R22). */
export function heldOf(desk: Desk): readonly { readonly key: string; readonly invoice: HeldInvoice }[] {
  return letterRun(desk).held.map(({ customer, position, reason }) => ({
    key: customer.key,
    invoice: {
      customer: customer.name,
      invoiceNumber: position.row?.invoiceNumber ?? '',
      sheet: position.source.sheetName,
      row: position.source.rowNumber,
      balance: formatCents(position.balanceCents),
      reason,
    },
  }));
}

/** Nothing can be demanded any more, so that no letter is due; what there is to do instead is to be said all the same. */
function hasBarredAlone(desk: Desk, { invoices }: Account): boolean {
  const held = heldInvoices(desk);
  return invoices.some((position) => held.get(position) === 'barred');
}

interface Draft {
  readonly stage: LetterStage | null;
  readonly demanded: readonly Position[];
  readonly proposal: LetterProposal;
  readonly company: readonly MissingField[];
}

/** Of a debtor of whom something is overdue. */
function draftOf(desk: Desk, engine: LetterEngine, account: Account, stage: LetterStage | null, letterDay: SerialDay): Draft {
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
      kinds: letterKindNames,
      stage,
      ...dueFor(desk, demand.lines, stage),
      sent: sent.map(({ stage: ofLetter, outDay, shownDay }) => ({
        stage: ofLetter,
        date: formatIsoDay(outDay),
        isShownSent: shownDay !== null,
      })),
      longestDaysOverdue: Math.max(...overdue.map(({ daysOverdue }) => daysOverdue ?? 0)),
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
function statementDraft(desk: Desk, engine: LetterEngine, account: Account, letterDay: SerialDay): Draft {
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

function waitingOf(desk: Desk, engine: LetterEngine, key: string): WaitingDebtor {
  const account = desk.accounts.get(key);
  if (account === undefined) throw new Error(`The letter run names a debtor that the desk does not have: ${key}`);
  const held = heldInvoices(desk);
  const demanded = account.invoices.filter((position) => isOverdue(position) && !held.has(position));
  const unapplied = -sumCents(account.unapplied.map(({ balanceCents }) => Math.min(0, balanceCents)));
  return {
    customer: account.customer.name,
    reason: 'credits',
    unapplied: formatCents(unapplied === 0 ? 0 : unapplied),
    canBeDecided: unapplied > 0 && engine.demandFor(account, 1, demanded).totalCents > 0,
  };
}

function together(fields: readonly MissingField[]): readonly MissingField[] {
  return [...new Map(fields.map((field) => [field.field, field])).values()];
}
