import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { JobControl } from '../../src/jobs/ports/job-control';
import type { Fault } from '../../src/workbench/host/protocol/fault-plan';
import { eventually } from '../support/eventually';
import { workbookState } from '../support/workbook-state';
import type { ExcelDesk } from './excel-desk';
import { settledByUser } from './settled-by-user';

/** office.js gives up on a message that Excel answers with this. */
const broken = 5001;
/** Batches that work and its recovery could send at the most. */
const allBatches = 40;

/** Each action would take minutes, and many only look something up. */
const actionStep = 7;
const lastOnes = 12;

/** Of a fault that strikes nothing. */
const MOST_TRIES = 5;
const LATEST_RELEASE_IN_MILLISECONDS = 3_000;

/** Work of a port that is made to fail at every point there is. */
export interface Work {
  readonly desk: ExcelDesk;
  /** Brings the workbook to its start, from there or from the end of the work. */
  prepare(): void | Promise<void>;
  run(control: JobControl): Promise<unknown>;
  /** What every run changes, in the text of a workbook's state; the same for all. */
  readonly renumbered?: readonly (readonly [RegExp, string])[];
}

/** Asserts that work leaves the workbook as it was, or complete, and says which; counts the tries, of which each fault must have struck. */
export class FailureMatrix {
  tries = 0;

  private constructor(
    private readonly work: Work,
    private readonly end: unknown,
    readonly batches: number,
    readonly messages: number,
    readonly actions: readonly number[],
    readonly questions: number,
    private readonly letsGo: boolean,
  ) {}

  static async of(work: Work): Promise<FailureMatrix> {
    const { host } = work.desk;
    // The first run of all sends what no later one does.
    await work.prepare();
    await work.run(quiet);
    await work.prepare();
    host.faults.reset();
    host.traffic.reset();
    let questions = 0;
    await work.run({
      progress: () => undefined,
      throwIfCancelled: () => {
        questions += 1;
      },
    });
    const batches = host.traffic.exchanges.filter(({ isSync }) => isSync).map(({ actions }) => actions);
    const messages = host.faults.messagesSeen;
    const letsGo = await hasLetGo(work);
    return new FailureMatrix(work, await stateOf(work), batches.length, messages, batches, questions, letsGo);
  }

  /** Every message by itself, and all in which office.js lets go of ranges. */
  async refuseEveryMessage(): Promise<void> {
    for (let message = 1; message <= this.messages; message++) await this.tryWith((faults) => faults.failMessage(message, refused));
    if (this.letsGo) await this.tryWith((faults) => faults.failReleases(refused));
  }

  /** To every message by itself, and to all in which office.js lets go of ranges. */
  async loseEveryAnswer(): Promise<void> {
    for (let message = 1; message <= this.messages; message++) await this.tryWith((faults) => faults.failMessage(message, lost));
    if (this.letsGo) await this.tryWith((faults) => faults.failReleases(lost));
  }

  /** Of a batch with many actions every so manieth, and all of the last ones, which take notes away. */
  async failEveryAction(): Promise<void> {
    for (let batch = 1; batch <= this.batches; batch++) {
      const actions = this.actions[batch - 1] ?? 0;
      for (let action = 0; action < actions; action += action < actions - lastOnes ? actionStep : 1)
        await this.tryWith((faults) => faults.failBatch(batch, { kind: 'actionFails', action, code: 'GeneralException' }));
    }
  }

  /** The two errors that Excel has for a user who is elsewhere (office-js #6365), at the first action of every batch. */
  async refuseEveryBatchAsElsewhere(): Promise<void> {
    for (let batch = 1; batch <= this.batches; batch++)
      for (const code of ['GeneralException', 'InvalidSelection'])
        await this.tryWith((faults) => faults.failBatch(batch, { kind: 'actionFails', action: 0, code }));
  }

  /** The user goes to another workbook's window in every batch, comes back and tries again. */
  async leaveWindowInEveryBatch(): Promise<void> {
    const { host } = this.work.desk;
    for (let batch = 1; batch <= this.batches; batch++) {
      const { start, outcome } = await this.tried((faults) => faults.failBatch(batch, { kind: 'windowLeft' }), quiet);
      host.isWindowElsewhere = false;
      if (outcome === 'failed') await new ExcelWorkbook().settle(null);
      const state = withoutView(await stateOf(this.work));
      if (outcome === 'done') expect(state).toEqual(withoutView(this.end));
      else expect([withoutView(start), withoutView(this.end)]).toContainEqual(state);
    }
  }

  /** Wherever the work asks whether it is to stop. */
  async cancelEverywhere(): Promise<void> {
    for (let question = 1; question <= this.questions; question++) {
      let asked = 0;
      let isCancelled = false;
      await this.tryWith(() => undefined, {
        progress: () => undefined,
        throwIfCancelled: () => {
          isCancelled = ++asked === question;
          if (isCancelled) throw new Error('cancelled');
        },
      });
      expect(asked).toBe(question);
    }
  }

  /** Excel carries a batch out, or a part of it, and is not heard of again until another session opens the workbook. */
  async goneFromEveryBatch(): Promise<void> {
    for (let batch = 1; batch <= this.batches; batch++) {
      for (const last of [lost, half(this.actions[batch - 1] ?? 0)]) {
        const { start, outcome } = await this.tried((faults) => {
          faults.failBatch(batch, last);
          for (let later = batch + 1; later <= allBatches; later++) faults.failBatch(later, refused);
        }, quiet);
        if (outcome === 'failed') await settledByUser();
        const state = withoutView(await stateOf(this.work));
        if (outcome === 'done') expect(state).toEqual(withoutView(this.end));
        else expect([withoutView(start), withoutView(this.end)]).toContainEqual(state);
      }
    }
  }

  private async tryWith(plan: (faults: ExcelDesk['host']['faults']) => void, control = quiet): Promise<void> {
    const { start, outcome } = await this.tried(plan, control);
    const state = await stateOf(this.work);
    if (outcome === 'failed') expect(state).toEqual(start);
    else expect(withoutView(state)).toEqual(withoutView(this.end));
  }

  /** Once more where the fault has struck nothing: office.js may put what lets go of a range into another message, or leave one out. */
  private async tried(
    plan: (faults: ExcelDesk['host']['faults']) => void,
    control: JobControl,
  ): Promise<{ readonly start: unknown; readonly outcome: 'done' | 'failed' }> {
    const { faults } = this.work.desk.host;
    for (let tries = 1; ; tries++) {
      await this.work.prepare();
      const start = await stateOf(this.work);
      faults.reset();
      plan(faults);
      const outcome = await this.work.run(control).then(
        () => 'done' as const,
        () => 'failed' as const,
      );
      const struck = control !== quiet || (await hasStruck(faults));
      faults.reset();
      if (!struck && tries < MOST_TRIES) continue;
      expect(struck).toBe(true);
      this.tries += 1;
      return { start, outcome };
    }
  }
}

/** Whether a fault has struck; office.js lets go of ranges after the work, in its own time. */
async function hasStruck(faults: ExcelDesk['host']['faults']): Promise<boolean> {
  const struck = eventually(() => expect(faults.struck).toBeGreaterThan(0), LATEST_RELEASE_IN_MILLISECONDS);
  return struck.then(
    () => true,
    () => false,
  );
}

/** Whether office.js lets go of ranges after work, which it does not where the work has read and written none. */
async function hasLetGo(work: Work): Promise<boolean> {
  const { faults } = work.desk.host;
  await work.prepare();
  faults.reset();
  faults.failReleases(lost);
  await work.run(quiet);
  const letsGo = await hasStruck(faults);
  faults.reset();
  return letsGo;
}

async function stateOf({ desk, renumbered = [] }: Work): Promise<unknown> {
  const text = JSON.stringify(await workbookState(desk));
  return JSON.parse(renumbered.reduce((whole, [from, to]) => whole.replace(from, to), text));
}

interface State {
  readonly sheets: readonly object[];
  readonly names: readonly { readonly name: string }[];
}

/**
 * What is not done once the work is, but afterwards, and may fail: where the user stands, panes, gridlines, and whether names of ours show.
 */
export function withoutView(state: unknown): unknown {
  const { sheets, names, ...rest } = state as State;
  return {
    ...rest,
    activeSheet: null,
    selection: null,
    sheets: sheets.map((sheet) => ({ ...sheet, freeze: null, showsGridlines: null })),
    names: names.map((name) => ({ ...name, hidden: null })),
  };
}

const quiet: JobControl = { progress: () => undefined, throwIfCancelled: () => undefined };
const refused: Fault = { kind: 'refused', transportError: broken };
const lost: Fault = { kind: 'answerLost', transportError: broken };
const half = (actions: number): Fault => ({ kind: 'actionFails', action: Math.floor(actions / 2), code: 'GeneralException' });
