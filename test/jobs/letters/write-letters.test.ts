import { WorkbookRefused } from '../../../src/jobs/ports/workbook-refusal';
import { JobCancelled } from '../../../src/jobs/ports/job-control';
import type { LettersReport } from '../../../src/jobs/letters/write-letters-contract';
import type { LooseRequest } from '../run-job-in';
import { quiet } from '../run-job-in';
import { LettersBook, ledgerRows, logOf, yearEnd } from './letters-book';

async function written(book: LettersBook, request: LooseRequest<'writeLetters'> = {}): Promise<LettersReport> {
  const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['combined'], ...request });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

/** A book in which nothing is missing for any letter. */
const complete = (): LettersBook => new LettersBook({ rows: ledgerRows.slice(0, 4) });

const rowsOfLog = (book: LettersBook) => book.columns('催收记录', '日期', '客户', '发票号', '方式', '阶段', '金额', '经办人');

describe('writeLetters', () => {
  it('hands the files over and enters a row per letter and invoice in a 催收记录 that it makes (R39)', async () => {
    const book = complete();
    const report = await written(book);
    expect(
      report.letters.map(({ customer, stage, principal, penalty, credits, total }) => [
        customer,
        stage,
        principal,
        penalty,
        credits,
        total,
      ]),
    ).toEqual([
      ['乙公司', 1, '1500.00', '0.00', '0.00', '1500.00'],
      ['甲公司', 1, '1500.25', '47.00', '0.00', '1547.25'],
    ]);
    expect(book.files.saved).toHaveLength(1);
    expect(report.register).toEqual({ sheet: '催收记录', rows: 3 });
    expect(rowsOfLog(book)).toEqual([
      [yearEnd, '乙公司', 'B1', '函件', '首次催款函', 1500, '李四'],
      [yearEnd, '甲公司', 'A1', '函件', '首次催款函', 1044, '张三'],
      [yearEnd, '甲公司', 'A2', '函件', '首次催款函', 503.25, '张三'],
    ]);
    const numbers = book.columns('催收记录', '编号').flat();
    expect(numbers[1]).toBe(numbers[2]);
    expect(numbers[0]).not.toBe(numbers[1]);
    expect(report.letters.map(({ number }) => number)).toEqual([numbers[0], numbers[1]]);
    for (const [content] of book.columns('催收记录', '内容')) expect(String(content)).toMatch(/^催款函/);
  });

  it('ties each letter’s penalty out with the sheets’, and names what it does not claim (R13a, R21b)', async () => {
    const report = await written(complete());
    expect(
      report.letters.map(({ customer, penalty, penaltyOnSheets, notClaimed }) => [customer, penalty, penaltyOnSheets, notClaimed]),
    ).toEqual([
      // 1,500.00 for 30 days at 0.03 % and 20 at 0.05 %: an estimate, as nobody has confirmed its basis.
      ['乙公司', '0.00', '28.50', [{ reason: 'unconfirmed', invoices: 1, amount: '28.50' }]],
      ['甲公司', '47.00', '47.00', []],
    ]);
  });

  it('adds to the 催收记录 that there is, under its own headings, and goes on with its numbers', async () => {
    const old = ['CK-20251231-007', yearEnd - 90, '丙公司', 'C1', '函件', '首次催款函', 300, '', '', '', '', ''];
    const book = new LettersBook({ rows: ledgerRows.slice(0, 4), more: [logOf(old)] });
    const report = await written(book);
    expect(report.register).toEqual({ sheet: '催收记录', rows: 3 });
    expect(book.cells('催收记录')[1]).toEqual(old);
    expect(report.letters.map(({ number }) => number)).not.toContain('CK-20251231-007');
  });

  it('numbers letters by the pattern of 应收参数', async () => {
    const book = new LettersBook({
      rows: ledgerRows.slice(0, 4),
      ours: [
        ['参数', '值', '编号'],
        ['函件编号', '催YY-MM/07', 'letters.numberPattern'],
      ],
    });
    const { letters } = await written(book, { missing: 'mark', letterDate: '2026-01-05' });
    expect(letters.map(({ number }) => number)).toEqual(['催26-01/07', '催26-01/08']);
    expect(letters.map(({ file }) => file)).toEqual([
      '催26-01 07_乙公司_首次催款函_2026-01-05.docx',
      '催26-01 08_甲公司_首次催款函_2026-01-05.docx',
    ]);
  });

  it('proposes nothing any more on the same day (R21)', async () => {
    const book = complete();
    await written(book);
    expect(await book.run('proposeLetters', { scope: 'due' })).toMatchObject({ report: { proposals: [] } });
    const again = await written(book);
    expect([again.letters, again.files, book.files.saved.length]).toEqual([[], [], 1]);
  });

  it('writes what the user has confirmed: kinds, dates, invoices left out, and those barred that are to enter', async () => {
    const book = new LettersBook();
    const outcome = await book.run('writeLetters', {
      outputs: ['zip'],
      missing: 'mark',
      letterDate: '2026-01-05',
      letters: [
        { customer: '甲公司', kind: 'second', finalPaymentDate: '2026-01-20', leftOut: ['台账!3'] },
        { customer: '丁公司', kind: 'first', withBarred: ['台账!7'] },
      ],
    });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    expect(
      outcome.report.letters.map(({ customer, stage, letterDate, finalPaymentDate, invoices }) => [
        customer,
        stage,
        letterDate,
        finalPaymentDate,
        invoices.map(({ invoiceNumber }) => invoiceNumber),
      ]),
    ).toEqual([
      ['丁公司', 1, '2026-01-05', expect.any(String), ['D1']],
      ['甲公司', 2, '2026-01-05', '2026-01-20', ['A1']],
    ]);
    expect(rowsOfLog(book).map(([day, customer, invoice]) => [day, customer, invoice])).toEqual([
      [yearEnd + 5, '丁公司', 'D1'],
      [yearEnd + 5, '甲公司', 'A1'],
    ]);
  });

  it('enters a statement, which demands nothing, in one row without a stage', async () => {
    const book = complete();
    await written(book, { letters: [{ customer: '甲公司', kind: 'statement' }] });
    expect(rowsOfLog(book).map(([, customer, invoice, method, stage]) => [customer, invoice, method, stage])).toEqual([
      ['甲公司', '', '函件', ''],
    ]);
  });

  it('asks for what letters must name before anything is done, ours and the debtors’', async () => {
    const book = new LettersBook({ ours: [] });
    const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['combined'] });
    expect(outcome).toMatchObject({ kind: 'question', question: { kind: 'missingData' } });
    if (outcome.kind !== 'question' || outcome.question.kind !== 'missingData') throw new Error();
    expect(outcome.question.company.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'account']));
    expect([book.files.saved, book.tables.made, book.tables.asked]).toEqual([[], [], []]);
  });

  it('marks what is missing where that was asked for, and says in which letters', async () => {
    const book = new LettersBook({ rows: ledgerRows.slice(0, 4), ours: [] });
    const report = await written(book, { missing: 'mark' });
    expect(report.marked.map(({ customer }) => customer)).toEqual(['乙公司', '甲公司']);
    expect(book.files.saved).toHaveLength(1);
  });

  it('writes nothing where the ledger or a register has changed since the letters were listed', async () => {
    const book = complete();
    const proposals = await book.run('proposeLetters', { scope: 'due' });
    if (proposals.kind !== 'done') throw new Error();
    const { source } = proposals.report;
    const [ledger] = book.workbook.sheets;
    if (!ledger) throw new Error();
    book.workbook.sheets[0] = {
      ...ledger,
      values: ledger.values.map((row, index) => (index === 1 ? row.map((cell, column) => (column === 6 ? 10 : cell)) : row)),
    };
    expect(await book.run('writeLetters', { letters: 'due', outputs: ['combined'], source })).toMatchObject({
      kind: 'refused',
      refusal: 'changedSince',
    });
    expect([book.files.saved, book.tables.made]).toEqual([[], []]);
  });

  it.each([
    ['nobody of the ledger', { customer: '无公司', kind: 'first' }, '台账里没有客户“无公司”，请重新列出'],
    [
      'no invoice',
      { customer: '乙公司', kind: 'first', leftOut: ['台账!5'] },
      '“乙公司”没有可以写入函件的发票，请至少留下一张，或不选这一户',
    ],
  ])('refuses a letter that names %s', async (_what, letter, sentence) => {
    const outcome = await complete().run('writeLetters', { letters: [letter], outputs: ['combined'] });
    expect(outcome).toEqual({ kind: 'refused', refusal: 'nothingToWrite', sentence });
  });

  it('refuses a demand whose credits leave no sum (R21a)', async () => {
    const rows = [...ledgerRows.slice(0, 4), ['乙公司', 'B2', '', yearEnd - 9, yearEnd - 8, -1500, 0, '李四']];
    const outcome = await new LettersBook({ rows }).run('writeLetters', {
      letters: [{ customer: '乙公司', kind: 'first' }],
      outputs: ['combined'],
    });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'nothingToWrite' });
  });

  it('enters nothing where a file can’t be saved', async () => {
    const book = complete();
    book.files.refusal = { kind: 'notPossible', reason: 'platform' };
    expect(await book.run('writeLetters', { letters: 'due', outputs: ['combined'] })).toMatchObject({
      kind: 'refused',
      refusal: 'notSaved',
    });
    expect([book.tables.made, book.tables.asked]).toEqual([[], []]);
  });

  it.each([
    ['failed', { kind: 'notPossible', reason: 'failed', message: '磁盘已满' }, /^.*磁盘已满.*请不要寄出/],
    ['is not possible any more', { kind: 'notPossible', reason: 'platform' }, /请不要寄出/],
  ] as const)(
    'names the files that were saved already where saving another %s, so that none of them is sent',
    async (_what, refusal, sentence) => {
      const book = complete();
      book.files.refusal = refusal;
      book.files.refusesAfter = 1;
      const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['separate'] });
      if (outcome.kind !== 'refused') throw new Error(outcome.kind);
      expect(outcome.refusal).toBe('notSaved');
      expect(outcome.sentence).toMatch(sentence);
      expect(outcome.sentence).toContain('文件 CK-20251231-001_乙公司_首次催款函_2025-12-31.docx 已经保存');
      expect([book.tables.made, book.tables.asked]).toEqual([[], []]);
    },
  );

  it('says that saved files are not to be sent where their letters could not be entered', async () => {
    const book = new LettersBook({ rows: ledgerRows.slice(0, 4), more: [logOf()] });
    book.tables.refusal = { kind: 'filtered', sheetName: '催收记录' };
    const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['combined'] });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'notSaved' });
    if (outcome.kind !== 'refused') throw new Error();
    expect(outcome.sentence).toMatch(/^工作表“催收记录”有筛选.*请不要寄出/);
  });

  it('takes worksheets of letters away again where the letters could not be entered, and names those that would not go', async () => {
    const book = new LettersBook({ rows: ledgerRows.slice(0, 4), more: [logOf()] });
    book.tables.refusal = { kind: 'filtered', sheetName: '催收记录' };
    const before = book.workbook.sheets.map(({ name }) => name);
    const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['sheets'] });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'workbook' });
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(before);
    book.workbook.takeBack = () => Promise.reject(new WorkbookRefused({ kind: 'protected' }));
    const again = await book.run('writeLetters', { letters: 'due', outputs: ['sheets'] });
    expect(again).toMatchObject({ kind: 'refused', refusal: 'notSaved' });
    if (again.kind !== 'refused') throw new Error();
    const [left] = book.workbook.sheets.map(({ name }) => name).filter((name) => !before.includes(name));
    expect(again.sentence).toContain(left ?? '—');
    expect(again.sentence).toMatch(/^工作表“催收记录”有筛选.*请不要寄出/);
  });

  it('refuses a 催收记录 without a column by which a letter would be known again, before anything is done', async () => {
    const log = logOf();
    const without = { ...log, values: log.values.map((row) => row.filter((_cell, index) => index !== 5)) };
    const book = new LettersBook({ rows: ledgerRows.slice(0, 4), more: [without] });
    const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['combined'] });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'registerIncomplete' });
    if (outcome.kind !== 'refused') throw new Error();
    expect(outcome.sentence).toContain('“阶段”');
    expect(book.files.saved).toEqual([]);
  });

  it('leaves nothing behind where it is stopped while letters are being written', async () => {
    const book = complete();
    let asked = 0;
    const control = {
      ...quiet,
      progress: ({ stage }: { readonly stage: string }) => {
        if (stage === 'composing') asked += 1;
      },
      throwIfCancelled: () => {
        if (asked > 0) throw new JobCancelled();
      },
    };
    expect(await book.run('writeLetters', { letters: 'due', outputs: ['combined'] }, { control })).toMatchObject({ refusal: 'cancelled' });
    expect([book.files.saved, book.tables.made]).toEqual([[], []]);
  });

  it('counts rows of one invoice number as one, and an invoice without a number as all of the debtor’s (R21a)', async () => {
    const rows = [
      ['甲公司', 'A1', '', yearEnd - 60, yearEnd - 30, 100, 0, ''],
      ['甲公司', 'A1', '', yearEnd - 60, yearEnd - 30, 200, 0, ''],
      ['甲公司', '', '', yearEnd - 60, yearEnd - 30, 50, 0, ''],
    ];
    const book = new LettersBook({ rows, records: [] });
    await written(book, { missing: 'mark' });
    expect(rowsOfLog(book).map(([, , invoice, , , amount]) => [invoice, amount])).toEqual([
      ['A1', 300],
      ['', 50],
    ]);
  });
});
