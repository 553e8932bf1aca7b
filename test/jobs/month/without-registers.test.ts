import { LettersBook, ledgerRows } from '../letters/letters-book';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('Sheet1', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', 45658, 45688, 1000],
]);
const plan = sheetOf('Sheet2', [
  ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额'],
  ['JH1', '甲公司', 'A1', 1, 45688, 700, '', ''],
]);

/** A book with one letter that was made as a worksheet, with its enclosure. */
async function bookWithLetterSheets(): Promise<LettersBook> {
  const book = new LettersBook({ rows: ledgerRows.slice(0, 3) });
  const outcome = await book.run('writeLetters', { letters: 'due', outputs: ['sheets'] });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return book;
}

describe('a month beside a register (R39)', () => {
  it('is of the ledger, and the register is no other ledger, also where the user stands on it', async () => {
    const workbook = new MemoryWorkbook([plan, ledger]);
    for (const activeSheet of ['Sheet1', 'Sheet2']) {
      const outcome = await runJobIn(workbook, 'look', { activeSheet, asOf: '2025-12-31' });
      expect(outcome).toMatchObject({ kind: 'found', view: { otherLedgers: [], figures: { ledgerSheet: 'Sheet1' } } });
    }
  });

  it('is none where there is nothing but a register, and of the register where it is named', async () => {
    const workbook = new MemoryWorkbook([plan]);
    const request = { asOf: '2025-12-31', preparedAt: '2025-12-31 10:00' };
    expect(await runJobIn(workbook, 'buildMonth', request)).toMatchObject({ kind: 'refused', refusal: 'noLedger' });
    expect(await runJobIn(workbook, 'buildMonth', { ...request, sheetName: 'Sheet2' })).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: 'Sheet2' },
    });
  });

  it('takes no letter for a ledger that was made as a worksheet, nor its enclosure, unless it is named', async () => {
    const { workbook } = await bookWithLetterSheets();
    const [letter = '', ...others] = workbook.sheets.map(({ name }) => name).filter((name) => /\d{3}/.test(name));
    expect(others).toEqual([`${letter} (2)`]);
    const request = { asOf: '2025-12-31', preparedAt: '2025-12-31 10:00' };
    expect(await runJobIn(workbook, 'buildMonth', request)).toMatchObject({ kind: 'done', report: { ledgerSheet: '台账' } });
    expect(await runJobIn(workbook, 'look', { activeSheet: letter, asOf: '2025-12-31' })).toMatchObject({
      kind: 'found',
      view: { otherLedgers: [], figures: { ledgerSheet: '台账' } },
    });
    expect(await runJobIn(workbook, 'buildMonth', { ...request, sheetName: letter })).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: letter },
    });
  });

  it('keeps the ledger of a sheet that is called as a call of 催收记录 is, or as a letter whose number it does not say', async () => {
    const part = (name: string, invoice: string, sum: number): ReturnType<typeof sheetOf> =>
      sheetOf(name, [
        ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '备注'],
        ['甲公司', invoice, 45658, 45688, sum, '见合同：1'],
      ]);
    const log = sheetOf('催收记录', [
      ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回'],
      [1, 46000, '甲公司', 'A1', '电话', '', '', '', '', '', '', ''],
      [2, 46001, '甲公司', 'A2', '函件', '首次催款函', 500, '', '', '', '', ''],
    ]);
    const workbook = new MemoryWorkbook([part('1', 'A1', 1000), part('2', 'A2', 500), part('3', 'A3', 70), log]);
    expect(await runJobIn(workbook, 'buildMonth', { asOf: '2025-12-31' })).toMatchObject({
      kind: 'question',
      question: { kind: 'whichLedger', sheetNames: ['1', '2', '3'], asOne: true },
    });
  });
});
