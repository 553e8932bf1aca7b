import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import type { ListedWork, WorkList } from '../../jobs/desk/list-work-contract';
import type { LogContactRequest } from '../../jobs/desk/log-contact-contract';
import type { Job, JobName, JobOutcomes } from '../../jobs/all-jobs';
import { deskTabTexts } from '../../texts/desk-tab/desk-tab-texts';
import type { PaneController } from '../state/pane-controller';
import { afterBuild } from '../state/task-results';
import { monthInSight, type LettersResult, type PaneResult } from '../state/pane-state';
import { arrangementOf, type ArrangementDraft } from './arrangement-draft';
import { contactOf, type ContactDraft, type DraftFaults } from './contact-draft';
import { keepOwnName, ownName } from './own-name';
import type { LetterFateState } from './letter-fate-desk';
import type { ObjectionState } from './objection-desk';
import type { PlanState } from './plan-desk';
import { noForms } from './forms-begun';
import { stopped } from './stopped';
import type { WorkFilter } from './work-filters';

/** What the views of 催收 draw beside the pane's own state. */
export interface WorkState extends PlanState, ObjectionState, LetterFateState {
  readonly list: WorkList | null;
  /** The day that was asked for, `yyyy-mm-dd`; null: the as-of date in sight. */
  readonly day: string | null;
  readonly filter: WorkFilter;
  /** So many of each group are drawn. */
  readonly most: number;
  readonly card: DebtorCard | null;
  readonly draft: ContactDraft | null;
  /** The item under which it is typed; empty: under the card. */
  readonly draftKey: string;
  readonly faults: DraftFaults;
  readonly arrangement: ArrangementDraft | null;
  /** The field of it that is wrong. */
  readonly wrong: 'until' | 'person' | null;
}

/** Of a long list the rest is drawn when it is asked for. */
export const firstShown = 40;

const first: WorkState = {
  list: null,
  day: null,
  filter: { person: null, kind: null },
  most: firstShown,
  card: null,
  draft: null,
  draftKey: '',
  faults: {},
  arrangement: null,
  wrong: null,
  plan: null,
  isPlanTried: false,
  objection: null,
  objectionFault: null,
  fate: null,
  isFateWrong: false,
};

/** What was entered: what is said of it, and where it stands. */
export interface Entered {
  readonly say: LettersResult['say'];
  readonly sheet: string;
}

const desks = new WeakMap<PaneController, WorkDesk>();

/** The one desk of a pane: what was listed is there when the user comes back to the tab. */
export function workDeskOf(controller: PaneController): WorkDesk {
  const known = desks.get(controller) ?? new WorkDesk(controller);
  desks.set(controller, known);
  return known;
}

/** Runs the jobs that the views of 催收 ask for and keeps what the user types until it is entered. */
export class WorkDesk {
  #state = first;
  readonly #listeners = new Set<() => void>();

  constructor(readonly pane: PaneController) {}

  readonly state = (): WorkState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<WorkState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** `yyyy-mm-dd hh:mm` by the user's wall. */
  now(): string {
    return this.pane.desk.preparedAt();
  }

  /**
   * Lists the work of a day, null for the as-of date in sight; `after` is the result that stands beside the new list, `card` the one that
   * stays open. Answers whether it came to that.
   */
  async list(day: string | null, after: PaneResult | null = null, card: DebtorCard | null = null): Promise<boolean> {
    const listed = { is: false };
    this.set({ day });
    await this.pane.ask(
      'work',
      { name: 'listWork', request: this.month() },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        this.set({ list: outcome.report, card, draft: null, faults: {}, arrangement: null, wrong: null, most: firstShown });
        listed.is = true;
        return after;
      },
      false,
    );
    return listed.is;
  }

  /** Makes 催收日程 of the list's day, 信用评级, 催收月报, 会议材料, 案件一览 or 客户核查 as of it, in place of the one that there is. */
  async print(choice: 'desk' | 'credit' | 'recovery' | 'committee' | 'cases' | 'vetting'): Promise<void> {
    const request = { ...this.month(), reports: [choice], preparedAt: this.now() };
    await this.pane.ask('build', { name: 'buildMonth', request }, (outcome) => afterBuild(outcome, request), true);
  }

  /** Saves one page for the receivables committee; it changes nothing. */
  async saveCommitteePaper(): Promise<void> {
    await this.pane.ask(
      'summary',
      { name: 'saveCommitteePaper', request: { ...this.month(), preparedAt: this.now() } },
      (outcome) => (outcome.kind === 'done' ? { kind: 'lettersDone', say: paperSaved(outcome.report.file), sheets: [] } : stopped(outcome)),
      false,
    );
  }

  /** Saves which papers of cases are kept and which may be destroyed; it changes nothing. */
  async saveArchiveList(): Promise<void> {
    await this.pane.ask(
      'summary',
      { name: 'saveArchiveList', request: { ...this.month(), preparedAt: this.now() } },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        const { file, mayBeDestroyed } = outcome.report;
        const say: LettersResult['say'] = (language) => ({
          title: deskTabTexts[language].reviews.archived(file, mayBeDestroyed),
          lines: [],
        });
        return { kind: 'lettersDone', say, sheets: [] };
      },
      false,
    );
  }

  /** Opens the card of a customer; null: of the debtor that the selected row names. `after` is the result that stands beside it. */
  async openCard(customer: string | null, after: PaneResult | null = null): Promise<void> {
    // What is entered from a card is warned of by the list.
    if (this.#state.list === null) await this.list(this.#state.day);
    if (this.#state.list === null) return;
    await this.pane.ask(
      'work',
      { name: 'debtorCard', request: { ...this.month(), ...(customer !== null && { customer }) } },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        // A form that was begun meanwhile on the card of the same customer stays.
        const isSame = this.#state.card?.customer === outcome.report.customer;
        this.set({ card: outcome.report, ...(!isSame && { plan: null, objection: null, fate: null }) });
        return after;
      },
      false,
    );
  }

  /** Begins an entry for a customer, today by the user's wall, by whoever entered the last one. */
  begin(customer: string, method: LogContactRequest['method'], draftKey = ''): void {
    const empty = { content: '', result: '', companion: '', promisedDate: '', promisedAmount: '', nextDate: '' };
    this.set({
      draft: { customer, method, date: this.now().slice(0, 10), person: ownName(), ...empty },
      draftKey,
      faults: {},
      arrangement: null,
    });
  }

  /** Says at once that an item is done; asks for a day or a person first where one is needed. */
  async beginArrangement(item: ListedWork, action: ArrangementDraft['action']): Promise<void> {
    const draft: ArrangementDraft = { item, action, until: '', person: '', note: '' };
    if (action === 'done') await this.arrange(draft);
    else this.set({ arrangement: draft, wrong: null, draft: null });
  }

  /** Enters what is said of an item, and lists the work anew. */
  async arrange(draft: ArrangementDraft): Promise<void> {
    const { list } = this.#state;
    if (list === null) return;
    const read = arrangementOf(draft, list.asOf);
    if ('wrong' in read) {
      this.set({ wrong: read.wrong });
      return;
    }
    const { language } = this.pane.state();
    await this.write({ name: 'arrangeWork', request: { language, ...read.arrangement } }, (outcome) =>
      outcome.kind === 'done'
        ? { say: arranged(draft.action, outcome.report.customer), sheet: outcome.report.sheet }
        : { result: stopped(outcome) },
    );
  }

  change(change: Partial<ContactDraft>): void {
    const { draft } = this.#state;
    if (draft !== null) this.set({ draft: { ...draft, ...change }, faults: {} });
  }

  /** Enters the draft, and lists the work anew. */
  async enter(): Promise<void> {
    const { draft } = this.#state;
    if (draft === null) return;
    const read = contactOf(draft);
    if ('faults' in read) {
      this.set({ faults: read.faults });
      return;
    }
    keepOwnName(draft.person.trim());
    const { language } = this.pane.state();
    await this.write({ name: 'logContact', request: { language, ...read.contact } }, (outcome) =>
      outcome.kind === 'done' ? { say: contacted(outcome.report), sheet: outcome.report.sheet } : { result: stopped(outcome) },
    );
  }

  /** Enters what receipts paid of a debtor's instalments, and lists the work anew (R32). */
  async fillInstalments({ customer }: DebtorCard): Promise<void> {
    await this.write({ name: 'fillInstalments', request: { ...this.month(), customer } }, (outcome) => {
      if (outcome.kind !== 'done') return { result: stopped(outcome) };
      const { sheet, instalments } = outcome.report;
      return { say: (language) => ({ title: deskTabTexts[language].instalmentsFilled(customer, instalments), lines: [] }), sheet };
    });
  }

  /** Enters a case of a debtor on the list (R43). */
  async openCase(customer: string): Promise<void> {
    const { list } = this.#state;
    if (list === null) return;
    const { openCase } = await import(/* webpackChunkName: "case-view" */ './case-steps');
    await openCase(this, { customer, asOf: list.asOf });
  }

  /** Saves half a page for the talk with a debtor; it changes nothing (R33). */
  async saveNegotiation({ customer, asOf }: DebtorCard): Promise<void> {
    const request = { ...this.month(), asOf, customer, preparedAt: this.now() };
    await this.pane.ask(
      'summary',
      { name: 'saveNegotiation', request },
      (outcome) => (outcome.kind === 'done' ? { kind: 'lettersDone', say: noted(outcome.report.file), sheets: [] } : stopped(outcome)),
      false,
    );
  }

  /**
   * Runs a job that enters something for a debtor; once it is in, that is said beside the work listed anew, and a card that was open tells
   * of it. Answers whether it is in.
   */
  async write<Name extends JobName>(
    job: Job<Name>,
    read: (outcome: JobOutcomes[Name]) => Entered | { readonly result: PaneResult | null },
  ): Promise<boolean> {
    const { day, card } = this.#state;
    const entered: { result: PaneResult | null } = { result: null };
    await this.pane.ask(
      'fates',
      job,
      (outcome) => {
        const came = read(outcome);
        if ('result' in came) return came.result;
        entered.result = { kind: 'lettersDone', say: came.say, sheets: [came.sheet] };
        return entered.result;
      },
      true,
    );
    if (entered.result === null) return false;
    this.set(noForms);
    const isListed = await this.list(day, entered.result, card);
    // Read anew: what was entered is among its events.
    if (isListed && card !== null) await this.openCard(card.customer, entered.result);
    return true;
  }

  /** The month in sight on the day that was asked for. */
  month() {
    const state = this.pane.state();
    const { day } = this.#state;
    // Who asked for a day by its date means it, however far it lies after the ledger.
    return { language: state.language, ...monthInSight(state), ...(day !== null && { asOf: day, confirmAsOf: day }) };
  }
}

/** Said in the language that the pane speaks by then. */
function contacted({ customer, inWords = [] }: { readonly customer: string; readonly inWords?: readonly string[] }): LettersResult['say'] {
  return (language) => {
    const { saved, keptInWords } = deskTabTexts[language].entry;
    return { title: saved(customer), lines: inWords.length === 0 ? [] : [keptInWords(inWords)] };
  };
}

function arranged(action: ArrangementDraft['action'], customer: string): LettersResult['say'] {
  return (language) => {
    const { arrange } = deskTabTexts[language];
    return { title: arrange.saved(arrange.actions[action], customer), lines: [] };
  };
}

function paperSaved(file: string): LettersResult['say'] {
  return (language) => ({ title: deskTabTexts[language].reviews.saved(file), lines: [] });
}

function noted(file: string): LettersResult['say'] {
  return (language) => ({ title: deskTabTexts[language].negotiation.saved(file), lines: [] });
}
