import type { JobOutcomes } from '../../jobs/all-jobs';
import type { CompanyField, DebtorData } from '../../jobs/letters/letter-data-contract';
import type { LetterTemplateRequest, TemplateReport } from '../../jobs/letters/letter-template-contract';
import type { LetterPreview } from '../../jobs/letters/preview-letter-contract';
import type { LetterProposal, LetterProposals, LetterUnderWay } from '../../jobs/letters/propose-letters-contract';
import { templateFaultSentence } from '../../jobs/letters/template-fault-sentence';
import type { FileOutput, LettersQuestion } from '../../jobs/letters/write-letters-contract';
import type { MonthQuestion } from '../../jobs/month/build-month-contract';
import type { RefusalReason } from '../../jobs/refusal-reason';
import type { Language } from '../../texts/language';
import { letterTabTexts } from '../../texts/letter-tab/letter-tab-texts';
import type { PaneController } from '../state/pane-controller';
import { monthInSight, type PaneResult } from '../state/pane-state';
import { confirmedLetter, confirmedLetters, firstChoices, proposalKey, type LetterChoice, type LetterChoices } from './letter-choices';
import { fatesOf, type FateDrafts } from './letter-fates';

/** What the views of 催款函 draw beside the pane's own state. */
export interface LettersState {
  readonly scope: 'due' | 'selected';
  readonly report: LetterProposals | null;
  /** `yyyy-mm-dd`; null: the as-of date. */
  readonly letterDate: string | null;
  readonly choices: LetterChoices;
  readonly output: FileOutput;
  readonly isMarkingGaps: boolean;
  /** Debtors of whom no basis is to be confirmed now. */
  readonly withoutBasis: ReadonlySet<string>;
  /** Whose data letters were found to lack first: ours, or a debtor's; null where they lacked none. */
  readonly lacks: { readonly whose: 'company' } | { readonly whose: 'customer'; readonly customer: string } | null;
  /** By `proposalKey`. */
  readonly preview: { readonly key: string; readonly text: LetterPreview } | null;
  /** The letters of 催收记录 that are not received; null: not looked at yet. */
  readonly underWay: readonly LetterUnderWay[] | null;
  readonly fates: FateDrafts;
  /** Null: today. */
  readonly fateDate: string | null;
  readonly templates: TemplateReport | null;
  /** What is wrong with the template that was loaded last, or what came of it. */
  readonly templateNews: (language: Language) => readonly string[];
}

const first: LettersState = {
  scope: 'due',
  report: null,
  letterDate: null,
  choices: new Map(),
  output: 'combined',
  isMarkingGaps: false,
  withoutBasis: new Set(),
  lacks: null,
  preview: null,
  underWay: null,
  fates: new Map(),
  fateDate: null,
  templates: null,
  templateNews: () => [],
};

const desks = new WeakMap<PaneController, LettersDesk>();

/** The one desk of a pane: what was listed and chosen is there when the user comes back to the tab. */
export function lettersDeskOf(controller: PaneController): LettersDesk {
  const known = desks.get(controller) ?? new LettersDesk(controller);
  desks.set(controller, known);
  return known;
}

/** Runs the jobs of letters that the views ask for and keeps what the user chooses until it is written. */
export class LettersDesk {
  #state = first;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly pane: PaneController) {}

  readonly state = (): LettersState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<LettersState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  choose(proposal: Pick<LetterProposal, 'customer' | 'currency'>, change: Partial<LetterChoice>): void {
    const key = proposalKey(proposal);
    const choice = this.#state.choices.get(key);
    if (choice === undefined) return;
    this.set({ choices: new Map(this.#state.choices).set(key, { ...choice, ...change }), preview: null });
  }

  /** `yyyy-mm-dd` by the user's wall. */
  today(): string {
    return this.pane.desk.preparedAt().slice(0, 10);
  }

  /** Lists what there is to write: what is due, or what concerns the debtors of the rows that are selected now. */
  propose(scope: LettersState['scope']): Promise<void> {
    return this.#list(scope, null, null);
  }

  /** Lists it anew of the same debtors, wherever the user stands by now; `after` is the result that stands beside the new list. */
  async #listAgain(after: PaneResult | null = null): Promise<void> {
    const { scope, report } = this.#state;
    await this.#list(scope, report?.selected ?? null, after);
  }

  async #list(scope: LettersState['scope'], customers: readonly string[] | null, after: PaneResult | null): Promise<void> {
    const { letterDate } = this.#state;
    const request = { ...this.#month(), scope, ...(customers && { customers }), ...(letterDate !== null && { letterDate }) };
    await this.pane.ask('propose', { name: 'proposeLetters', request }, (outcome) => this.#proposed(outcome, scope, after), false);
  }

  async chooseLetterDate(letterDate: string | null): Promise<void> {
    this.set({ letterDate });
    if (this.#state.report !== null) await this.#listAgain();
  }

  async write(): Promise<void> {
    const { report, choices, output, isMarkingGaps, letterDate } = this.#state;
    if (report === null) return;
    const request = {
      ...this.#month(),
      ...(letterDate !== null && { letterDate }),
      letters: confirmedLetters(report.proposals, choices),
      source: report.source,
      outputs: [output],
      missing: isMarkingGaps ? ('mark' as const) : ('ask' as const),
    };
    let done: PaneResult | null = null;
    await this.pane.ask('letters', { name: 'writeLetters', request }, (outcome) => (done = this.#written(outcome)), true);
    if (isDone(done)) {
      this.set({ choices: new Map() });
      await this.#listAgain(done);
    }
  }

  async preview(proposal: Pick<LetterProposal, 'customer' | 'currency'>): Promise<void> {
    const { report, choices, letterDate } = this.#state;
    const key = proposalKey(proposal);
    const choice = choices.get(key);
    if (choice === undefined) return;
    const letter = confirmedLetter(proposal, choice);
    const among = confirmedLetters(report?.proposals ?? [], choices).map(({ customer, currency }) => ({
      customer,
      ...(currency !== undefined && { currency }),
    }));
    const request = { ...this.#month(), ...(letterDate !== null && { letterDate }), letter, among };
    await this.pane.ask(
      'propose',
      { name: 'previewLetter', request },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        this.set({ preview: { key, text: outcome.report } });
        return null;
      },
      false,
    );
  }

  /** Keeps what letters lacked, and lists them anew. */
  async keep(company: Readonly<Partial<Record<CompanyField, string>>>, debtors: readonly DebtorData[]): Promise<void> {
    const request = { ...this.#month(), company, debtors };
    const kept = { isThere: false };
    await this.pane.ask(
      'fates',
      { name: 'keepLetterData', request },
      (outcome) => {
        kept.isThere = outcome.kind === 'done';
        return outcome.kind === 'done' ? null : stopped(outcome);
      },
      true,
    );
    if (kept.isThere) await this.#listAgain();
  }

  /** Whether receipts without an invoice lower the oldest debts, kept of the ledger (R10). */
  async decideNetting(netUnallocated: boolean): Promise<void> {
    const { report } = this.#state;
    if (report !== null && (await this.pane.decide(report.ledgerSheet, { netUnallocated }))) await this.#listAgain();
  }

  /** Looks at what became of letters alone; nothing is listed, and a date of new letters says nothing of old ones. */
  async showUnderWay(after: PaneResult | null = null): Promise<void> {
    await this.pane.ask(
      'propose',
      { name: 'proposeLetters', request: { ...this.#month(), scope: 'due' } },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        this.set({ underWay: outcome.report.underWay });
        return after;
      },
      false,
    );
  }

  async enterFates(letters: readonly LetterUnderWay[]): Promise<void> {
    const { language } = this.pane.state();
    const { fates, fateDate, report } = this.#state;
    const asked = fatesOf(letters, fates, fateDate ?? this.today());
    let done: PaneResult | null = null;
    await this.pane.ask(
      'fates',
      { name: 'recordLetterFates', request: { language, fates: asked } },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        const { letters: count, sheets } = outcome.report;
        return (done = {
          kind: 'lettersDone',
          say: (spoken) => ({ title: letterTabTexts[spoken].log.recorded(count), lines: [] }),
          sheets,
        });
      },
      true,
    );
    if (!isDone(done)) return;
    this.set({ fates: new Map() });
    await (report === null ? this.showUnderWay(done) : this.#listAgain(done));
  }

  async template(asked: Omit<LetterTemplateRequest, 'language'>): Promise<void> {
    const { language } = this.pane.state();
    const wordsIn = (spoken: Language) => letterTabTexts[spoken].templates;
    await this.pane.ask(
      'template',
      { name: 'letterTemplate', request: { language, ...asked } },
      (outcome) => {
        if (outcome.kind === 'faulty') {
          const { faults } = outcome;
          this.set({
            templateNews: (spoken) => [
              wordsIn(spoken).faults(faults.length),
              ...faults.map((fault) => templateFaultSentence(fault, spoken)),
            ],
          });
          return null;
        }
        if (outcome.kind !== 'done') return stopped(outcome);
        const { saved } = outcome.report;
        const templateNews: LettersState['templateNews'] = (spoken) => {
          const words = wordsIn(spoken);
          return { list: [], save: saved === null ? [] : [words.saved(saved)], keep: [words.kept], forget: [words.restored] }[asked.want];
        };
        this.set({ templates: outcome.report, templateNews });
        return null;
      },
      false,
    );
  }

  #month() {
    const state = this.pane.state();
    return { language: state.language, ...monthInSight(state) };
  }

  #proposed(outcome: JobOutcomes['proposeLetters'], scope: LettersState['scope'], after: PaneResult | null): PaneResult | null {
    if (outcome.kind !== 'done') return stopped(outcome);
    const { report } = outcome;
    this.set({ scope, report, underWay: report.underWay, choices: firstChoices(report, this.#state.choices), preview: null });
    return after;
  }

  #written(outcome: JobOutcomes['writeLetters']): PaneResult {
    if (outcome.kind === 'question' && outcome.question.kind === 'missingData') this.set({ lacks: firstLack(outcome.question) });
    if (outcome.kind !== 'done') return stopped(outcome);
    const { letters, files, sheets, register, marked } = outcome.report;
    const notShownSent = [...new Set(letters.flatMap((letter) => letter.notShownSent))];
    return {
      kind: 'lettersDone',
      say: (language) => {
        const words = letterTabTexts[language];
        return {
          title: words.written(letters.length),
          lines: [
            ...(files.length > 0 ? [words.filesSaved(files)] : []),
            words.entered(register.rows),
            ...(notShownSent.length > 0 ? [words.notShownSent(notShownSent)] : []),
            ...(marked.length > 0 ? [words.marked(marked.length)] : []),
          ],
        };
      },
      sheets: [...sheets, register.sheet],
    };
  }
}

function isDone(result: PaneResult | null): boolean {
  return result?.kind === 'lettersDone';
}

/** Our own data come first, as all letters wait for them. */
function firstLack({ company, customers }: LettersQuestion): LettersState['lacks'] {
  const [first] = customers;
  if (first === undefined || company.some(({ optional }) => !optional)) return { whose: 'company' };
  return { whose: 'customer', customer: first.customer };
}

type Stopped =
  | { readonly kind: 'question'; readonly question: MonthQuestion | LettersQuestion }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** A question about the ledger is answered where it is looked at; one about a run that was cut short, on the spot. */
function stopped(outcome: Stopped): PaneResult {
  if (outcome.kind === 'refused') return { kind: 'refused', reason: outcome.reason };
  const { question } = outcome;
  return question.kind === 'unfinishedRun' ? { kind: 'asked', by: 'other', question } : { kind: 'askedElsewhere', question };
}
