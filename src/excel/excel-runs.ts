import type { JobControl } from '../jobs/ports/job-control';
import { RunCutShort, type RunAnswer } from '../jobs/ports/unfinished-run';
import { WorkbookRefused, type WorkbookRefusal } from '../jobs/ports/workbook-refusal';
import { asWorkbookFault } from './excel-refusal';
import { ExcelSession, type SyncCount } from './excel-session';
import { findProtectedSheet } from './find-protected-sheet';
import { loadNames, type NameReading } from './keep/hidden-names';
import { NotesLeft } from './keep/notes-left';
import { forgetNotes } from './keep/own-notes';
import { recover, type Recovery } from './keep/recover';
import { pageSession, type PageSession } from './keep/run-holder';

/** The stretches of work with Excel that a job is made of, and what becomes of those that do not come to their end. */
export class ExcelRuns {
  readonly count: SyncCount = { syncs: 0 };

  constructor(readonly page: PageSession = pageSession) {}

  /** One stretch of work, in a context of its own; what Excel refuses is thrown as a fault that has a sentence. */
  async run<Result>(control: JobControl, work: (session: ExcelSession) => Promise<Result>): Promise<Result> {
    try {
      // While a cell is being edited Excel refuses every request; this waits until the user is done.
      return await Excel.run({ delayForCellEdit: true }, (context) => work(new ExcelSession(context, control, this.count)));
    } catch (error) {
      throw asWorkbookFault(error);
    }
  }

  /** As `run`, for work that writes: notes of a run of which nothing shows go first. */
  async runWriting<Result>(control: JobControl, work: (session: ExcelSession) => Promise<Result>): Promise<Result> {
    const write = async (): Promise<Result> => {
      const result = await this.run(control, work);
      forgetNotes(this.page);
      return result;
    };
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof NotesLeft)) throw error;
      await this.settle();
      return await write().catch((again: unknown) => {
        throw again instanceof NotesLeft ? new WorkbookRefused({ kind: 'unsettled' }) : again;
      });
    }
  }

  /** What can be told from the workbook's names (one round trip). */
  withNames<Result>(read: (names: readonly NameReading[]) => Result): Promise<Result> {
    return this.run(unwatched, async (session) => {
      const loaded = loadNames(session.context);
      await session.sync();
      return read(loaded());
    });
  }

  /**
   * Brings what was begun to an end, in a fresh context: the failed one still holds work that was never sent. Without an answer of the
   * user's only where this page has begun it, or where nothing that is in sight changes by it; else throws `RunCutShort`.
   */
  async settle(answer: RunAnswer | null = null): Promise<Recovery> {
    const settle = async (withLayout: boolean): Promise<Recovery> => {
      const recovery = await this.run(unwatched, (session) => recover(session, this.page, { answer, withLayout }));
      forgetNotes(this.page);
      return recovery;
    };
    try {
      return await settle(true).catch((error: unknown) => {
        if (isRefused(error, 'busyElsewhere') || error instanceof RunCutShort) throw error;
        return settle(false);
      });
    } catch (error) {
      // A refusal that the user can lift is worth its own sentence: the next run goes on from there.
      throw unsettledBy(error);
    }
  }

  /**
   * A fault does not tell whether the work was done: the answer alone may have been lost. Returns if it was, throws the fault if not; what
   * could not be put back is worse news than the fault.
   * `ours` is what the work leaves in the workbook, null where it was not begun.
   */
  async endedOtherwise<Trace>(error: unknown, ours: Trace | null, isComplete: (ours: Trace, there: Recovery) => boolean): Promise<void> {
    if (ours === null) throw error;
    const there = await this.settle();
    if (there.stayed.length > 0) throw new WorkbookRefused({ kind: 'partlyUndone', stayed: there.stayed });
    if (there.became !== 'finish' && (there.became === 'undo' || !isComplete(ours, there))) throw error;
  }

  /** Throws the fault on; that of a protected sheet with the sheet's name, if it is one of these. */
  async throwNaming(fault: unknown, sheets: readonly string[] | 'active'): Promise<never> {
    if (!isRefused(fault, 'protected')) throw fault;
    const sheetName = await this.run(unwatched, (session) => findProtectedSheet(session, sheets)).catch(() => null);
    throw sheetName === null ? fault : new WorkbookRefused({ kind: 'protected', sheetName });
  }
}

/** A control that nobody follows and nobody stops. */
export const unwatched: JobControl = { progress: () => undefined, throwIfCancelled: () => undefined };

/** What a fault is where nobody can tell whether the work was done. */
export function unsettledBy(error: unknown): unknown {
  if (isRefused(error, 'elsewhere')) return new WorkbookRefused({ kind: 'unsettled', isElsewhere: true });
  return isRefused(error, 'failed') ? new WorkbookRefused({ kind: 'unsettled' }) : error;
}

export function isRefused(error: unknown, kind: WorkbookRefusal['kind']): boolean {
  return error instanceof WorkbookRefused && error.refusal.kind === kind;
}
