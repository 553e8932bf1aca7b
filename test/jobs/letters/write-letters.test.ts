import { documentText } from '../../../src/documents/document-text';
import { RunCutShort } from '../../../src/jobs/ports/unfinished-run';
import { WorkbookRefused } from '../../../src/jobs/ports/workbook-refusal';
import { JobCancelled } from '../../../src/jobs/ports/job-control';
import type { LettersReport } from '../../../src/jobs/letters/write-letters-contract';
import type { LooseRequest } from '../run-job-in';
import { quiet } from '../run-job-in';
import { sheetOf } from '../memory-workbook';
import { LettersBook, ledgerHeadings, ledgerRows, logOf, yearEnd } from './letters-book';

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

  it('writes all in the language that was wanted, and names those that are there in Chinese only', async () => {
    const book = complete();
    const { letters, inChinese } = await written(book, { letterLanguage: 'en-US', outputs: ['separate'] });
    expect(letters.map(({ customer, kind }) => [customer, kind])).toEqual([
      ['乙公司', 'first'],
      ['甲公司', 'first'],
    ]);
    expect(inChinese).toEqual([]);
    for (const { bytes } of book.files.saved) expect(documentText(bytes).join()).toContain('Demand for Payment');
    const lawyer = await written(complete(), { letterLanguage: 'en-US', letters: [{ customer: '甲公司', kind: 'lawyer' }] });
    expect(lawyer.inChinese).toEqual([{ customer: '甲公司', kind: 'lawyer' }]);
    const own = await written(complete(), {
      letterLanguage: 'en-US',
      letters: [{ customer: '甲公司', kind: 'lawyer', letterLanguage: 'zh-CN' }],
    });
    expect(own.inChinese).toEqual([]);
  });

  it('writes what is owed in another currency in a letter of its own, and names its currency in the log (R12d)', async () => {
    const book = new LettersBook({
      headings: [...ledgerHeadings, '币种'],
      rows: [
        ...ledgerRows.slice(0, 2),
        ['甲公司', 'A9', 'HT-1', yearEnd - 60, yearEnd - 50, 40, 0, '', 'USD'],
        ['乙公司', 'B9', '', yearEnd - 60, yearEnd - 30, 9, 0, '', 'EUR'],
      ],
    });
    const { letters } = await written(book, { outputs: ['separate'] });
    expect(letters.map(({ customer, currency, total, totalInCapitals }) => [customer, currency, total, totalInCapitals])).toEqual([
      ['乙公司', 'EUR', '9.00', ''],
      ['甲公司', undefined, '1547.25', '人民币壹仟伍佰肆拾柒元贰角伍分'],
      ['甲公司', 'USD', '40.76', ''],
    ]);
    expect(new Set(letters.map(({ number }) => number)).size).toBe(3);
    const texts = book.files.saved.map(({ bytes }) => documentText(bytes).join());
    expect(texts.map((text) => [text.includes('欧元9.00'), text.includes('人民币1,547.25元'), text.includes('美元40.76')])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(book.columns('催收记录', '客户', '发票号', '金额')).toEqual([
      ['乙公司', 'B9', 9],
      ['甲公司', 'A1', 1044],
      ['甲公司', 'A2', 503.25],
      ['甲公司', 'A9', 40.76],
    ]);
    const contents = book.columns('催收记录', '内容').flat().map(String);
    expect([contents[0], contents[2], contents[3]]).toEqual([
      expect.stringContaining('本发票本金 EUR 9.00，最后'),
      expect.stringContaining('本发票本金 500.25、违约金 3.00，最后'),
      expect.stringContaining('本发票本金 USD 40.00、违约金 USD 0.76，最后'),
    ]);
    // What went out is not due again, and is told with its currency.
    const again = await book.run('proposeLetters', { scope: 'due' });
    if (again.kind !== 'done') throw new Error(JSON.stringify(again));
    expect(again.report.proposals).toEqual([]);
    expect(again.report.underWay.map(({ customer, currency, amount }) => [customer, currency, amount])).toEqual([
      ['乙公司', 'EUR', '9.00'],
      ['甲公司', undefined, '1547.25'],
      ['甲公司', 'USD', '40.76'],
    ]);
  });

  it('enters a statement in another currency without a sum, for nothing tells what it is in (R12d)', async () => {
    const rows = [...ledgerRows.slice(0, 2), ['甲公司', 'A9', 'HT-1', yearEnd - 60, yearEnd - 50, 40, 0, '', 'USD']];
    const book = new LettersBook({ headings: [...ledgerHeadings, '币种'], rows });
    await written(book, { letters: [{ customer: '甲公司', currency: 'USD', kind: 'statement' }] });
    expect(book.columns('催收记录', '客户', '发票号', '金额', '内容')).toEqual([['甲公司', '', '', '对账函，USD 40.00']]);
  });

  it('enters letters for whoever sees to the customer by then, and so hands nobody over (R41)', async () => {
    const log = [
      ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回', '经办人'],
      ['', yearEnd - 3, '甲公司', '', '电话', '', '', '答应年后付', '', '', '', '', '王芳'],
    ];
    const book = new LettersBook({ rows: ledgerRows.slice(0, 4), more: [sheetOf('催收记录', log)] });
    await written(book);
    expect(book.columns('催收记录', '客户', '方式', '经办人')).toEqual([
      ['甲公司', '电话', '王芳'],
      ['乙公司', '函件', '李四'],
      ['甲公司', '函件', '王芳'],
      ['甲公司', '函件', '王芳'],
    ]);
  });

  it('enters what it deducts in a row of its own, so that the rows of a letter add up to it to the cent (R21b, R39)', async () => {
    const rows = [
      ['甲公司', 'A1', '', yearEnd - 60, yearEnd - 30, 1000.1, 0, '张三'],
      ['甲公司', 'A2', '', yearEnd - 60, yearEnd - 20, 500.25, 0, '张三'],
      ['甲公司', 'A3', '', yearEnd - 60, yearEnd - 20, 300, 320.5, '张三'],
      ['甲公司', '', '', yearEnd - 9, yearEnd - 8, -80.07, 0, '张三'],
    ];
    const book = new LettersBook({ rows });
    const { letters } = await written(book);
    // Penalties: 1,000.10 × 30 × 0.03 % = 9.00; 500.25 × 20 × 0.03 % = 3.00.
    expect(letters.map(({ principal, penalty, credits, total }) => [principal, penalty, credits, total])).toEqual([
      ['1500.35', '12.00', '100.57', '1411.78'],
    ]);
    expect(book.columns('催收记录', '编号', '发票号', '方式', '阶段', '金额')).toEqual([
      ['CK-20251231-001', 'A1', '函件', '首次催款函', 1009.1],
      ['CK-20251231-001', 'A2', '函件', '首次催款函', 503.25],
      ['CK-20251231-001', '贷项抵减', '函件', '', -100.57],
    ]);
    expect(book.columns('催收记录', '内容').at(-1)).toEqual(['催款函 人民币1,411.78元；抵减贷项：A3 20.50、（无发票号） 80.07']);
    const again = await book.run('proposeLetters', { scope: 'due' });
    if (again.kind !== 'done') throw new Error(JSON.stringify(again));
    expect(again.report.proposals).toEqual([]);
    expect(again.report.underWay).toMatchObject([{ number: 'CK-20251231-001', kind: 'first', invoices: 2, amount: '1411.78' }]);
    // Struck, the row of its credits goes with the others.
    const struck = await book.run('recordLetterFates', { fates: [{ number: 'CK-20251231-001', customer: '甲公司', struck: true }] });
    expect(struck).toMatchObject({ kind: 'done', report: { rows: 3 } });
    expect(book.columns('催收记录', '阶段').flat()).toEqual(['作废', '作废', '作废']);
    expect(await book.run('proposeLetters', { scope: 'due' })).toMatchObject({ report: { proposals: [{ customer: '甲公司', stage: 1 }] } });
  });

  it('takes the row of credits for no letter about an invoice: received, it interrupts nothing that was not demanded (R25)', async () => {
    const rows = [
      ['甲公司', 'A1', '', yearEnd - 60, yearEnd - 30, 1000, 0, ''],
      ['甲公司', 'A0', '', yearEnd - 1300, yearEnd - 1090, 700, 0, ''],
      ['甲公司', 'A0', '', yearEnd - 1300, yearEnd - 1090, -100, 0, ''],
    ];
    const book = new LettersBook({ rows });
    await written(book, { letters: [{ customer: '甲公司', kind: 'first', leftOut: ['台账!3'] }] });
    const fates = [{ number: 'CK-20251231-001', customer: '甲公司', receivedDate: '2025-12-31' }];
    expect(await book.run('recordLetterFates', { fates })).toMatchObject({ kind: 'done' });
    // Due 2023-01-06: the limitation of A0, which the letter does not demand, ends on 2026-01-06 as before.
    const listed = await book.run('proposeLetters', { scope: 'due' });
    if (listed.kind !== 'done') throw new Error(JSON.stringify(listed));
    expect(listed.report.proposals[0]?.invoices.map(({ invoiceNumber, limitationDate }) => [invoiceNumber, limitationDate])).toEqual([
      ['A0', '2026-01-06'],
      ['A1', '2028-12-31'],
    ]);
  });

  it.each([
    [
      'letterDate',
      {},
      '发函日期 2025-12-30 早于截止日期 2025-12-31：函件里的金额算到截止日期，发函日期不能在它之前，请改发函日期或截止日期',
    ],
    ['finalPaymentDate', { finalPaymentDate: '2026-01-04' }, '“甲公司”的最后付款日 2026-01-04 早于发函日期 2026-01-05，请改其中一个日期'],
    [
      'firstInstalment',
      { kind: 'agreement', plan: { count: 3, firstDate: '2026-01-04' } },
      '“甲公司”的首期还款日 2026-01-04 早于协议日期 2026-01-05，请改其中一个日期',
    ],
  ] as const)('refuses a %s that is too early, naming both dates, here, in the preview and in the list', async (what, more, sentence) => {
    const book = complete();
    const letterDate = what === 'letterDate' ? '2025-12-30' : '2026-01-05';
    const letter = { customer: '甲公司', kind: 'first' as const, ...more };
    const refused = { kind: 'refused', refusal: 'badDates', sentence };
    expect(await book.run('writeLetters', { letters: [letter], outputs: ['combined'], letterDate })).toEqual(refused);
    expect(await book.run('previewLetter', { letter, letterDate })).toEqual(refused);
    if (what === 'letterDate') expect(await book.run('proposeLetters', { scope: 'due', letterDate })).toEqual(refused);
    expect([book.files.saved, book.tables.made]).toEqual([[], []]);
    const onTheDay = { ...letter, ...(what === 'finalPaymentDate' && { finalPaymentDate: '2026-01-05' }) };
    if (what !== 'firstInstalment')
      expect(
        await book.run('writeLetters', {
          letters: [onTheDay],
          outputs: ['combined'],
          letterDate: what === 'letterDate' ? '2025-12-31' : letterDate,
        }),
      ).toMatchObject({
        kind: 'done',
      });
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

  it('names letters before of which the log does not show that they went out, and none of another debtor or stage (R21a)', async () => {
    const book = new LettersBook({
      rows: ledgerRows.slice(0, 4),
      more: [
        logOf(
          ['X1', yearEnd - 40, '甲公司', 'A1', '函件', '首次催款函', 1000, '', '', '', '', ''],
          ['', yearEnd - 41, '甲公司', 'A2', '函件', '首次催款函', 500, '', '', '', '', ''],
          ['X3', yearEnd - 40, '乙公司', 'B1', '函件', '首次催款函', 1500, '', '', yearEnd - 39, '', ''],
        ),
      ],
    });
    const { letters } = await written(book, { outputs: ['separate'] });
    expect(letters.map(({ customer, stage, notShownSent }) => [customer, stage, notShownSent])).toEqual([
      ['乙公司', 2, []],
      ['甲公司', 2, ['X1', '2025-11-20']],
    ]);
    const [ofB, ofA] = book.files.saved.map(({ bytes }) => documentText(bytes).join('\n'));
    expect(ofB).toContain('我司已于2025年11月22日向贵司发出首次催款函（编号：X3），该函所列款项贵司至今未全部付清。');
    expect(ofB).toContain('现再次要求贵司于');
    expect(ofA).not.toMatch(/发出首次|再次|仍有/);
    expect(ofA).toContain('请贵司于2026年1月7日（含当日）前将应付总额一次性付至');
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

  it('names the letters of before that were not sent, whose invoices it does not write again (R41)', async () => {
    const book = complete();
    const first = await written(book);
    expect(first.unsent).toEqual([]);
    expect(first.letters.length).toBeGreaterThan(1);
    expect((await written(book)).unsent).toEqual(
      first.letters.map(({ customer, number, letterDate }) => ({ customer, number, date: letterDate })),
    );
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

  it('gives no number a second time that a saved file bears, though its letter was not entered', async () => {
    const book = complete();
    book.files.refusal = { kind: 'notPossible', reason: 'failed', message: '磁盘已满' };
    book.files.refusesAfter = 1;
    expect(await book.run('writeLetters', { letters: 'due', outputs: ['separate'] })).toMatchObject({ refusal: 'notSaved' });
    expect(book.files.saved.map(({ name }) => name)).toEqual(['CK-20251231-001_乙公司_首次催款函_2025-12-31.docx']);
    book.files.refusal = null;
    // What comes next is another letter: of 甲公司 alone.
    const preview = await book.run('previewLetter', { letter: { customer: '甲公司', kind: 'first' }, among: [] });
    expect(JSON.stringify(preview)).toContain('CK-20251231-003');
    const { letters } = await written(book, { letters: [{ customer: '甲公司', kind: 'first' }] });
    expect(letters.map(({ number }) => number)).toEqual(['CK-20251231-003']);
  });

  it('gives a number again where nothing bears it, and none whose row was deleted from 催收记录', async () => {
    const book = complete();
    book.files.refusal = { kind: 'notPossible', reason: 'failed', message: '磁盘已满' };
    await book.run('writeLetters', { letters: 'due', outputs: ['combined'] });
    expect(book.binaries.kept.size).toBe(0);
    book.files.refusal = null;
    const { letters } = await written(book);
    expect(letters.map(({ number }) => number)).toEqual(['CK-20251231-001', 'CK-20251231-002']);
    book.workbook.sheets = book.workbook.sheets.filter(({ name }) => name !== '催收记录');
    const again = await written(book);
    expect(again.letters.map(({ number }) => number)).toEqual(['CK-20251231-003', 'CK-20251231-004']);
  });

  it('hands nothing over, and gives no number away, where what enters letters can’t be fetched', async () => {
    const book = complete();
    book.tables.offline = new Error('Loading chunk user-tables failed');
    await expect(book.run('writeLetters', { letters: 'due', outputs: ['combined'] })).rejects.toThrow('Loading chunk user-tables failed');
    expect([book.files.saved, book.tables.made, book.tables.asked]).toEqual([[], [], []]);
    book.tables.offline = null;
    expect((await written(book)).letters.map(({ number }) => number)).toEqual(['CK-20251231-001', 'CK-20251231-002']);
  });

  it('says that saved files are not to be sent where their letters could not be entered', async () => {
    const book = new LettersBook({ rows: ledgerRows.slice(0, 4), more: [logOf()] });
    book.tables.refusal = { kind: 'filtered', sheetName: '催收记录' };
    const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['combined'] });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'notSaved' });
    if (outcome.kind !== 'refused') throw new Error();
    expect(outcome.sentence).toMatch(/^工作表“催收记录”有筛选.*请不要寄出/);
  });

  it('names the saved files where a fault that nobody foresaw kept their letters from being entered, and where a run was cut short', async () => {
    for (const fault of [new TypeError('undefined is not a function'), new RunCutShort({ id: 'r', way: 'undo', sheets: [] }, false)]) {
      const book = new LettersBook({ rows: ledgerRows.slice(0, 4), more: [logOf()] });
      book.tables.change = () => Promise.reject(fault);
      expect(await book.run('writeLetters', { letters: 'due', outputs: ['combined'] })).toEqual({
        kind: 'refused',
        refusal: 'notSaved',
        sentence:
          'Excel 中途不再回应，工作簿里可能留有未完成的内容；下次运行时会先恢复。文件 首次催款函_2025-12-31_共2份.docx 已经保存，但没有登记到催收记录：请不要寄出，解决后重新生成',
      });
    }
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
