import {
  asOfInSight,
  firstPaneState,
  isFirstRun,
  madeInOtherLanguage,
  madeMonthsOf,
  madeOfView,
  resultInSight,
  taskInSight,
  staleOfView,
  viewOf,
} from '../../../src/taskpane/state/pane-state';
import type { PaneState, PaneResult } from '../../../src/taskpane/state/pane-state';
import type { PaneEvent } from '../../../src/taskpane/state/pane-events';
import { reducePane } from '../../../src/taskpane/state/reduce-pane';
import { december, decemberReport, found, noLedger } from '../pane-fixture';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, firstPaneState('zh-CN'));
const built: PaneEvent = { kind: 'taskDone', result: { kind: 'built', report: decemberReport, language: 'zh-CN' }, focus: 'result' };
const cancelled = { kind: 'refused', refusal: 'cancelled', reason: { kind: 'cancelled' }, made: [], memory: { ledgers: [] } } as const;

describe('reducePane', () => {
  it('offers the first steps in a workbook without a ledger, until they are skipped', () => {
    expect(isFirstRun(after({ kind: 'lookDone', outcome: noLedger }))).toBe(true);
    expect(isFirstRun(after({ kind: 'lookDone', outcome: noLedger }, { kind: 'firstRunSkipped' }))).toBe(false);
    expect(isFirstRun(after({ kind: 'lookDone', outcome: { ...noLedger, made: [december] } }))).toBe(false);
    expect(isFirstRun(after({ kind: 'lookDone', outcome: found() }))).toBe(false);
  });

  it("takes the workbook's language over Excel's, and the user's over both", () => {
    const inEnglish = found({}, { memory: { language: 'en-US', ledgers: [] } });
    expect(after({ kind: 'lookDone', outcome: inEnglish }).language).toBe('en-US');
    expect(after({ kind: 'languageChosen', language: 'zh-CN' }, { kind: 'lookDone', outcome: inEnglish }).language).toBe('zh-CN');
  });

  it('keeps the ledger in sight when a new look finds none where the user is', () => {
    expect(after({ kind: 'lookDone', outcome: found() }, { kind: 'lookDone', outcome: noLedger }).ledgerSheet).toBe('台账');
  });

  it('keeps what was read before a look that the user stopped, and says that it is old', () => {
    const state = after({ kind: 'lookDone', outcome: found() }, { kind: 'lookStarted' }, { kind: 'lookDone', outcome: cancelled });
    expect(viewOf(state)?.figures.ledgerSheet).toBe('台账');
    expect(state.hasUnreadChanges).toBe(true);
    expect(state.look).toBeNull();
  });

  it('has nothing but the stop to show of a first look that was stopped', () => {
    const { looked, hasUnreadChanges } = after({ kind: 'lookStarted' }, { kind: 'lookDone', outcome: cancelled });
    expect(looked).toEqual(cancelled);
    expect(hasUnreadChanges).toBe(false);
  });

  it('says that the ledger has changed until it is read again', () => {
    const changed = after({ kind: 'lookDone', outcome: found() }, { kind: 'ledgerChanged' });
    expect(changed.hasUnreadChanges).toBe(true);
    expect(reducePane(changed, { kind: 'lookDone', outcome: found() }).hasUnreadChanges).toBe(false);
  });

  it('keeps the sheets of a month that were not built anew beside those that were, as old as they are', () => {
    const made = [{ ...december, isStale: true }];
    const report = { ...decemberReport, sheets: [{ kind: 'topTen', name: '前十大欠款风险 2025-12' }] };
    const state = after(
      { kind: 'lookDone', outcome: found({}, { made }) },
      { kind: 'taskDone', result: { kind: 'built', report, language: 'zh-CN' }, focus: 'result' },
    );
    expect(madeMonthsOf(state)).toEqual([
      { ...december, isStale: true, sheets: [...december.sheets, { kind: 'topTen', name: '前十大欠款风险 2025-12' }] },
    ]);
  });

  it('keeps a built month beside its ledger and its date', () => {
    const outcome = found({}, { made: [december] });
    const state = after({ kind: 'taskStarted', task: 'build' }, built, { kind: 'lookDone', outcome });
    expect(resultInSight(state)).toEqual({ kind: 'built', report: decemberReport, language: 'zh-CN' });
    expect(madeOfView(state)?.period).toBe('2025-12');
  });

  it('knows the month of this ledger and language only as one to be written anew', () => {
    const among = (made: typeof december): PaneState => after({ kind: 'lookDone', outcome: found({}, { made: [made] }) });
    expect(
      [december, { ...december, ledgerSheet: null }, { ...december, language: 'en-US' }].map((made) => madeOfView(among(made))?.period),
    ).toEqual(['2025-12', undefined, undefined]);
  });

  it.each([
    ['its ledger has changed', [{ ...december, isStale: true }]],
    ['its sheets are gone', []],
  ])('shows a built month as the result no longer once %s', (_what, made) => {
    expect(resultInSight(after(built, { kind: 'lookDone', outcome: found({}, { made }) }))).toBeNull();
  });

  it.each([
    ['another ledger', { ledgerSheet: '旧台账' }],
    ['another date', { asOf: '2025-11-30', period: '2025-11' }],
  ])('lets it go with %s', (_what, figures) => {
    expect(resultInSight(after(built, { kind: 'lookDone', outcome: found(figures, { made: [december] }) }))).toBeNull();
  });

  it('keeps the result of a build while a choice is remembered', () => {
    const state = after(built, { kind: 'taskStarted', task: 'remember' }, { kind: 'taskDone', result: null, focus: null });
    expect(resultInSight(state)?.kind).toBe('built');
    expect(state.task).toBeNull();
  });

  it('keeps what is in sight in another language: it is data', () => {
    const state = after(built, { kind: 'noticed', notice: { kind: 'readOnly' } }, { kind: 'languageChosen', language: 'en-US' });
    expect([state.language, resultInSight(state)?.kind, state.notice]).toEqual(['en-US', 'built', { kind: 'readOnly' }]);
  });

  it('shows a job on the tab that asked for it, with the keyboard on the way to stop it, and its result there', () => {
    const state = after({ kind: 'tabChosen', tab: 'settings' }, { kind: 'taskStarted', task: 'sample' });
    expect([state.tab, taskInSight(state)?.name]).toEqual(['settings', 'sample']);
    expect(state.focus).toEqual({ place: 'cancel', turn: 1 });
    const moved = reducePane(state, { kind: 'tabChosen', tab: 'month' });
    expect(taskInSight(moved)).toBeNull();
    const done = reducePane(moved, { kind: 'taskDone', result: { kind: 'sampleAdded', sheets: ['示例台账'] }, focus: 'result' });
    expect([done.tab, resultInSight(done)]).toEqual(['month', null]);
    expect(done.results).toEqual({ settings: { kind: 'sampleAdded', sheets: ['示例台账'] } });
  });

  it('brings what a command of the ribbon came to before the user, on the first tab', () => {
    const removed = { kind: 'removed', sheets: ['账龄明细 2025-12'] } as const;
    const state = after({ kind: 'tabChosen', tab: 'settings' }, { kind: 'commandDone', result: removed });
    expect([state.tab, resultInSight(state)]).toEqual(['month', removed]);
  });

  it('lets a result go on its own tab alone', () => {
    const two = after(
      { kind: 'commandDone', result: { kind: 'exampleInserted', cell: 'Sheet1!B2' } },
      { kind: 'tabChosen', tab: 'settings' },
      { kind: 'taskStarted', task: 'sample' },
      { kind: 'taskDone', result: { kind: 'refused', reason: { kind: 'cancelled' } }, focus: null },
      { kind: 'resultDismissed' },
    );
    expect(two.results).toEqual({ month: { kind: 'exampleInserted', cell: 'Sheet1!B2' } });
  });

  it('brings back what stood there before something that was to be confirmed, and was not', () => {
    const before = { kind: 'exampleInserted', cell: 'Sheet1!B2' } as const;
    const waits = (then: PaneResult | null): PaneEvent => ({
      kind: 'taskDone',
      result: {
        kind: 'lettersDone',
        say: () => ({ title: '立案？', lines: [] }),
        sheets: [],
        confirm: { say: () => ({ yes: '确认', no: '不' }), run: () => undefined, before: then },
      },
      focus: 'result',
    });
    const asked = { kind: 'taskStarted', task: 'fates' } as const;
    expect(after(asked, waits(before), { kind: 'resultDismissed' }).results).toEqual({ month: before });
    expect(after(asked, waits(null), { kind: 'resultDismissed' }).results).toEqual({});
  });

  it('keeps a choice in passing: the user stays where they are', () => {
    const state = after(
      { kind: 'tabChosen', tab: 'settings' },
      { kind: 'taskStarted', task: 'remember' },
      { kind: 'taskDone', result: null, focus: null },
    );
    expect(state.tab).toBe('settings');
    expect(state.focus).toBeNull();
  });

  it('counts the wishes for the keyboard, so that each is granted once', () => {
    expect(after({ kind: 'taskStarted', task: 'build' }, built).focus).toEqual({ place: 'result', turn: 2 });
  });

  it('shows at once that sheets are gone, and that a month is there', () => {
    const looked: PaneEvent = { kind: 'lookDone', outcome: found({}, { made: [december] }) };
    const removed: PaneEvent = { kind: 'commandDone', result: { kind: 'removed', sheets: ['账龄明细 2025-12', '账龄分析 2025-12'] } };
    expect(madeMonthsOf(after(looked, removed))).toEqual([]);
    expect(madeMonthsOf(after(looked, removed, built))).toEqual([december]);
    expect(madeMonthsOf(after({ kind: 'lookDone', outcome: found({}, { made: [{ ...december, isStale: true }] }) }, built))).toEqual([
      december,
    ]);
  });

  it('knows the month in the other language as one that stays, and as one that can be out of date', () => {
    const english = { ...december, language: 'en-US', isStale: true };
    const both = after({ kind: 'lookDone', outcome: found({}, { made: [english, december] }) });
    expect([madeOfView(both), madeInOtherLanguage(both), staleOfView(both)]).toEqual([december, english, english]);
    const own = after({ kind: 'lookDone', outcome: found({}, { made: [english, { ...december, isStale: true }] }) });
    expect(staleOfView(own)?.language).toBe('zh-CN');
    expect(staleOfView(after({ kind: 'lookDone', outcome: found({}, { made: [december] }) }))).toBeNull();
  });

  it('says that nothing is heard until something is heard again', () => {
    const step = { stage: 'reading', subject: '台账', done: 10, total: 20 } as const;
    const quiet = after({ kind: 'taskStarted', task: 'build' }, { kind: 'taskQuiet' });
    expect(quiet.task?.isQuiet).toBe(true);
    expect(reducePane(quiet, { kind: 'taskStepped', step }).task?.isQuiet).toBe(false);
  });

  it('follows the steps of a job and of a look apart', () => {
    const step = { stage: 'reading', subject: '台账', done: 10, total: 20 } as const;
    const state = after({ kind: 'lookStarted' }, { kind: 'lookStepped', step }, { kind: 'lookStopping' });
    expect(state.look).toEqual({ step, isStopping: true, isQuiet: false });
    expect(after({ kind: 'taskStarted', task: 'build' }, { kind: 'taskStepped', step }).task).toEqual({
      name: 'build',
      tab: 'month',
      step,
      isStopping: false,
      isQuiet: false,
    });
    expect(after({ kind: 'taskStepped', step }, { kind: 'lookStepped', step })).toEqual(firstPaneState('zh-CN'));
  });
});

describe('asOfInSight', () => {
  const nothingToAge = { ...noLedger, refusal: 'nothingToAge' } as const;

  it.each([
    ['that of the figures', [{ kind: 'lookDone', outcome: found() }], '2025-12-31'],
    [
      'the chosen one where nothing is to be aged as of it',
      [
        { kind: 'asOfChosen', asOf: '2015-01-31' },
        { kind: 'lookDone', outcome: nothingToAge },
      ],
      '2015-01-31',
    ],
    ['empty where one has to be given', [{ kind: 'lookDone', outcome: nothingToAge }], ''],
    ['none where there is no ledger', [{ kind: 'lookDone', outcome: noLedger }], null],
  ] as const)('is %s', (_what, events, day) => {
    expect(asOfInSight(after(...events))).toBe(day);
  });
});

describe('reducePane, the keyboard after a look', () => {
  const question = {
    kind: 'question',
    question: { kind: 'whichLedger', sheetNames: [] },
    made: [],
    memory: { ledgers: [] },
  } as const;

  it.each([
    ['the button of the month', found(), 'build'],
    ['the question', question, 'result'],
    ['another try', cancelled, 'lookAgain'],
  ])('goes to %s where the user asked for the look', (_what, outcome, place) => {
    expect(after({ kind: 'lookAsked' }, { kind: 'lookStarted' }, { kind: 'lookDone', outcome }).focus?.place).toBe(place);
  });

  it('stays where it is when the pane looked by itself', () => {
    expect(after({ kind: 'lookStarted' }, { kind: 'lookDone', outcome: found() }).focus).toBeNull();
    expect(
      after({ kind: 'lookAsked' }, { kind: 'lookDone', outcome: found() }, { kind: 'lookStarted' }, { kind: 'lookDone', outcome: found() })
        .focus?.turn,
    ).toBe(1);
  });

  it('goes to another try where the user stopped the look', () => {
    expect(after({ kind: 'lookStarted' }, { kind: 'lookStopping' }, { kind: 'lookDone', outcome: cancelled }).focus?.place).toBe(
      'lookAgain',
    );
  });
});
