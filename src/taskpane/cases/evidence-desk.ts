import type { HashedFile } from '../../registers/evidence/hashed-file';
import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import type { EvidenceStanding } from '../../jobs/cases/check-evidence-contract';
import { stopped } from '../desk/stopped';
import type { WorkDesk } from '../desk/work-desk';
import type { PaneResult } from '../state/pane-state';
import { evidenceOf, newDraft, type EvidenceDraft } from './evidence-draft';
import { checkedResult, registeredResult } from './evidence-results';
import { hashFile } from './hash-file';

/** What files are chosen for. */
export type FilePurpose = 'register' | 'check';

/** What the evidence of a debtor draws. */
export interface EvidenceState {
  readonly standing: EvidenceStanding | null;
  readonly draft: EvidenceDraft | null;
  readonly wrong: 'category' | 'date' | null;
  /** The file that is being read; counted from 1. */
  readonly hashing: { readonly name: string; readonly number: number; readonly total: number; readonly share: number } | null;
  /** Files that could not be read, of which nothing was done. */
  readonly unreadable: { readonly purpose: FilePurpose; readonly names: readonly string[] } | null;
}

const nothing: EvidenceState = { standing: null, draft: null, wrong: null, hashing: null, unreadable: null };

/** Registers the files of one debtor and checks them again; their content is read here and goes nowhere (R44). */
export class EvidenceDesk {
  #state = nothing;
  #stop: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly desk: WorkDesk,
    private readonly card: DebtorCard,
  ) {}

  readonly state = (): EvidenceState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells how the evidence stands; with files, whether they are as they were registered, beside a result that stays. */
  async look(files?: readonly HashedFile[], after: PaneResult | null = null): Promise<void> {
    const { customer } = this.card;
    await this.desk.pane.ask(
      'work',
      { name: 'checkEvidence', request: { ...this.#month(), customer, ...(files && { files }) } },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        this.#set({ standing: outcome.report });
        return files === undefined ? after : checkedResult(outcome.report);
      },
      false,
    );
  }

  /** Reads files one after the other, and asks what they are or checks them; nothing is done where one of them cannot be read. */
  async choose(files: readonly File[], purpose: FilePurpose): Promise<void> {
    if (files.length === 0 || this.#state.hashing !== null) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#set({ unreadable: null, draft: null, wrong: null });
    const hashed: HashedFile[] = [];
    const unreadable: string[] = [];
    for (const [index, file] of files.entries()) {
      const step = { name: file.name, number: index + 1, total: files.length };
      this.#set({ hashing: { ...step, share: 0 } });
      try {
        hashed.push(await hashFile(file, stop.signal, (share) => this.#set({ hashing: { ...step, share } })));
      } catch {
        if (stop.signal.aborted) break;
        unreadable.push(file.name);
      }
    }
    this.#set({ hashing: null });
    if (stop.signal.aborted) return;
    if (unreadable.length > 0) {
      this.#set({ unreadable: { purpose, names: unreadable } });
      return;
    }
    if (purpose === 'check') await this.look(hashed);
    else this.#set({ draft: newDraft(hashed, this.#openCases()) });
  }

  stop(): void {
    this.#stop?.abort();
  }

  change(change: Partial<EvidenceDraft>): void {
    const { draft } = this.#state;
    if (draft !== null) this.#set({ draft: { ...draft, ...change }, wrong: null });
  }

  leave(): void {
    this.#set({ draft: null, wrong: null });
  }

  /** Enters the files, and tells how the evidence stands by then. */
  async enter(): Promise<void> {
    const { draft } = this.#state;
    if (draft === null) return;
    const read = evidenceOf(draft);
    if ('wrong' in read) {
      this.#set({ wrong: read.wrong });
      return;
    }
    const { customer } = this.card;
    const registeredDate = this.desk.now().slice(0, 10);
    const done: { result: PaneResult | null } = { result: null };
    await this.desk.pane.ask(
      'fates',
      { name: 'registerEvidence', request: { ...this.#month(), entry: { customer, registeredDate, ...read } } },
      (outcome) => {
        if (outcome.kind !== 'done') return stopped(outcome);
        done.result = registeredResult(outcome.report);
        return done.result;
      },
      true,
    );
    if (done.result === null) return;
    this.leave();
    await this.look(undefined, done.result);
  }

  #openCases(): readonly string[] {
    return (this.#state.standing?.cases ?? []).flatMap(({ number, isClosed }) => (isClosed ? [] : [number]));
  }

  #month() {
    return { ...this.desk.month(), asOf: this.card.asOf };
  }

  #set(change: Partial<EvidenceState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
