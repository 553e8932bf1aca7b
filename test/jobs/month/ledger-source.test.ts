import type { CellValue } from '../../../src/cells/cell-value';
import fc from 'fast-check';

import { ledgerSource } from '../../../src/jobs/month/ledger-source';
import type { Ledger } from '../../../src/ledger/ledger';
import { noLedgerFacts } from '../../../src/ledger/ledger-facts';
import { readLedger } from '../../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import type { SourceSheet } from '../../../src/cells/source-workbook';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { sheetOf } from '../memory-workbook';

/** 2025-01-01. */
const newYear = 45658;

const headings = ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '业务员', '备注'];
const rows: readonly (readonly CellValue[])[] = [
  headings,
  ['甲公司', 'A1', newYear, newYear + 30, 1_000, '张三', '一'],
  ['甲公司', 'A2', newYear + 1, newYear + 40, 2_000, '李四', '二'],
  ['小计', '', '', '', 3_000, '', ''],
  ['乙公司', 'A3', newYear + 2, newYear + 50, '面议', '张三', '三'],
];
const receipts: readonly (readonly CellValue[])[] = [
  ['客户名称', '发票号', '收款日期', '收款金额'],
  ['甲公司', 'A1', newYear + 10, 400],
];

function ledgerOf(ledgerRows = rows, more: Partial<SourceSheet> = {}, receiptRows = receipts): Ledger {
  const workbook = { name: '账', dateSystem: 1900 as const, sheets: [sheetOf('台账', ledgerRows, more), sheetOf('收款明细', receiptRows)] };
  const recognition = recogniseLedger(workbook, { sheetName: more.name ?? '台账' });
  if (recognition.kind !== 'found') throw new Error('no ledger');
  const reading = readLedger(workbook, recognition.layout, {}, defaultPolicy);
  if (reading.kind !== 'read') throw new Error('a question');
  return reading.ledger;
}

function withCell(lines: readonly (readonly CellValue[])[], row: number, column: number, value: CellValue): CellValue[][] {
  return lines.map((line, at) => line.map((cell, index) => (at === row && index === column ? value : cell)));
}

const sourceOf = (
  ledger: Ledger,
  choices: Pick<ReadingChoices, 'netUnallocated'> = {},
  policy = defaultPolicy,
  facts = noLedgerFacts,
): string => ledgerSource(ledger, choices, policy, facts);

const source = sourceOf(ledgerOf());

describe('the source of a month’s sheets', () => {
  it('is sixteen digits, the same for the same cells', () => {
    expect(source).toMatch(/^[0-9a-f]{16}$/);
    expect(sourceOf(ledgerOf())).toBe(source);
  });

  it.each<[string, Ledger]>([
    ['an amount', ledgerOf(withCell(rows, 1, 4, 1_000.01))],
    ['a customer', ledgerOf(withCell(rows, 1, 0, '丙公司'))],
    ['a due date', ledgerOf(withCell(rows, 1, 3, newYear + 31))],
    ['an invoice number', ledgerOf(withCell(rows, 1, 1, 'A9'))],
    ['a salesperson', ledgerOf(withCell(rows, 1, 5, '王五'))],
    ['what cannot be read', ledgerOf(withCell(rows, 4, 4, '待定'))],
    ['a printed subtotal', ledgerOf(withCell(rows, 3, 4, 3_001))],
    ['the word of a subtotal', ledgerOf(withCell(rows, 3, 0, '合计'))],
    ['a row more', ledgerOf([...rows, ['丁公司', 'A4', newYear, newYear + 30, 1, '', '']])],
    ['a row less', ledgerOf(rows.slice(0, -1))],
    ['a row above', ledgerOf([['应收台账', '', '', '', '', '', ''], ...rows])],
    ['two rows that change places', ledgerOf([headings, rows[2] ?? [], rows[1] ?? [], ...rows.slice(3)])],
    ['a receipt’s amount', ledgerOf(rows, {}, withCell(receipts, 1, 3, 401))],
    ['a receipt’s date', ledgerOf(rows, {}, withCell(receipts, 1, 2, newYear + 11))],
    ['a receipt more', ledgerOf(rows, {}, [...receipts, ['乙公司', 'A3', newYear + 20, 5]])],
    ['no receipts', ledgerOf(rows, {}, [['笔记']])],
  ])('is another one for a change of %s', (_, ledger) => {
    expect(sourceOf(ledger)).not.toBe(source);
  });

  it.each<[string, Ledger]>([
    ['the sheet’s name', ledgerOf(rows, { name: '我的台账' })],
    ['hidden rows', ledgerOf(rows, { hiddenRows: [1, 2] })],
    ['a sheet that is hidden', ledgerOf(rows, { visible: false })],
    ['cells beyond the columns that count', ledgerOf(rows.map((row, index) => [...row, index === 0 ? '颜色' : '红']))],
    ['blank rows below', ledgerOf([...rows, headings.map(() => '')])],
  ])('stays for a change of %s', (_, ledger) => {
    expect(sourceOf(ledger)).toBe(source);
  });

  it('tells netted receipts from those that are not, which is what undecided means (R10, R11)', () => {
    expect(sourceOf(ledgerOf(), { netUnallocated: true })).not.toBe(source);
    expect(sourceOf(ledgerOf(), { netUnallocated: false })).toBe(source);
  });

  it('is another one for a change of any setting (R30)', () => {
    expect(sourceOf(ledgerOf(), {}, { ...defaultPolicy, earlyWarningAfterDays: 61 })).not.toBe(source);
  });

  it('tells any two notes apart', () => {
    const noted = (note: string): string => sourceOf(ledgerOf(withCell(rows, 2, 6, `注${note}`)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }), (one, other) => {
        fc.pre(one.trim() !== other.trim());
        expect(noted(one)).not.toBe(noted(other));
      }),
      { numRuns: 60 },
    );
  });
});
