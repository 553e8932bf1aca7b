import { LettersBook, yearEnd } from '../letters/letters-book';
import { sheetOf } from '../memory-workbook';

const receipts = sheetOf('收款明细', [
  ['收款日期', '客户', '发票号', '金额'],
  [yearEnd - 30, '甲公司', 'A1', 300],
  [yearEnd - 10, '甲公司', 'A1', 250],
]);

const plans = (paid: readonly (string | number)[] = ['', '']) =>
  sheetOf('还款计划', [
    ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额', '签订日期'],
    ['JH1', '甲公司', 'A1', 1, yearEnd - 28, 300, ...paid, yearEnd - 40],
    ['JH1', '甲公司', 'A1', 2, yearEnd - 1, 200, '', '', yearEnd - 40],
    ['JH1', '甲公司', 'A1', 3, yearEnd + 30, 500, '', '', yearEnd - 40],
  ]);

const asked = { asOf: '2025-12-31', customer: '甲公司' };
const paidOf = (book: LettersBook) => book.columns('还款计划', '期次', '已付日期', '已付金额');

describe('fillInstalments', () => {
  it('enters what the receipts paid in full, not what they paid in part (R32)', async () => {
    const book = new LettersBook({ more: [receipts, plans()] });
    expect(await book.run('debtorCard', asked)).toMatchObject({ report: { instalmentsToFill: 2, plans: [{ missed: 2 }] } });
    expect(await book.run('fillInstalments', asked)).toEqual({
      kind: 'done',
      report: { sheet: '还款计划', customer: '甲公司', instalments: 2 },
    });
    expect(paidOf(book)).toEqual([
      [1, yearEnd - 30, 300],
      [2, yearEnd - 10, 200],
      [3, '', ''],
    ]);
    expect(await book.run('debtorCard', asked)).toMatchObject({ report: { instalmentsToFill: 0, plans: [{ kept: true, missed: 0 }] } });
  });

  it('leaves what somebody wrote as it is, and says so where nothing is left to enter', async () => {
    const book = new LettersBook({ more: [receipts, plans([yearEnd - 29, 250])] });
    expect(await book.run('fillInstalments', asked)).toMatchObject({ kind: 'done', report: { instalments: 1 } });
    expect(paidOf(book)[0]).toEqual([1, yearEnd - 29, 250]);
    expect(await book.run('fillInstalments', asked)).toMatchObject({ kind: 'refused', refusal: 'changedSince' });
  });

  it('names the columns that a table lacks', async () => {
    const bare = sheetOf('还款计划', [
      ['计划号', '客户', '发票号', '期次', '到期日', '金额', '签订日期'],
      ['JH1', '甲公司', 'A1', 1, yearEnd - 28, 300, yearEnd - 40],
    ]);
    expect(await new LettersBook({ more: [receipts, bare] }).run('fillInstalments', asked)).toMatchObject({
      ...{ kind: 'refused', refusal: 'registerIncomplete', sentence: expect.stringContaining('已付日期') as string },
    });
  });
});
