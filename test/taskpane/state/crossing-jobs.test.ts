import { resultInSight } from '../../../src/taskpane/state/pane-state';
import { askedBy, openPane, pass } from '../opened-pane';
import { december, decemberReport, found, placeOn } from '../pane-fixture';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const ribbonRequest = { language: 'zh-CN', preparedAt: '2026-01-05 09:30', activeSheet: '台账' } as const;
const overwriting = { kind: 'question', question: { kind: 'changedSheets', sheets: [] } } as const;

const allChoices = ['aging', 'top', 'alerts', 'analysis'];

describe('PaneController, when things cross', () => {
  it('overwrites the month that was asked about, whatever date was chosen since', async () => {
    const { desk, pane } = await openPane();
    desk.commands?.done({ job: 'buildMonth', request: ribbonRequest, outcome: overwriting });
    const asked = askedBy(pane);
    pane.chooseAsOf('2025-11-30');
    expect(resultInSight(pane.state())).toBeNull();
    void pane.answer(asked, { kind: 'overwrite' });
    expect(desk.last.job).toEqual({ name: 'buildMonth', request: { ...ribbonRequest, overwriteChanges: true } });
  });

  it('tells the ribbon which date is chosen, and follows its commands', async () => {
    const { desk, pane } = await openPane();
    expect(desk.commands?.chosenAsOf()).toBeNull();
    pane.chooseAsOf('2025-11-30');
    expect(desk.commands?.chosenAsOf()).toBe('2025-11-30');
    desk.commands?.underWay('buildMonth');
    desk.commands?.stepped({ stage: 'reading', subject: '台账', done: 1, total: 2 });
    expect(pane.state().commandStep).toEqual({ stage: 'reading', subject: '台账', done: 1, total: 2 });
    desk.commands?.underWay(null);
    expect(pane.state().commandStep).toBeNull();
  });

  it('tells that nothing is heard of Excel, and not any more once something is', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await pass(1499);
    expect(pane.state().task?.isQuiet).toBe(false);
    await pass(1);
    expect(pane.state().task?.isQuiet).toBe(true);
    desk.last.control.onProgress?.({ stage: 'reading', subject: '台账', done: 1, total: 2 });
    expect(pane.state().task?.isQuiet).toBe(false);
    await pass(1500);
    expect(pane.state().task?.isQuiet).toBe(true);
    await desk.last.end('buildMonth', { kind: 'done', report: decemberReport });
    await pass(5000);
    expect(pane.state().task).toBeNull();
  });

  it('builds an outdated month in the language in which it was made', async () => {
    const english = { ...december, language: 'en-US', isStale: true };
    const { desk, pane } = await openPane(found({}, { made: [english] }));
    void pane.rebuild(english);
    expect(desk.last.job.request).toEqual({ language: 'en-US', preparedAt: '2026-01-05 09:30', sheetName: '台账', reports: allChoices });
    await desk.last.end('buildMonth', { kind: 'done', report: decemberReport });
    expect(pane.state().looked?.made).toEqual([{ ...english, isStale: false }]);
  });

  it('lets a question about one ledger go with it', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.end('buildMonth', overwriting);
    desk.watcher?.moved(placeOn('旧台账'));
    await pass(250);
    await desk.last.end('look', found({ ledgerSheet: '旧台账' }));
    expect(resultInSight(pane.state())).toBeNull();
  });

  it('builds the month that its button names, though another date is being looked at', async () => {
    const { desk, pane } = await openPane();
    pane.chooseAsOf('2025-11-30');
    await pass(0);
    void pane.build();
    expect(desk.last.job.request).toEqual({ language: 'zh-CN', preparedAt: '2026-01-05 09:30', sheetName: '台账', reports: allChoices });
  });

  it('goes back to the date in sight when the look at another one is stopped', async () => {
    const { desk, pane } = await openPane();
    pane.chooseAsOf('2025-11-30');
    await pass(0);
    pane.stopLook();
    await desk.last.end('look', {
      kind: 'refused',
      refusal: 'cancelled',
      reason: { kind: 'cancelled' },
      made: [],
      memory: { ledgers: [] },
    });
    expect(pane.state().asOf).toBeNull();
  });

  it('removes sheets whose ledger is gone, and no others', async () => {
    const { desk, pane } = await openPane();
    void pane.remove({ period: '2025-12', ledgerSheet: null, sheetLanguage: 'zh-CN' });
    expect(desk.last.job.request).toEqual({ language: 'zh-CN', period: '2025-12', ledgerSheet: null, sheetLanguage: 'zh-CN' });
  });

  it('goes no further when an answer could not be kept, and says why', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.end('buildMonth', {
      kind: 'question',
      question: { kind: 'dateOrder', sheetName: '台账', cell: 'C2', value: '3/4/2025' },
    });
    void pane.answer(askedBy(pane), { kind: 'decision', sheet: '台账', choices: { dateOrder: 'mdy' } });
    await desk.last.end('remember', { kind: 'refused', refusal: 'workbook', reason: { kind: 'readOnly' } });
    expect([desk.names, pane.state().notice, resultInSight(pane.state())?.kind]).toEqual([
      ['look', 'buildMonth', 'remember'],
      { kind: 'readOnly' },
      'asked',
    ]);
  });

  it('starts nothing while a command of the ribbon is under way, and looks once it is through', async () => {
    const { desk, pane } = await openPane();
    desk.commands?.underWay('buildMonth');
    void pane.build();
    desk.watcher?.changed('台账');
    await pass(5000);
    expect([desk.names, pane.state().command]).toEqual([['look'], 'build']);
    desk.commands?.done({ job: 'buildMonth', request: ribbonRequest, outcome: { kind: 'done', report: decemberReport } });
    desk.commands?.underWay(null);
    await pass(250);
    expect(desk.names).toEqual(['look', 'look']);
  });

  it('keeps a job of its own in sight when a command of the ribbon ends', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    desk.commands?.done({
      job: 'insertExample',
      request: { language: 'zh-CN', function: 'DSO' },
      outcome: { kind: 'done', report: { cell: 'A1' } },
    });
    expect(pane.state().task?.name).toBe('build');
  });

  it('keeps a language that was chosen during a job', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    void pane.chooseLanguage('en-US');
    expect(desk.last.job).toEqual({ name: 'remember', request: { language: 'en-US', paneLanguage: 'en-US' } });
    expect(pane.state().task?.name).toBe('build');
  });

  it('speaks the language that the workbook remembers, without another look', async () => {
    const { desk, pane } = await openPane(found({}, { memory: { language: 'en-US', ledgers: [] } }));
    await pass(5000);
    expect([pane.state().language, desk.names]).toEqual(['en-US', ['look']]);
  });

  it('leaves the keyboard with the result of a job that came in the way of a look', async () => {
    const { desk, pane } = await openPane();
    pane.lookAgain();
    await pass(0);
    void pane.build();
    await desk.last.end('buildMonth', { kind: 'done', report: decemberReport });
    await pass(250);
    await desk.last.end('look', found());
    expect(pane.state().focus?.place).toBe('result');
  });

  it('keeps what is decided while something else is being kept, after it', async () => {
    const { desk, pane } = await openPane();
    void pane.decide('台账', { netUnallocated: true });
    void pane.decide('台账', { netUnallocated: false });
    expect(desk.names).toEqual(['look', 'remember']);
    await desk.last.end('remember', { kind: 'done', report: {} });
    expect(desk.last.job).toEqual({
      name: 'remember',
      request: { language: 'zh-CN', ledger: { sheet: '台账', choices: { netUnallocated: false } } },
    });
    expect(desk.names).toEqual(['look', 'remember', 'remember']);
  });

  it('shows a fault of keeping a choice on the tab where it was made', async () => {
    const { desk, pane } = await openPane();
    pane.chooseTab('settings');
    void pane.decide('台账', { netUnallocated: true });
    await desk.last.fail(new Error('boom'));
    expect([pane.state().tab, pane.state().focus?.place, resultInSight(pane.state())]).toEqual([
      'settings',
      'result',
      { kind: 'fault', detail: 'Error: boom' },
    ]);
  });
});
