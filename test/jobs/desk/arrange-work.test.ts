import { LettersBook, yearEnd } from '../letters/letters-book';

const item = { customer: '乙公司', kind: 'call', date: '2025-12-31' };

describe('arrangeWork', () => {
  it('makes 事项安排 with the first row, adds to it, and the list knows of both (R41)', async () => {
    const book = new LettersBook();
    expect(await book.run('arrangeWork', { ...item, action: 'postponed', until: '2026-01-05', note: '出差' })).toEqual({
      kind: 'done',
      report: { sheet: '事项安排', customer: '乙公司' },
    });
    await book.run('arrangeWork', { ...item, action: 'assigned', person: ' 李敏 ' });
    await book.run('arrangeWork', { ...item, customer: '丙公司', action: 'done' });
    expect(book.columns('事项安排', '日期', '客户', '催收事项', '事项安排', '推迟到', '负责人', '说明')).toEqual([
      [yearEnd, '乙公司', '电话催收', '推迟', yearEnd + 5, '', '出差'],
      [yearEnd, '乙公司', '电话催收', '分派', '', '李敏', ''],
      [yearEnd, '丙公司', '电话催收', '完成', '', '', ''],
    ]);
    const outcome = await book.run('listWork', { asOf: '2025-12-31' });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    expect(outcome.report.items.filter(({ state }) => state !== 'open')).toMatchObject([
      { customer: '乙公司', kind: 'call', state: 'postponed', until: '2026-01-05', owner: '李敏' },
      { customer: '丙公司', kind: 'call', state: 'done', until: null },
    ]);
  });

  it.each([
    ['a day that is not later', { action: 'postponed', until: '2025-12-31' }, 'until'],
    ['no day to put it off to', { action: 'postponed' }, 'until'],
    ['nobody to give it to', { action: 'assigned', person: ' ' }, 'person'],
    ['a kind that there is not', { action: 'done', kind: 'tea' }, 'kind'],
  ])('refuses %s, and writes nothing', async (_what, asked, field) => {
    const book = new LettersBook();
    expect(await book.run('arrangeWork', { ...item, ...asked })).toMatchObject({
      refusal: 'badRequest',
      sentence: expect.stringContaining(field) as string,
    });
    expect(book.cells('事项安排')).toEqual([]);
  });
});
