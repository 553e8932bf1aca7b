import type { BuildMonthOutcome } from '../../../src/jobs/month/build-month-contract';
import type { Said } from '../../../src/jobs/say-outcome';
import type { Fault } from '../../../src/workbench/host/protocol/fault-plan';
import { eventually } from '../../support/eventually';
import { workbookState } from '../../support/workbook-state';
import { withoutView } from '../failure-matrix';
import { settledByUser } from '../settled-by-user';
import { longLedger, openMonthDesk, shortLedger, type MonthDesk } from '../month-desk';

/** office.js gives up on a message that Excel answers with this. */
const broken = 5001;
/** Batches that a run and its recovery could send at the most. */
const allBatches = 60;

/** Of the last batch every so manieth action is made to fail: each of them would take minutes, and many only look a range up. */
const actionStep = 13;
/** Its last actions, which take the notes away, are all made to fail. */
const lastOnes = 24;

/** A way to start from: what stands in the workbook before the run that is made to fail. */
interface Scenario {
  readonly name: string;
  /** Brings the workbook to its start again, from there or from the end of a run. */
  prepare(desk: MonthDesk): Promise<void>;
}

const firstBuild: Scenario = {
  name: 'a first build',
  prepare: async (desk) => {
    await desk.remove({ overwriteChanges: true });
    desk.host.select(desk.notes, [{ row: 1, col: 1, rows: 2, cols: 2 }]);
  },
};

const rebuild: Scenario = {
  name: 'a month built anew over one that the user has made links, comments, colours and a chart for',
  prepare: async (desk) => {
    desk.setLedger(shortLedger);
    await desk.built({ overwriteChanges: true });
    const analysis = desk.sheet('账龄分析 2025-12');
    const detail = desk.sheet('账龄明细 2025-12');
    desk.notes.cells.write(0, 0, [[{ formula: "='账龄分析 2025-12'!B8" }, { formula: '=SUM(账龄明细表202512[余额])' }]]);
    analysis.cells.patchStyle({ row: 8, col: 1, rows: 2, cols: 3 }, { fill: '#FFFF00' });
    analysis.features.comments = [{ row: 8, col: 2, author: '会计', text: '已对账' }];
    analysis.features.conditionalFormats = [
      ...analysis.features.conditionalFormats.filter(({ rule }) => rule.type !== 'cellValue'),
      {
        id: 'user',
        areas: [{ row: 7, col: 4, rows: 3, cols: 2 }],
        rule: { type: 'cellValue', operator: 'greaterThan', formula1: '=5', formula2: null },
        style: { bold: true },
        stopIfTrue: false,
      },
    ];
    detail.grid.setRowsHidden(8, 1, true);
    desk.host.select(desk.notes, [{ row: 1, col: 1, rows: 2, cols: 2 }]);
    desk.setLedger(longLedger);
  },
};

/** A workbook that is brought to its start before each try; it is opened anew only where it must be. */
class Trial {
  private constructor(
    readonly desk: MonthDesk,
    private readonly scenario: Scenario,
    private readonly expectedEnd: unknown,
  ) {}

  private start: unknown;
  /** The start without the filter, which is cleared before anything is copied, and stays so. */
  private unfiltered: unknown;
  private batches = 0;

  static async open(scenario: Scenario): Promise<Trial> {
    const desk = await openMonthDesk();
    await scenario.prepare(desk);
    await desk.built();
    const trial = new Trial(desk, scenario, comparableEnd(await workbookState(desk)));
    await trial.begin();
    return trial;
  }

  /**
   * How many batches, those of more than five actions, messages, steps of progress and actions of the last batch an undisturbed run takes.
   */
  async measure(): Promise<{
    readonly batches: number;
    readonly longBatches: number;
    readonly messages: number;
    readonly steps: number;
    readonly lastActions: number;
  }> {
    let steps = 0;
    this.desk.host.faults.reset();
    this.desk.host.traffic.reset();
    await this.desk.build(
      {},
      {
        onProgress: () => {
          steps += 1;
        },
      },
    );
    const batches = this.desk.host.traffic.exchanges.filter(({ isSync }) => isSync);
    const measured = {
      batches: batches.length,
      longBatches: batches.filter(({ actions }) => actions > 5).length,
      messages: this.desk.host.faults.messagesSeen,
      steps,
      // The very last one brings the sheets to the front, which may fail.
      lastActions: batches.at(-2)?.actions ?? 0,
    };
    this.batches = measured.batches;
    await this.begin();
    return measured;
  }

  /** Answers how many faults struck: none where the batch has no such action. */
  async failBatch(number: number, fault: Fault): Promise<number> {
    return this.run(() => this.desk.host.faults.failBatch(number, fault));
  }

  async failMessage(number: number, fault: Fault): Promise<number> {
    return this.run(() => this.desk.host.faults.failMessage(number, fault));
  }

  /** All messages in which office.js lets go of ranges; some come after the run. */
  async failReleases(fault: Fault): Promise<void> {
    const { faults } = this.desk.host;
    await this.run(
      () => faults.failReleases(fault),
      async () => {
        const outcome = await this.desk.build();
        await eventually(() => expect(faults.struck).toBeGreaterThan(0));
        expect(outcome.kind).toBe('done');
        return outcome;
      },
    );
  }

  async cancelAt(step: number): Promise<void> {
    const signal = { aborted: false };
    let steps = 0;
    await this.run(
      () => undefined,
      () =>
        this.desk.build(
          {},
          {
            signal,
            onProgress: () => {
              signal.aborted = ++steps >= step;
            },
          },
        ),
    );
    expect(signal.aborted).toBe(true);
  }

  /** Excel carries a batch out, or a part of it, and is not heard of again until another session opens the workbook. */
  async loseHostAt(number: number, fault: Fault): Promise<void> {
    const { faults } = this.desk.host;
    faults.reset();
    faults.failBatch(number, fault);
    for (let later = number + 1; later <= allBatches; later++) faults.failBatch(later, { kind: 'refused', transportError: broken });
    const outcome = await this.desk.build();
    expect(faults.struck).toBeGreaterThan(0);
    faults.reset();
    expect(outcome.kind).toBe(number === this.batches ? 'done' : 'refused');
    if (outcome.kind !== 'done') await settledByUser();
    await this.expectStartOrEnd(outcome.kind === 'done' ? outcome : null);
  }

  /**
   * The user goes to another workbook's window in a batch, comes back and tries again; answers the sentence, null where the month was done.
   */
  async leaveWindowAt(number: number): Promise<string | null> {
    const { host } = this.desk;
    host.faults.reset();
    host.faults.failBatch(number, { kind: 'windowLeft' });
    const outcome = await this.desk.build();
    expect(host.faults.struck).toBe(1);
    host.faults.reset();
    host.isWindowElsewhere = false;
    if (outcome.kind !== 'done') await this.desk.workbook().settle(null);
    await this.expectStartOrEnd(outcome.kind === 'done' ? outcome : null);
    return outcome.kind === 'done' ? null : outcome.sentence;
  }

  close(): Promise<void> {
    return this.desk.close();
  }

  private async run(disturb: () => void, build: () => Promise<Said<BuildMonthOutcome>> = () => this.desk.build()): Promise<number> {
    this.desk.host.faults.reset();
    disturb();
    const outcome = await build();
    const { struck } = this.desk.host.faults;
    this.desk.host.faults.reset();
    await this.expectStartOrEnd(outcome);
    return struck;
  }

  /** The workbook is as it was, or complete, and the outcome says which. */
  private async expectStartOrEnd(outcome: Said<BuildMonthOutcome> | null): Promise<void> {
    const state = await workbookState(this.desk);
    const isComplete = outcome
      ? outcome.kind === 'done'
      : ![this.start, this.unfiltered].some((start) => JSON.stringify(state) === JSON.stringify(start));
    if (!isComplete) {
      expect([this.start, this.unfiltered]).toContainEqual(state);
      return;
    }
    expect(comparableEnd(state)).toEqual(this.expectedEnd);
    await this.begin();
  }

  private async begin(): Promise<void> {
    await this.scenario.prepare(this.desk);
    this.start = await workbookState(this.desk);
    const filtered = this.desk.book.sheets.flatMap(({ grid }) => (grid.isRowHidden(8) ? [grid] : []));
    for (const grid of filtered) grid.setRowsHidden(8, 1, false);
    this.unfiltered = await workbookState(this.desk);
    for (const grid of filtered) grid.setRowsHidden(8, 1, true);
    await this.desk.book.calculation.settle();
    this.desk.host.faults.reset();
  }
}

/** Ends of runs differ in the numbers of marks, sheets and charts only. */
function comparableEnd(state: unknown): unknown {
  const text = JSON.stringify(withoutView(state));
  const sheetIds = [...new Set(text.match(/"sheet-\d+"/g) ?? [])];
  const marks = [...new Set(text.match(/receivables\.mark\.\d+\./g) ?? [])].sort((a, b) => numberIn(a) - numberIn(b));
  const renumbered = [
    ...sheetIds.map((id, index) => [id, `"sheet ${index}"`] as const),
    ...marks.map((mark, index) => [mark, `mark ${index} `] as const),
  ]
    .reduce((whole, [from, to]) => whole.replaceAll(from, to), text)
    .replace(/\{CHART-\d+\}/g, 'chart')
    .replace(/账龄分析 2025-12 \d+/g, '图');
  return sortedByName(JSON.parse(renumbered));
}

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);

function sortedByName(state: unknown): unknown {
  const { names, ...rest } = state as { readonly names: readonly { readonly name: string }[] };
  return { ...rest, names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

describe.each([firstBuild, rebuild])('$name leaves the workbook as it was, or complete,', (scenario) => {
  let trial: Trial;
  let measured: Awaited<ReturnType<Trial['measure']>>;

  beforeAll(async () => {
    // The grid's engine complains of formulas on sheets that went while they were to be calculated.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    trial = await Trial.open(scenario);
    measured = await trial.measure();
  });

  afterAll(async () => {
    await trial.close();
    jest.restoreAllMocks();
  });

  it('when any batch is refused', async () => {
    for (let batch = 1; batch <= measured.batches; batch++)
      expect(await trial.failBatch(batch, { kind: 'refused', transportError: broken })).toBe(1);
    expect(measured.batches).toBeGreaterThan(5);
  });

  it('when any batch fails half-way', async () => {
    let struck = 0;
    for (let batch = 1; batch <= measured.batches; batch++)
      struck += await trial.failBatch(batch, { kind: 'actionFails', action: 5, code: 'GeneralException' });
    // Short batches have no such action.
    expect(struck).toBe(measured.longBatches);
    expect(struck).toBeGreaterThan(5);
  });

  it('when the answer to any batch is lost', async () => {
    for (let batch = 1; batch <= measured.batches; batch++)
      expect(await trial.failBatch(batch, { kind: 'answerLost', transportError: broken })).toBe(1);
  });

  // A third at a time, so that no machine is too slow for one test.
  it.each([0, 1, 2])('when any action of the last batch fails, every third of them from %i on', async (part) => {
    const isTried = (action: number): boolean => action >= measured.lastActions - lastOnes || action % actionStep === 0;
    const actions = Array.from({ length: measured.lastActions }, (_, action) => action).filter(isTried);
    const third = actions.filter((_, index) => index % 3 === part);
    for (const action of third)
      expect(await trial.failBatch(measured.batches - 1, { kind: 'actionFails', action, code: 'InvalidOperation' })).toBe(1);
    expect(third.length).toBeGreaterThan(1);
  });

  it('when any message of the page is refused, or its answer is lost', async () => {
    for (let message = 1; message <= measured.messages; message++) {
      expect(await trial.failMessage(message, { kind: 'refused', transportError: broken })).toBe(1);
      expect(await trial.failMessage(message, { kind: 'answerLost', transportError: broken })).toBe(1);
    }
    await trial.failReleases({ kind: 'refused', transportError: broken });
    await trial.failReleases({ kind: 'answerLost', transportError: broken });
    expect(measured.messages).toBeGreaterThanOrEqual(measured.batches);
  });

  it('when it is cancelled at any step of its progress', async () => {
    for (let step = 1; step <= measured.steps; step++) await trial.cancelAt(step);
    expect(measured.steps).toBeGreaterThan(5);
  });

  it('when the user is in another window from any batch on, which is said, and comes back', async () => {
    const said: (string | null)[] = [];
    for (let batch = 1; batch <= measured.batches; batch++) said.push(await trial.leaveWindowAt(batch));
    // The last batch alone brings sheets to the front.
    expect(said.at(-1)).toBeNull();
    const sentences = said.filter((sentence) => sentence !== null);
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) expect(sentence).toContain('请先回到本工作簿的窗口、只选一张工作表');
  });

  it('when any batch begins with one of the errors for a user who is elsewhere', async () => {
    for (let batch = 1; batch <= measured.batches; batch++)
      for (const code of ['GeneralException', 'InvalidSelection'])
        expect(await trial.failBatch(batch, { kind: 'actionFails', action: 0, code })).toBe(1);
  });

  it('when Excel is gone from any batch on, once the next session has begun', async () => {
    for (let batch = 1; batch <= measured.batches; batch++) {
      await trial.loseHostAt(batch, { kind: 'actionFails', action: 30, code: 'GeneralException' });
      await trial.loseHostAt(batch, { kind: 'answerLost', transportError: broken });
    }
  });
});
