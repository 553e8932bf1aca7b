import type { ICommandInfo, ICommandService, IDisposable } from '@univerjs/core';

import type { Area } from './area';
import type { CalculationTrigger } from './univer-innards';
import { toUnitRange } from './univer-range';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTICE = 'formula.mutation.set-formula-calculation-notification';

/** An area of one sheet, by the sheet's id. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** Says when formulas are calculated: at once, later, or again. */
export class Calculation {
  private running = 0;
  private waiters: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly subscription: IDisposable;
  private deferred: ReturnType<typeof setTimeout> | undefined;
  /** Whether Univer's own timer starts nothing: a calculation waits for ours, or for whoever settles it. */
  private isPutOff = false;
  private continuation: () => Promise<void> | null = () => null;

  constructor(
    private readonly commands: ICommandService,
    private readonly trigger: CalculationTrigger,
    private readonly unitId: string,
  ) {
    this.subscription = commands.onCommandExecuted((command) => this.watch(command));
  }

  /** Whether formulas are dirty or being calculated. */
  get isPending(): boolean {
    return this.isDirty || this.continuation() !== null;
  }

  /** Values that come from outside, after a calculation: settling waits for them as well. Answers null when none are under way. */
  goOnWith(continuation: () => Promise<void> | null): void {
    this.continuation = continuation;
  }

  /** Calls back after every finished calculation; the answer takes the listener away again. */
  onFinished(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when every formula made dirty so far has its value; starts at once where Univer would wait 100 ms. */
  async settle(): Promise<void> {
    while (this.isPending) {
      await this.settleFormulas();
      await this.continuation();
    }
  }

  /**
   * Puts a calculation off, one that waits and one that is asked for meanwhile: between the batches of one action none should start, nor
   * while `isAtWork` says that more of them come. `Infinity` puts it off until it is settled, where nobody looks on: what is written next
   * would make it start all over.
   */
  defer(milliseconds = 250, isAtWork: () => boolean = () => false): void {
    clearTimeout(this.trigger._setTimeoutKey);
    this.endDeferral();
    this.isPutOff = true;
    if (milliseconds === Infinity) return;
    this.deferred = setTimeout(() => {
      if (isAtWork()) this.defer(milliseconds, isAtWork);
      else {
        this.endDeferral();
        void this.settle();
      }
    }, milliseconds);
  }

  /** Does work for which Univer would calculate, and lets it not: whoever does it says which formulas it concerns. */
  notAskedBy(work: () => void): void {
    const { _waitingCommandQueue: waiting } = this.trigger;
    const before = waiting.length;
    work();
    waiting.length = before;
    if (before === 0) clearTimeout(this.trigger._setTimeoutKey);
  }

  /** Calculates the formulas in these areas again, and what depends on them; what comes from outside then is not waited for. */
  async recalculate(areas: readonly SheetArea[]): Promise<void> {
    await this.settleFormulas();
    const dirtyRanges = areas.map((area) => ({ unitId: this.unitId, sheetId: area.sheetId, range: toUnitRange(area) }));
    this.run({ ...nothingDirty(), dirtyRanges });
    await this.settleFormulas();
  }

  /** Calculates every formula of the workbook again. */
  async recalculateAll(): Promise<void> {
    await this.settle();
    this.run({ ...nothingDirty(), forceCalculation: true });
    await this.settle();
  }

  dispose(): void {
    clearTimeout(this.deferred);
    clearTimeout(this.trigger._setTimeoutKey);
    this.subscription.dispose();
  }

  private get isDirty(): boolean {
    return this.running > 0 || this.trigger._waitingCommandQueue.length > 0;
  }

  private async settleFormulas(): Promise<void> {
    while (this.isDirty) {
      if (this.running === 0) this.start();
      if (this.running > 0) await new Promise<void>((resolve) => this.waiters.push(resolve));
    }
  }

  private watch(command: Readonly<ICommandInfo>): void {
    // Univer tells its formulas of tables a moment after they were made, when the batch is over.
    if (this.isPutOff) clearTimeout(this.trigger._setTimeoutKey);
    if (command.id === START) this.running++;
    else if (
      command.id === NOTICE &&
      (command.params as { functionsExecutedState: number | undefined } | undefined)?.functionsExecutedState !== undefined
    )
      this.finish();
  }

  private finish(): void {
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    for (const listener of this.listeners) listener();
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  /** From now on Univer starts what is asked for, unless it was put off without end. */
  private endDeferral(): void {
    if (this.deferred === undefined) return;
    clearTimeout(this.deferred);
    this.deferred = undefined;
    this.isPutOff = false;
  }

  /** What Univer's controller does when its timer fires. */
  private start(): void {
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    this.endDeferral();
    if (trigger._waitingCommandQueue.length === 0) return;
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(trigger._waitingCommandQueue));
    trigger._waitingCommandQueue = [];
    this.run({ ...trigger._executingDirtyData });
  }

  private run(dirty: object): void {
    this.commands.syncExecuteCommand(START, dirty, { onlyLocal: true });
  }
}

function nothingDirty(): object {
  return {
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    forceCalculation: false,
  };
}
