import { WorkbookRefused } from '../../../src/jobs/ports/workbook-refusal';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { asOfInSight, reportsInSight, resultInSight, viewOf } from '../../../src/taskpane/state/pane-state';
import { askedBy, openPane, pass } from '../opened-pane';
import { december, decemberReport, found, noLedger, placeOn } from '../pane-fixture';
import { ScriptedDesk, settled } from '../scripted-desk';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const question = { kind: 'question', made: [], memory: { ledgers: [] } } as const;

describe('PaneController, looking', () => {
  it('looks at the sheet on which the user is', async () => {
    const { desk, pane } = await openPane();
    expect(desk.last.job).toEqual({ name: 'look', request: { language: 'zh-CN', activeSheet: '台账' } });
    expect(viewOf(pane.state())?.figures.period).toBe('2025-12');
  });

  it('follows the user to another ledger, after a rest, and not to a sheet without one', async () => {
    const { desk } = await openPane();
    desk.watcher?.moved(placeOn('说明'));
    await pass(5000);
    expect(desk.names).toEqual(['look']);
    desk.watcher?.moved(placeOn('旧台账'));
    await pass(200);
    expect(desk.names).toEqual(['look']);
    await pass(100);
    expect(desk.last.job.request).toEqual({ language: 'zh-CN', activeSheet: '旧台账' });
  });

  it('gives up a look for a newer one, whose answer counts', async () => {
    const { desk, pane } = await openPane();
    pane.chooseAsOf('2025-11-30');
    await pass(0);
    const older = desk.last;
    pane.chooseAsOf('2025-10-31');
    await pass(0);
    expect(older.control.signal?.aborted).toBe(true);
    await desk.last.end('look', found({ asOf: '2025-10-31', period: '2025-10' }));
    await older.end('look', found({ asOf: '2025-11-30', period: '2025-11' }));
    expect(viewOf(pane.state())?.figures.period).toBe('2025-10');
    expect(pane.state().look).toBeNull();
  });

  it('stays with the ledger in sight where a sheet between two would ask which', async () => {
    const { desk, pane } = await openPane();
    pane.lookAgain();
    desk.watcher?.moved(placeOn('说明'));
    await pass(300);
    await desk.last.end('look', { ...question, question: { kind: 'whichLedger', sheetNames: ['台账', '旧台账'] } });
    expect(desk.last.job.request).toEqual({ language: 'zh-CN', activeSheet: '台账' });
    await desk.last.end('look', found());
    expect(viewOf(pane.state())?.figures.ledgerSheet).toBe('台账');
  });

  it('looks again a second after the last of several changes', async () => {
    const { desk } = await openPane();
    desk.watcher?.changed('台账');
    await pass(900);
    desk.watcher?.changed('台账');
    await pass(900);
    expect(desk.names).toEqual(['look']);
    await pass(100);
    expect(desk.names).toEqual(['look', 'look']);
  });

  it('leaves a large ledger unread after a change, and says so', async () => {
    const { desk, pane } = await openPane(found({ rows: 20000 }));
    desk.watcher?.changed('台账');
    await pass(5000);
    expect(desk.names).toEqual(['look']);
    expect(pane.state().hasUnreadChanges).toBe(true);
  });

  it('takes no notice of changes in sheets of ours', async () => {
    const { desk } = await openPane(found({}, { made: [december] }));
    desk.watcher?.changed('账龄明细 2025-12');
    await pass(5000);
    expect(desk.names).toEqual(['look']);
  });

  it('keeps an answer to a question of a look in the workbook, and looks again', async () => {
    const { desk, pane } = await openPane();
    void pane.answerLook({ kind: 'decision', sheet: '台账', choices: { dateOrder: 'dmy' } });
    await settled();
    expect(desk.last.job).toEqual({
      name: 'remember',
      request: { language: 'zh-CN', ledger: { sheet: '台账', choices: { dateOrder: 'dmy' } } },
    });
    await desk.last.end('remember', { kind: 'done', report: {} });
    await pass(0);
    expect(desk.last.job.name).toBe('look');
  });

  it('reads a workbook that it cannot follow, and says why it cannot', async () => {
    const desk = new ScriptedDesk();
    desk.watch = () => Promise.reject(new WorkbookRefused({ kind: 'notSupported' }));
    const pane = new PaneController(desk);
    await pane.start();
    await pass(0);
    expect(pane.state().notice).toEqual({ kind: 'notSupported' });
    expect(desk.last.job).toEqual({ name: 'look', request: { language: 'zh-CN' } });
  });

  it('says what a look died of', async () => {
    const { desk, pane } = await openPane();
    pane.lookAgain();
    await pass(0);
    await desk.last.fail(new TypeError('boom'));
    expect(pane.state().lookFault).toBe('TypeError: boom');
  });
});

describe('PaneController, working', () => {
  it('builds the month of the ledger in sight as of the chosen date, and looks again', async () => {
    const { desk, pane } = await openPane();
    pane.chooseAsOf('2025-12-31');
    await pass(0);
    await desk.last.end('look', found({ asOfSource: 'given' }));
    void pane.build();
    expect(desk.last.job).toEqual({
      name: 'buildMonth',
      request: {
        language: 'zh-CN',
        preparedAt: '2026-01-05 09:30',
        sheetName: '台账',
        asOf: '2025-12-31',
        reports: ['aging', 'top', 'alerts', 'analysis'],
      },
    });
    await desk.last.end('buildMonth', { kind: 'done', report: decemberReport });
    expect(resultInSight(pane.state())?.kind).toBe('built');
    expect(pane.state().focus?.place).toBe('result');
    await pass(250);
    expect(desk.last.job.name).toBe('look');
  });

  it('builds the reports that are chosen, and keeps the choice with the ledger without reading it anew', async () => {
    const { desk, pane } = await openPane();
    void pane.chooseReports('台账', ['top', 'alerts']);
    expect(desk.last.job).toEqual({
      name: 'remember',
      request: { language: 'zh-CN', ledger: { sheet: '台账', choices: { reports: ['top', 'alerts'] } } },
    });
    await desk.last.end('remember', { kind: 'done', report: {} });
    await pass(250);
    expect(desk.last.job.name).toBe('remember');
    void pane.build();
    expect(desk.last.job).toMatchObject({ name: 'buildMonth', request: { reports: ['top', 'alerts'] } });
  });

  it('takes up the choice that the workbook has kept, and keeps none of nothing', async () => {
    const { desk, pane } = await openPane();
    pane.lookAgain();
    await pass(0);
    await desk.last.end('look', found({}, { memory: { ledgers: [{ sheet: '台账', choices: { reports: ['aging'] } }] } }));
    expect(reportsInSight(pane.state())).toEqual(['aging']);
    void pane.chooseReports('台账', []);
    expect(reportsInSight(pane.state())).toEqual([]);
    expect(desk.names).not.toContain('remember');
  });

  it('builds anew the reports that a month has', async () => {
    const { desk, pane } = await openPane();
    void pane.rebuild({ ...december, sheets: [{ kind: 'agingDetail', name: '账龄明细 2025-12' }] });
    expect(desk.last.job).toMatchObject({ name: 'buildMonth', request: { reports: ['aging'] } });
  });

  it.each([
    ['undone, and goes on with the build that asked', [], 'buildMonth', { kind: 'settled', became: 'undo', stayed: [] }],
    [
      'undone only in part, and does not go on: what stayed is to be seen first',
      [{ name: '催收记录', cells: ['E4'], more: false }],
      'settleRun',
      { kind: 'settled', became: 'undo', stayed: [{ name: '催收记录', cells: ['E4'], more: false }] },
    ],
  ] as const)('has a run that was cut short %s', async (_, stayed, last, result) => {
    const { desk, pane } = await openPane();
    void pane.build();
    const run = { id: 'a run', way: 'undo', sheets: [] } as const;
    await desk.last.end('buildMonth', { kind: 'question', question: { kind: 'unfinishedRun', run } });
    void pane.answer(askedBy(pane), { kind: 'settle', answer: { run: 'a run', choice: 'undo' } });
    await desk.last.end('settleRun', { kind: 'done', report: { became: 'undo', stayed } });
    expect(desk.last.job.name).toBe(last);
    expect(resultInSight(pane.state())).toEqual(result);
  });

  it('interrupts a look, and starts no second job', async () => {
    const { desk, pane } = await openPane();
    pane.lookAgain();
    await pass(0);
    const look = desk.last;
    void pane.build();
    expect(look.control.signal?.aborted).toBe(true);
    void pane.remove({ period: '2025-12', ledgerSheet: '台账' });
    expect(desk.names).toEqual(['look', 'look', 'buildMonth']);
    expect(pane.state().look).toBeNull();
  });

  it('stops a job, and gives the keyboard back to its button', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    pane.stopTask();
    expect(desk.last.control.signal?.aborted).toBe(true);
    expect(pane.state().task?.isStopping).toBe(true);
    await desk.last.end('buildMonth', { kind: 'refused', refusal: 'cancelled', reason: { kind: 'cancelled' } });
    expect(resultInSight(pane.state())).toEqual({ kind: 'refused', reason: { kind: 'cancelled' } });
    expect(pane.state().focus?.place).toBe('build');
  });

  it('overwrites changed sheets only when told to', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.end('buildMonth', {
      kind: 'question',
      question: { kind: 'changedSheets', sheets: [{ name: '账龄明细 2025-12', cells: ['C5'], more: false }] },
    });
    const asked = askedBy(pane);
    void pane.answer(asked, { kind: 'overwrite' });
    expect(desk.last.job.request).toMatchObject({ overwriteChanges: true, sheetName: '台账' });
  });

  const farAsOf = {
    kind: 'question',
    question: { kind: 'confirmAsOf', sheetName: '台账', asOf: '2031-12-31', newest: '2025-12-01', source: 'given' },
  } as const;

  it('builds as of a far date once it is confirmed, and looks at it from then on without asking again', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.end('buildMonth', farAsOf);
    void pane.answer(askedBy(pane), { kind: 'confirmAsOf', sheet: '台账', asOf: '2031-12-31' });
    expect(desk.last.job).toMatchObject({
      name: 'buildMonth',
      request: { confirmAsOf: '2031-12-31', confirmAsOfSheet: '台账', sheetName: '台账' },
    });
    await desk.last.end('buildMonth', { kind: 'refused', refusal: 'workbook', reason: { kind: 'readOnly' } });
    await pass(250);
    expect(desk.last.job).toMatchObject({ name: 'look', request: { confirmAsOf: '2031-12-31', confirmAsOfSheet: '台账' } });
    expect(desk.commands?.confirmedAsOf()).toEqual({ confirmAsOf: '2031-12-31', confirmAsOfSheet: '台账' });
  });

  it('builds as of another date, or the ledger’s own, where the one asked about is not meant', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.end('buildMonth', farAsOf);
    const asked = askedBy(pane);
    void pane.answer(asked, { kind: 'asOf', asOf: '2025-12-31' });
    expect(desk.last.job).toMatchObject({ name: 'buildMonth', request: { asOf: '2025-12-31', sheetName: '台账' } });
    expect(pane.state().asOf).toBe('2025-12-31');
    await desk.last.end('buildMonth', farAsOf);
    void pane.answer(askedBy(pane), { kind: 'asOf', asOf: null });
    expect(Object.keys(desk.last.job.request)).not.toContain('asOf');
    expect(pane.state().asOf).toBeNull();
  });

  it('takes the date that a look asks for', async () => {
    const { desk, pane } = await openPane({
      kind: 'question',
      question: { kind: 'whichAsOf', sheetName: '台账', unreadable: null },
      made: [],
      memory: { ledgers: [] },
    });
    expect(asOfInSight(pane.state())).toBe('');
    await pane.answerLook({ kind: 'asOf', asOf: '2025-12-31' });
    await pass(0);
    expect(desk.last.job).toMatchObject({ name: 'look', request: { asOf: '2025-12-31' } });
    await desk.last.end('look', { ...farAsOf, made: [], memory: { ledgers: [] } });
    await pane.answerLook({ kind: 'confirmAsOf', sheet: '台账', asOf: '2031-12-31' });
    await pass(0);
    expect(desk.last.job).toMatchObject({
      name: 'look',
      request: { asOf: '2025-12-31', confirmAsOf: '2031-12-31', confirmAsOfSheet: '台账' },
    });
  });

  it('leaves changed sheets alone when told to', async () => {
    const { desk, pane } = await openPane(found({}, { made: [december] }));
    void pane.remove({ period: '2025-12', ledgerSheet: '台账' });
    expect(desk.last.job).toEqual({ name: 'removeMonth', request: { language: 'zh-CN', period: '2025-12', ledgerSheet: '台账' } });
    await desk.last.end('removeMonth', { kind: 'question', question: { kind: 'changedSheets', sheets: [] } });
    const asked = askedBy(pane);
    await pane.answer(asked, { kind: 'leave' });
    expect(resultInSight(pane.state())).toBeNull();
    expect(desk.names).toEqual(['look', 'removeMonth']);
  });

  it('saves the summary of a month as of its last day, in the language of its sheets, and shows the file', async () => {
    const { desk, pane } = await openPane();
    void pane.saveSummary({ period: '2025-12', ledgerSheet: '台账', sheetLanguage: 'en-US' });
    expect(desk.last.job).toEqual({
      name: 'saveSummary',
      request: { language: 'en-US', sheetName: '台账', asOf: '2025-12-31', confirmAsOf: '2025-12-31', preparedAt: '2026-01-05 09:30' },
    });
    await desk.last.end('saveSummary', { kind: 'done', report: { file: '摘要.docx', sheet: '应收专项分析 2025-12' } });
    expect(resultInSight(pane.state())).toEqual({ kind: 'summarySaved', file: '摘要.docx', sheet: '应收专项分析 2025-12' });
    // It has changed nothing: there is nothing to look at again.
    await pass(5000);
    expect(desk.names).toEqual(['look', 'saveSummary']);
  });

  it('says why there is no summary, and where a question of it is answered', async () => {
    const { desk, pane } = await openPane();
    const reason = { kind: 'summaryNeedsSheet', why: 'stale', name: '应收专项分析 2025-11-17' } as const;
    void pane.saveSummary({ period: '2025-11-17', ledgerSheet: '台账' });
    expect(desk.last.job.request).toMatchObject({ language: 'zh-CN', asOf: '2025-11-17' });
    await desk.last.end('saveSummary', { kind: 'refused', refusal: 'needsSheet', reason });
    expect(resultInSight(pane.state())).toEqual({ kind: 'refused', reason });
    void pane.saveSummary({ period: '2025-12', ledgerSheet: '台账' });
    const question = { kind: 'creditDays', sheetName: '台账', rows: 3 } as const;
    await desk.last.end('saveSummary', { kind: 'question', question });
    expect(resultInSight(pane.state())).toEqual({ kind: 'askedElsewhere', question });
  });

  it('removes what a question named once that is confirmed', async () => {
    const { desk, pane } = await openPane(found({}, { made: [december] }));
    void pane.remove({ period: '2025-12', ledgerSheet: '台账' });
    const question = { kind: 'confirmRemoval', period: '2025-12', sheetNames: ['账龄明细 2025-12'] } as const;
    await desk.last.end('removeMonth', { kind: 'question', question });
    void pane.answer(askedBy(pane), { kind: 'confirm' });
    expect(desk.last.job).toEqual({
      name: 'removeMonth',
      request: { language: 'zh-CN', period: '2025-12', ledgerSheet: '台账', confirmed: true },
    });
  });

  it('tells a removal to stop, after which nothing is under way', async () => {
    const { desk, pane } = await openPane(found({}, { made: [december] }));
    void pane.remove({ period: '2025-12', ledgerSheet: '台账' });
    expect([pane.state().task?.name, desk.last.control.signal?.aborted]).toEqual(['remove', false]);
    pane.stopTask();
    expect([pane.state().task?.isStopping, desk.last.control.signal?.aborted]).toEqual([true, true]);
    await desk.last.end('removeMonth', { kind: 'refused', refusal: 'cancelled', reason: { kind: 'cancelled' } });
    expect(resultInSight(pane.state())).toEqual({ kind: 'refused', reason: { kind: 'cancelled' } });
    expect([pane.state().task, pane.state().look]).toEqual([null, null]);
  });

  it('remembers the answer to a question of a build, and builds', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.end('buildMonth', {
      kind: 'question',
      question: { kind: 'dateOrder', sheetName: '台账', cell: 'C2', value: '3/4/2025' },
    });
    const asked = askedBy(pane);
    void pane.answer(asked, { kind: 'decision', sheet: '台账', choices: { dateOrder: 'mdy' } });
    await desk.last.end('remember', { kind: 'done', report: {} });
    expect(desk.names).toEqual(['look', 'buildMonth', 'remember', 'buildMonth']);
  });

  it('looks at the sample ledger once it is there', async () => {
    const { desk, pane } = await openPane(noLedger);
    void pane.insertSample();
    await desk.last.end('insertSample', { kind: 'done', report: { sheets: ['示例台账', '示例收款'] } });
    expect(resultInSight(pane.state())).toEqual({ kind: 'sampleAdded', sheets: ['示例台账', '示例收款'] });
    desk.watcher?.moved(placeOn('示例台账'));
    await pass(250);
    expect(desk.last.job.request).toEqual({ language: 'zh-CN', activeSheet: '示例台账' });
  });

  it('forgets the columns of a ledger and nothing else, by one job that nothing can come between', async () => {
    const { desk, pane } = await openPane(
      found({}, { memory: { ledgers: [{ sheet: '台账', choices: { columns: { dueDate: 3 }, netUnallocated: true } }] } }),
    );
    void pane.forgetColumns('台账');
    expect(desk.last.job.request).toEqual({ language: 'zh-CN', ledger: { sheet: '台账', choices: { columns: null } } });
    await desk.last.end('remember', { kind: 'done', report: {} });
    expect(desk.last.job.name).toBe('remember');
    expect(desk.last.job.request).toEqual({ language: 'zh-CN', ledger: { sheet: '台账', choices: { columns: null } } });
  });

  it('changes its language at once, and keeps it in the workbook', async () => {
    const { desk, pane } = await openPane();
    void pane.chooseLanguage('en-US');
    expect(pane.state().language).toBe('en-US');
    expect(desk.last.job).toEqual({ name: 'remember', request: { language: 'en-US', paneLanguage: 'en-US' } });
    await desk.last.end('remember', { kind: 'refused', refusal: 'workbook', reason: { kind: 'readOnly' } });
    expect(pane.state().notice).toEqual({ kind: 'readOnly' });
    expect(pane.state().language).toBe('en-US');
  });

  it('says what is in sight in another language without another look', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.end('buildMonth', { kind: 'refused', refusal: 'workbook', reason: { kind: 'readOnly' } });
    await pass(1000);
    await desk.last.end('look', found());
    void pane.chooseLanguage('en-US');
    await desk.last.end('remember', { kind: 'done', report: {} });
    await pass(2000);
    expect(desk.names).toEqual(['look', 'buildMonth', 'look', 'remember']);
    expect(resultInSight(pane.state())).toEqual({ kind: 'refused', reason: { kind: 'readOnly' } });
    expect(pane.state().looked?.kind).toBe('found');
  });

  it('goes on with a look that a change of language interrupted', async () => {
    const { desk, pane } = await openPane();
    pane.lookAgain();
    await pass(0);
    void pane.chooseLanguage('en-US');
    await desk.last.end('remember', { kind: 'done', report: {} });
    await pass(0);
    expect(desk.last.job).toMatchObject({ name: 'look', request: { language: 'en-US' } });
  });

  it('says why a link leads nowhere, and goes on with the look that it interrupted', async () => {
    const { desk, pane } = await openPane();
    pane.lookAgain();
    await pass(0);
    void pane.show('台账', 'C2');
    expect(desk.last.job).toEqual({ name: 'show', request: { language: 'zh-CN', sheet: '台账', cell: 'C2' } });
    await desk.last.end('show', { kind: 'refused', refusal: 'noSuchSheet', reason: { kind: 'sheetNotShown', sheetName: '台账' } });
    expect(pane.state().notice).toEqual({ kind: 'sheetNotShown', sheetName: '台账' });
    await pass(0);
    expect(desk.last.job.name).toBe('look');
  });

  it('shows what a ribbon command came to, without taking the keyboard', async () => {
    const { desk, pane } = await openPane();
    pane.chooseTab('settings');
    desk.commands?.done({
      job: 'buildMonth',
      request: { language: 'zh-CN', preparedAt: '2026-01-05 09:30' },
      outcome: { kind: 'done', report: decemberReport },
    });
    expect(pane.state().tab).toBe('month');
    expect(resultInSight(pane.state())?.kind).toBe('built');
    expect(pane.state().focus).toBeNull();
    await pass(250);
    expect(desk.last.job.name).toBe('look');
  });

  it('says what a job died of', async () => {
    const { desk, pane } = await openPane();
    void pane.build();
    await desk.last.fail(new Error('boom'));
    expect(resultInSight(pane.state())).toEqual({ kind: 'fault', detail: 'Error: boom' });
    expect(pane.state().task).toBeNull();
  });

  it('grants each wish for the keyboard once', async () => {
    const { pane } = await openPane();
    void pane.build();
    const { focus } = pane.state();
    if (focus === null) throw new Error('Nobody wants the keyboard.');
    expect([pane.takesFocus(focus), pane.takesFocus(focus)]).toEqual([true, false]);
  });
});
