import type { Desk } from '../../src/desk/desk';
import { receiptsOfCustomers } from '../../src/desk/receipts-of-customers';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { desksOf } from '../support/desk-of-workbook';
import { day, ledgerOf, sheetOf, workbookOf } from '../support/ledger-of-cells';
import { deskOfTables } from '../support/desk-of-cells';

/** Every customer's receipts: day and yuan. */
function receipts(desk: Desk): unknown {
  const found = receiptsOfCustomers(desk);
  return (
    found &&
    Object.fromEntries(
      [...found].map(([key, sums]) => [key, sums.map(({ day: on, amountCents }) => [formatIsoDay(on), amountCents / 100])]),
    )
  );
}

const ledger = [
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['乙公司', 'B1', '2025-01-01', '2025-01-31', 500],
];

describe('receiptsOfCustomers', () => {
  it('are all dated up to asOf, that day included, whatever they pay; a bounced one is negative (R10, R28c)', () => {
    const desk = deskOfTables(
      {
        ledger,
        receipts: [
          ['2025-02-01', '甲公司', 'A1', 300],
          ['2025-02-10', '甲公司', 'A1', -300],
          ['2025-02-28', '甲公司', '', 40],
          ['2025-03-01', '甲公司', 'A1', 70],
        ],
      },
      '2025-02-28',
    );
    expect(receipts(desk)).toEqual({
      甲公司: [
        ['2000-01-01', 0],
        ['2025-02-01', 300],
        ['2025-02-10', -300],
        ['2025-02-28', 40],
      ],
    });
  });

  it('are those of the customer whose invoice they name, whoever paid (R10)', () => {
    const desk = deskOfTables({ ledger, receipts: [['2025-02-01', '甲公司', 'B1', 20]] }, '2025-02-28');
    expect(receipts(desk)).toMatchObject({ 乙公司: [['2025-02-01', 20]] });
  });

  it('in another currency count for nothing here (R28)', () => {
    const workbook = workbookOf(
      sheetOf('应收台账', [
        ['客户名称', '发票号码', '开票日期', '到期日', '币种', '应收金额'],
        ['甲公司', 'A1', day('2025-01-01'), day('2025-01-31'), 'CNY', 1000],
        ['甲公司', 'A2', day('2025-01-01'), day('2025-01-31'), 'USD', 800],
      ]),
      sheetOf('收款明细', [
        ['收款日期', '客户', '发票号', '币种', '金额'],
        [day('2025-02-01'), '甲公司', 'A1', 'CNY', 100],
        [day('2025-02-02'), '甲公司', 'A2', 'USD', 90],
      ]),
    );
    expect(receipts(desksOf(workbook)(day('2025-02-28')))).toEqual({ 甲公司: [['2025-02-01', 100]] });
  });

  it('are the credit entries of a book of 借方 and 贷方, as what came in (R9c)', () => {
    const workbook = ledgerOf([
      ['日期', '凭证号', '客户', '摘要', '借方', '贷方'],
      [day('2025-01-01'), '记-1', '甲公司', '销售', 1000, ''],
      [day('2025-02-01'), '记-2', '甲公司', '收款', '', 300],
      [day('2025-03-01'), '记-3', '甲公司', '收款', '', 200],
    ]);
    const desk = desksOf(workbook, { creditDays: 30 })(day('2025-02-28'));
    expect(receipts(desk)).toEqual({ 甲公司: [['2025-02-01', 300]] });
  });

  it('are the settled invoices of a ledger of settlement dates, but for those whose balance is stated (R9)', () => {
    const workbook = ledgerOf([
      ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '未收金额', '结清日期'],
      ['甲公司', 'A1', day('2025-01-01'), day('2025-01-31'), 1000, 0, day('2025-02-05')],
      ['甲公司', 'A2', day('2025-01-01'), day('2025-01-31'), 600, 600, ''],
      ['甲公司', 'A3', day('2025-01-01'), day('2025-01-31'), '面议', 50, day('2025-02-06')],
    ]);
    const desk = desksOf(workbook)(day('2025-02-28'));
    expect(desk.aged.basis).toBe('settlements');
    expect(desk.aged.ledger.rows.map(({ balanceFixed }) => balanceFixed === true)).toEqual([false, false, true]);
    expect(receipts(desk)).toEqual({ 甲公司: [['2025-02-05', 1000]] });
  });

  it('are not known in a snapshot (R9)', () => {
    expect(receipts(deskOfTables({ ledger }, '2025-02-28'))).toBeNull();
  });
});
