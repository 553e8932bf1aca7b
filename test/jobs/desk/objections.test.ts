import { LettersBook, yearEnd } from '../letters/letters-book';
import { sheetOf } from '../memory-workbook';

const objection = { customer: '甲公司', date: '2025-12-30', content: '数量不符', invoiceNumbers: ['A1'] };
const held = async (book: LettersBook, asOf = '2025-12-31'): Promise<unknown> => {
  const outcome = await book.run('debtorCard', { asOf, customer: '甲公司' });
  return outcome.kind === 'done' ? outcome.report.holds : outcome;
};

describe('raiseObjection and resolveObjection', () => {
  it('enter a row of 争议, and the day into it: what is disputed is held until then (R22)', async () => {
    const book = new LettersBook();
    expect(await book.run('raiseObjection', objection)).toEqual({ kind: 'done', report: { sheet: '争议', customer: '甲公司' } });
    expect(book.columns('争议', '客户', '发票号', '提出日期', '内容', '解决日期')).toEqual([['甲公司', 'A1', yearEnd - 1, '数量不符', '']]);
    expect(await held(book)).toEqual([{ reason: 'dispute', invoices: 1, amount: '1000.00' }]);
    const resolved = { customer: '甲公司', date: '2025-12-31', sheet: '争议', row: 2 };
    expect(await book.run('resolveObjection', resolved)).toEqual({ kind: 'done', report: { sheet: '争议', customer: '甲公司' } });
    expect(book.columns('争议', '解决日期')).toEqual([[yearEnd]]);
    expect(await held(book)).toEqual([]);
  });

  it('change no row that is another’s, was resolved, or is none, and nothing before it was raised', async () => {
    const disputes = sheetOf('争议', [
      ['客户', '发票号', '提出日期', '内容', '解决日期'],
      ['乙公司', 'B1', yearEnd - 9, '质量', ''],
      ['甲公司', 'A1', yearEnd - 9, '质量', yearEnd - 5],
      ['甲公司', 'A2', yearEnd - 9, '价格', ''],
    ]);
    const book = new LettersBook({ more: [disputes] });
    const of = async (row: number, date = '2025-12-31') => {
      const outcome = await book.run('resolveObjection', { customer: '甲公司', date, sheet: '争议', row });
      return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
    };
    expect([await of(1), await of(2), await of(3), await of(9), await of(4, '2025-12-21')]).toEqual([
      ...['changedSince', 'changedSince', 'changedSince', 'changedSince', 'badRequest'],
    ]);
    expect(book.columns('争议', '解决日期')).toEqual([[''], [yearEnd - 5], ['']]);
    expect(await of(4)).toBe('done');
    expect(book.columns('争议', '解决日期')).toEqual([[''], [yearEnd - 5], [yearEnd]]);
  });

  it('say which column 争议 lacks, and enter nothing', async () => {
    const book = new LettersBook({
      more: [
        sheetOf('争议', [
          ['客户', '提出日期', '内容'],
          ['甲公司', yearEnd - 9, '质量'],
        ]),
      ],
    });
    expect(await book.run('resolveObjection', { customer: '甲公司', date: '2025-12-31', sheet: '争议', row: 2 })).toMatchObject({
      kind: 'refused',
      refusal: 'registerIncomplete',
      sentence: expect.stringContaining('解决日期') as string,
    });
    expect(await book.run('raiseObjection', objection)).toMatchObject({ kind: 'refused', refusal: 'registerIncomplete' });
    expect(await book.run('raiseObjection', { ...objection, content: ' ' })).toMatchObject({ kind: 'refused', refusal: 'badRequest' });
  });
});
