import type { Account } from '../../desk/account';
import type { Desk } from '../../desk/desk';
import { currencyBesideMain, deskOfCustomer, desksInOtherCurrencies } from '../../desk/desks-by-currency';
import { heldInvoices } from '../../desk/holds';
import { letterRun } from '../../desk/letter-run';
import { isOverdue } from '../../desk/open-balance';
import { formatIsoDay, type SerialDay } from '../../domain/calendar/serial-day';
import { formatCents, sumCents } from '../../domain/money/cents';
import { customerKey } from '../../domain/text/customer-key';
import type { MissingField } from '../../letters/letter';
import type { LetterEngine } from '../../letters/letter-engine';
import type { JobWork } from '../define-job';
import type { SelectedRows } from '../ports/selection-port';
import { refusedDates } from './letter-dates';
import { lettersUnderWay } from './letters-under-way';
import { loadLetterEngine } from './load-letter-engine';
import { madeLater } from './made-later';
import { openLetterDesk, type LetterDesk, type LetterMonthAsked } from './open-letter-desk';
import { draftOf, inItsCurrency, statementDraft, type ProposalDraft } from './proposal-draft';
import type { HeldInvoice, LetterProposals, ProposeLettersOutcome, WaitingDebtor } from './propose-letters-contract';
import type { SelectedCustomers } from './selected-customers';
import { sheetsNotEntered } from './sheets-not-entered';

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
  const badDates = refusedDates(open.desk.asOf, letterDate ?? open.desk.asOf);
  if (badDates !== null) return badDates;
  const engine = await loadLetterEngine();
  const report = proposalsOf(open, engine, letterDate ?? open.desk.asOf, chosen?.keys ?? null);
  const names = chosen && [...chosen.keys].map((key) => deskOfCustomer(open.desk, key).accounts.get(key)?.customer.name ?? key);
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

/** Every proposal for the debtors chosen, or all to whom a letter is due: one for each currency in which a debtor owes (R12d). */
export function proposalsOf(
  { desk, registers, ledgerSheet, source, sheets, policy }: LetterDesk,
  engine: LetterEngine,
  letterDay: SerialDay,
  chosen: ReadonlySet<string> | null,
): Omit<LetterProposals, 'selected' | 'rowsWithoutDebtor'> {
  const parts = [desk, ...desksInOtherCurrencies(desk)].map((one) => proposedIn(one, registers, engine, letterDay, chosen));
  const byName = <Of extends { readonly customer: string }>(one: Of, other: Of): number =>
    one.customer === other.customer ? 0 : one.customer < other.customer ? -1 : 1;
  const drafts = parts.flatMap((part) => part.drafts);
  return {
    asOf: formatIsoDay(desk.asOf),
    ledgerSheet,
    letterDate: formatIsoDay(letterDay),
    isNetted: desk.isNetted,
    source,
    proposals: drafts.map(({ proposal }) => proposal).sort(byName),
    held: parts.flatMap((part) => part.held),
    waiting: parts.flatMap((part) => part.waiting),
    madeLater: parts.flatMap((part) => part.later).sort(byName),
    companyMissing: together(drafts.flatMap(({ company }) => company)),
    underWay: lettersUnderWay({ registers, desk }),
    sheetsNotEntered: sheetsNotEntered(sheets, policy.letters.numberPattern, registers.collections),
  };
}

/** What is proposed in the currency of one desk. */
interface ProposedInCurrency {
  readonly drafts: readonly Pick<ProposalDraft, 'proposal' | 'company'>[];
  readonly held: readonly HeldInvoice[];
  readonly waiting: readonly WaitingDebtor[];
  readonly later: LetterProposals['madeLater'];
}

function proposedIn(
  desk: Desk,
  registers: LetterDesk['registers'],
  engine: LetterEngine,
  letterDay: SerialDay,
  chosen: ReadonlySet<string> | null,
): ProposedInCurrency {
  const run = letterRun(desk);
  const isChosen = ({ key }: { readonly key: string }): boolean => chosen === null || chosen.has(key);
  const waiting = run.waiting.filter(({ customer }) => isChosen(customer)).map(({ customer }) => waitingOf(desk, engine, customer.key));
  const waits = new Set(run.waiting.map(({ customer }) => customer.key));
  const drafts: Pick<ProposalDraft, 'proposal' | 'company'>[] = [];
  const later: LetterProposals['madeLater'][number][] = [];
  for (const account of desk.accounts.values()) {
    const { key } = account.customer;
    if (!isChosen(account.customer) || (chosen === null && (waits.has(key) || (!run.stages.has(key) && !hasBarredAlone(desk, account)))))
      continue;
    const canBeDemanded = !waits.has(key) && account.invoices.some(isOverdue);
    // Where all is paid in another currency there is nothing to write in it.
    if (!canBeDemanded && currencyBesideMain(desk) !== null && account.aging.balanceCents === 0) continue;
    const draft = canBeDemanded
      ? draftOf(desk, engine, account, run.stages.get(key) ?? null, letterDay)
      : statementDraft(desk, engine, account, letterDay);
    const made = draft.stage === null ? null : madeLater(registers.collections, draft.demanded, draft.stage, desk.asOf, letterDay);
    if (made !== null) later.push({ customer: account.customer.name, number: made.number, letterDate: formatIsoDay(made.day) });
    if (made !== null && chosen === null) continue;
    drafts.push({ proposal: made === null ? draft.proposal : { ...draft.proposal, stage: null }, company: draft.company });
  }
  const held = heldOf(desk)
    .filter(({ key }) => isChosen({ key }))
    .map(({ invoice }) => invoice);
  return { drafts, held, waiting, later };
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
      ...inItsCurrency(desk),
      reason,
    },
  }));
}

/** Nothing can be demanded any more, so that no letter is due; what there is to do instead is to be said all the same. */
function hasBarredAlone(desk: Desk, { invoices }: Account): boolean {
  const held = heldInvoices(desk);
  return invoices.some((position) => held.get(position) === 'barred');
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
    ...inItsCurrency(desk),
    unapplied: formatCents(unapplied === 0 ? 0 : unapplied),
    canBeDecided: unapplied > 0 && engine.demandFor(account, 1, demanded).totalCents > 0,
  };
}

function together(fields: readonly MissingField[]): readonly MissingField[] {
  return [...new Map(fields.map((field) => [field.field, field])).values()];
}
