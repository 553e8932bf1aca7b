import { LettersBook, logOf, yearEnd } from '../letters/letters-book';
import { sheetOf } from '../memory-workbook';

const call = { customer: '甲公司', date: '2025-12-30', method: 'call', content: '答应月底付款', person: '李敏' };

describe('logContact', () => {
  it('makes 催收记录 with the first contact: who, when, what was said and promised (R24, R28c)', async () => {
    const book = new LettersBook();
    const outcome = await book.run('logContact', { ...call, promisedDate: '2026-01-05', promisedAmount: '1000.5', result: '已接通' });
    expect(outcome).toEqual({ kind: 'done', report: { sheet: '催收记录', customer: '甲公司' } });
    expect(book.columns('催收记录', '日期', '客户', '方式', '内容', '结果', '承诺日期', '承诺金额', '经办人')).toEqual([
      [yearEnd - 1, '甲公司', '电话', '答应月底付款', '已接通', yearEnd + 5, 1000.5, '李敏'],
    ]);
  });

  it('adds a row to the log that there is, and the work of the day knows of it (R41)', async () => {
    const log = sheetOf('催收记录', [
      ['日期', '客户', '方式', '内容', '承诺日期', '承诺金额', '经办人', '同行人'],
      [yearEnd - 40, '乙公司', '电话', '', '', '', '李敏', ''],
    ]);
    const book = new LettersBook({ more: [log] });
    const kinds = async (): Promise<string[]> => {
      const outcome = await book.run('listWork', { asOf: '2025-12-31' });
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
      return outcome.report.items.filter(({ customer }) => customer === '乙公司').map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual(['letterDue', 'call']);
    await book.run('logContact', { ...call, customer: '乙公司', method: 'visit', companion: '赵强', promisedDate: '2026-01-02' });
    expect(book.columns('催收记录', '客户', '方式', '同行人', '承诺日期', '承诺金额')[1]).toEqual([
      '乙公司',
      '拜访',
      '赵强',
      yearEnd + 2,
      '',
    ]);
    expect(await kinds()).toEqual(['promiseDue']);
  });

  it('enters when the customer is to be spoken to again, and the work of that day lists it (R24)', async () => {
    const book = new LettersBook();
    await book.run('logContact', { ...call, customer: '乙公司', date: '2025-12-30', nextDate: '2025-12-31' });
    expect(book.columns('催收记录', '客户', '日期', '下次联系')).toEqual([['乙公司', yearEnd - 1, yearEnd]]);
    const listed = await book.run('listWork', { asOf: '2025-12-31' });
    expect(listed.kind === 'done' && listed.report.items.filter(({ kind }) => kind === 'contactAgreed')).toMatchObject([
      { customer: '乙公司', amount: '1500.00', since: '2025-12-31', urgency: 'week' },
    ]);
  });

  it('says in 内容 what the log has no column for, and which columns it lacks', async () => {
    const book = new LettersBook({ more: [logOf()] });
    expect(await book.run('logContact', { ...call, time: '10:05', result: '见到财务', nextDate: '2026-01-06' })).toEqual({
      kind: 'done',
      report: { sheet: '催收记录', customer: '甲公司', inWords: ['时间', '结果', '经办人', '下次联系'] },
    });
    expect(book.columns('催收记录', '客户', '内容')).toEqual([
      ['甲公司', '答应月底付款；时间：10:05；结果：见到财务；经办人：李敏；下次联系：2026-01-06'],
    ]);
  });

  it('enters nothing where the log has no column for a promise, or none for words', async () => {
    const withoutWords = sheetOf('催收记录', [
      ['编号', '日期', '客户', '方式', '承诺日期'],
      ['CS1', yearEnd - 40, '乙公司', '电话', ''],
    ]);
    for (const [log, column] of [
      [logOf(), '“承诺日期”'],
      [withoutWords, '“内容”'],
    ] as const) {
      const book = new LettersBook({ more: [log] });
      const before = book.cells('催收记录');
      const outcome = await book.run('logContact', { ...call, promisedDate: '2026-01-02' });
      expect(outcome).toMatchObject({ kind: 'refused', refusal: 'registerIncomplete' });
      expect('sentence' in outcome ? outcome.sentence : '').toContain(column);
      expect(book.cells('催收记录')).toEqual(before);
    }
  });

  it.each([
    ['customer', ' '],
    ['date', '2025-02-30'],
    ['method', 'letter'],
    ['promisedAmount', '0'],
    ['promisedAmount', '1.005'],
    ['time', '24:00'],
  ])('refuses %s “%s”', async (field, value) => {
    expect(await new LettersBook().run('logContact', { ...call, [field]: value })).toMatchObject({
      refusal: 'badRequest',
      sentence: expect.stringContaining(field) as string,
    });
  });
});
