import { sheetOf } from '../memory-workbook';
import { LettersBook, logOf, yearEnd } from './letters-book';

const fresh = () =>
  logOf(
    ['X1', yearEnd - 30, '甲公司', 'A1', '函件', '首次催款函', 1000, '催款函 1', '', '', '', ''],
    ['X1', yearEnd - 30, '甲公司', 'A2', '函件', '首次催款函', 500, '催款函 1', '', '', '', ''],
    ['X2', yearEnd - 20, '乙公司', 'B1', '函件', '二次催款函', 1500, '催款函 2', '', yearEnd - 19, '', ''],
  );

const fates = (book: LettersBook) => book.columns('催收记录', '编号', '快递单号', '寄出', '签收', '退回');

describe('recordLetterFates', () => {
  it('enters waybill, 寄出, 签收 and 退回 in every row of a letter, of several letters at once (R21a, R25)', async () => {
    const book = new LettersBook({ more: [fresh()] });
    const outcome = await book.run('recordLetterFates', {
      fates: [
        { number: 'X1', customer: '甲公司', waybill: '1234567890123', sentDate: '2025-12-02' },
        { number: 'X2', customer: ' 乙 公司', receivedDate: '2025-12-15' },
      ],
    });
    expect(outcome).toEqual({ kind: 'done', report: { sheets: ['催收记录'], letters: 2, rows: 3 } });
    expect(fates(book)).toEqual([
      ['X1', '1234567890123', 45993, '', ''],
      ['X1', '1234567890123', 45993, '', ''],
      ['X2', '', yearEnd - 19, 46006, ''],
    ]);
    expect(book.tables.asked).toHaveLength(1);
  });

  it('writes days as dates and a waybill as text', async () => {
    const book = new LettersBook({ more: [fresh()] });
    await book.run('recordLetterFates', { fates: [{ number: 'X2', customer: '乙公司', waybill: '0012', returnedDate: '2025-12-20' }] });
    expect(book.tables.asked[0]?.[0]?.changedRows.map(({ row, cells }) => [row, cells.map(({ value }) => value)])).toEqual([
      [3, ['0012', { date: 46011 }]],
    ]);
  });

  it('says in 结果 that a letter was not taken, and asks for that column where a table has none', async () => {
    const refused = { fates: [{ number: 'X2', customer: '乙公司', returnedDate: '2025-12-20', result: '拒收' }] };
    expect(await new LettersBook({ more: [fresh()] }).run('recordLetterFates', refused)).toMatchObject({
      ...{ kind: 'refused', refusal: 'registerIncomplete', sentence: expect.stringContaining('结果') as string },
    });
    const withResult = sheetOf('催收记录', [
      ['编号', '日期', '客户', '发票号', '方式', '阶段', '结果', '寄出', '签收', '退回'],
      ['X2', yearEnd - 20, '乙公司', 'B1', '函件', '二次催款函', '', yearEnd - 19, '', ''],
    ]);
    const book = new LettersBook({ more: [withResult] });
    expect(await book.run('recordLetterFates', refused)).toMatchObject({ kind: 'done', report: { rows: 1 } });
    expect(book.columns('催收记录', '结果', '退回')).toEqual([['拒收', 46011]]);
  });

  it('strikes a letter that was never sent: it is proposed again, and its number is not', async () => {
    const book = new LettersBook({ more: [fresh()] });
    expect(await book.run('recordLetterFates', { fates: [{ number: 'X1', customer: '甲公司', struck: true }] })).toMatchObject({
      report: { letters: 1, rows: 2 },
    });
    expect(book.columns('催收记录', '阶段', '内容').slice(0, 2)).toEqual([
      ['作废', '作废（未寄出，原为首次催款函）；催款函 1'],
      ['作废', '作废（未寄出，原为首次催款函）；催款函 1'],
    ]);
    const outcome = await book.run('proposeLetters', { scope: 'due' });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    expect(outcome.report.proposals.find(({ customer }) => customer === '甲公司')).toMatchObject({ stage: 1, sent: [] });
    expect(outcome.report.underWay.map(({ number }) => number)).toEqual(['X2']);
  });

  it.each([
    ['a letter that went out is to be struck', { number: 'X2', customer: '乙公司', struck: true }, 'wasSent'],
    ['there is no such number', { number: 'X9', customer: '乙公司', waybill: '1' }, 'noSuchLetter'],
    ['the number is another debtor’s', { number: 'X2', customer: '甲公司', waybill: '1' }, 'noSuchLetter'],
  ])('changes nothing at all where %s', async (_what, fate, refusal) => {
    const book = new LettersBook({ more: [fresh()] });
    const before = book.cells('催收记录');
    const outcome = await book.run('recordLetterFates', { fates: [{ number: 'X1', customer: '甲公司', waybill: '7' }, fate] });
    expect(outcome).toMatchObject({ kind: 'refused', refusal });
    expect(book.cells('催收记录')).toEqual(before);
  });

  it('says so where there is no 催收记录, and which column one lacks', async () => {
    const fate = { number: 'X1', customer: '甲公司', waybill: '7' };
    expect(await new LettersBook().run('recordLetterFates', { fates: [fate] })).toMatchObject({ refusal: 'noSuchLetter' });
    const log = fresh();
    const without = { ...log, values: log.values.map((row) => row.filter((_cell, index) => index !== 8)) };
    const outcome = await new LettersBook({ more: [without] }).run('recordLetterFates', { fates: [fate] });
    expect(outcome).toMatchObject({
      refusal: 'registerIncomplete',
      sentence: '工作表“催收记录”的表没有“快递单号”列，没有写入，请补上表头后再试',
    });
  });

  it('names the letter whose rows have changed since by refusing the whole', async () => {
    const book = new LettersBook({ more: [fresh()] });
    book.tables.refusal = { kind: 'tableChanged', sheetName: '催收记录', cell: 'A2' };
    const outcome = await book.run('recordLetterFates', { fates: [{ number: 'X1', customer: '甲公司', waybill: '7' }] });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'workbook' });
  });

  it('changes letters of whichever table of 催收记录 they stand in, all at once', async () => {
    const older = {
      ...logOf(['Y1', yearEnd - 90, '甲公司', 'A1', '函件', '首次催款函', 900, '催款函 0', '', '', '', '']),
      name: '催收记录 2024',
    };
    const book = new LettersBook({ more: [fresh(), older] });
    const listed = await book.run('proposeLetters', { scope: 'due' });
    if (listed.kind !== 'done') throw new Error(JSON.stringify(listed));
    expect(listed.report.underWay.map(({ number }) => number)).toEqual(['X2', 'X1', 'Y1']);
    const outcome = await book.run('recordLetterFates', {
      fates: [
        { number: 'Y1', customer: '甲公司', waybill: '9', receivedDate: '2025-12-15' },
        { number: 'X2', customer: '乙公司', receivedDate: '2025-12-16' },
      ],
    });
    expect(outcome).toEqual({ kind: 'done', report: { sheets: ['催收记录', '催收记录 2024'], letters: 2, rows: 2 } });
    expect(book.columns('催收记录 2024', '编号', '快递单号', '签收')).toEqual([['Y1', '9', 46006]]);
    expect(book.columns('催收记录', '编号', '签收').at(-1)).toEqual(['X2', 46007]);
    expect(book.tables.asked).toHaveLength(1);
  });

  it.each([
    ['struck and sent', [{ number: 'X1', customer: '甲公司', struck: true, sentDate: '2025-12-02' }]],
    ['struck and received', [{ number: 'X1', customer: '甲公司', struck: true, receivedDate: '2025-12-02' }]],
    ['struck and come back', [{ number: 'X1', customer: '甲公司', struck: true, returnedDate: '2025-12-02' }]],
    ['struck and given a waybill', [{ number: 'X1', customer: '甲公司', struck: true, waybill: '77' }]],
    [
      'struck by one entry and sent by another',
      [
        { number: 'X1', customer: '甲公司', struck: true },
        { number: ' X1', customer: '甲 公司', sentDate: '2025-12-02' },
      ],
    ],
  ])('refuses a letter that would be %s, and changes nothing', async (_what, fates) => {
    const book = new LettersBook({ more: [fresh()] });
    expect(await book.run('recordLetterFates', { fates })).toMatchObject({ kind: 'refused', refusal: 'badRequest' });
    expect(book.tables.asked).toEqual([]);
  });
});
