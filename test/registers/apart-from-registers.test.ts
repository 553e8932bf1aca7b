import { apartFromRegisters } from '../../src/registers/apart-from-registers';
import { findRegisters } from '../../src/registers/find-registers';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import type { SourceSheet } from '../../src/cells/source-workbook';
import { readOf, sheetOf, workbookOf } from '../support/ledger-of-cells';
import { registersIn, smallLedger } from '../support/registers-of-cells';

const plans = sheetOf('分期', [
  ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额'],
  ['JH1', '甲公司', 'A2', 1, 45730, 900, 45730, 900],
]);
const writeOffs = [
  ['客户', '发票号', '日期', '金额', '批准人'],
  ['甲公司', 'A2', 45800, 100, '总经理'],
] as const;

function apart(sheets: readonly SourceSheet[], ledgerSheets: readonly string[] = []): ReturnType<typeof apartFromRegisters> {
  const workbook = workbookOf(...sheets);
  return apartFromRegisters(workbook, findRegisters(workbook).tables, ledgerSheets);
}

describe('apartFromRegisters', () => {
  it.each([
    ['plans', plans],
    ['write-offs', sheetOf('Sheet2', writeOffs)],
  ])('takes no sheet of %s for a ledger, unless the user says so', (_what, sheet) => {
    expect(recogniseLedger(workbookOf(sheet), {}).kind).toBe('found');
    expect(recogniseLedger(apart([sheet]), {})).toEqual({ kind: 'none', nearest: null });
    expect(recogniseLedger(apart([sheet], [sheet.name]), { sheetName: sheet.name })).toMatchObject({
      kind: 'found',
      layout: { sheetName: sheet.name },
    });
  });

  it('asks no question which of ledger and register is the ledger', () => {
    const other = { ...plans, name: 'Sheet2' };
    expect(recogniseLedger(apart([{ ...smallLedger, name: 'Sheet1' }, other]), {})).toMatchObject({
      kind: 'found',
      layout: { sheetName: 'Sheet1' },
      candidates: [{ sheetName: 'Sheet1' }],
    });
  });

  it('ends a ledger above a register on its sheet, also where the user names the sheet', () => {
    const sheet = sheetOf('应收台账', [...smallLedger.values, [''], ['坏账核销'], ...writeOffs]);
    for (const ledgerSheets of [[], ['应收台账']]) {
      const ledger = readOf(apart([sheet], ledgerSheets));
      expect(ledger.rows.map(({ rowNumber, amountCents }) => [rowNumber, amountCents])).toEqual([
        [2, 100000],
        [3, 200000],
        [4, 300000],
      ]);
      expect(ledger.problems).toEqual([]);
    }
    expect(registersIn(workbookOf(sheet)).writeOffs).toMatchObject([{ rowNumber: 8, amountCents: 10000 }]);
  });

  it('reads a ledger and a register beside each other', () => {
    const sheet = sheetOf(
      '应收台账',
      smallLedger.values.map((row, index) => [...row, '', ...(writeOffs[index] ?? [])]),
    );
    expect(readOf(apart([sheet])).rows.map(({ amountCents }) => amountCents)).toEqual([100000, 200000, 300000]);
    expect(registersIn(workbookOf(sheet)).writeOffs).toMatchObject([{ rowNumber: 2, amountCents: 10000, approver: '总经理' }]);
  });

  it('takes no plan with its paid sums for receipts', () => {
    const sheet = sheetOf('Instalments', [
      ['Customer', 'Instalment', 'Due date', 'Amount', 'Paid date', 'Paid amount'],
      ['甲公司', 1, 45730, 900, 45730, 900],
    ]);
    expect(readOf(apart([smallLedger, sheet])).receipts).toBeNull();
  });

  it('leaves customers and receipts in sight of the ledger, and a workbook without registers as it is', () => {
    const workbook = workbookOf(
      smallLedger,
      sheetOf('客户资料', [
        ['客户名称', '电话', '付款条件'],
        ['甲公司', '1', '月结'],
      ]),
    );
    expect(apartFromRegisters(workbook, findRegisters(workbook).tables)).toBe(workbook);
  });
});
