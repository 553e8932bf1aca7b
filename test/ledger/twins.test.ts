import { enUS } from '../../src/texts/en-US';
import { zhCN } from '../../src/texts/zh-CN';
import { desksOf } from '../support/desk-of-workbook';
import { agedOf, day, sheetOf, workbookOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

const ledger = sheetOf('台账', [
  ['客户编码', '客户名称', '发票号', '开票日期', '到期日', '金额'],
  [100004, '张三', '1', '2025-05-01', '2025-06-01', 100],
  [100007, '张三', '2', '2025-08-01', '', 200],
  [100008, '李四', '3', '2025-08-01', '2025-09-01', 400],
]);
const balances = (receipts: Cells): unknown => {
  const { main, ledger: read, notices } = agedOf(workbookOf(ledger, sheetOf('收款明细', receipts)), '2025-12-31', { netUnallocated: true });
  const told = [...read.notices, ...notices].flatMap((notice) =>
    notice.kind === 'unallocatedReceipts' ? [zhCN.reading.notice(notice), enUS.reading.notice(notice)] : [],
  );
  return { customers: Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])), told };
};

describe('customers who are called alike, told apart by their codes', () => {
  it('are paid by receipts whose rows bear their codes', () => {
    const receipts: Cells = [
      ['收款日期', '客户编码', '客户', '金额'],
      ['2025-09-10', '0100007', '张三', 30],
      ['2025-09-11', 100008, '李四', 40],
    ];
    expect(balances(receipts)).toEqual({
      customers: { '张三 100004': 10000, '张三 100007': 17000, 李四: 36000 },
      told: [
        '2 笔收款未注明发票，共 70.00 元，已先冲抵最早到期的欠款',
        '2 receipts name no invoice, 70.00 in all; they were set against the oldest debts',
      ],
    });
  });

  it('are not paid by a receipt that may be of either, and it is said that it found no debt', () => {
    const receipts: Cells = [
      ['收款日期', '客户', '金额'],
      ['2025-09-10', '张三', 30],
      ['2025-09-11', '李四', 450],
    ];
    expect(balances(receipts)).toEqual({
      customers: { '张三 100004': 10000, '张三 100007': 20000, 李四: -5000, 张三: -3000 },
      told: [
        '2 笔收款未注明发票，共 480.00 元，已先冲抵最早到期的欠款，其中 80.00 元没有可冲抵的欠款，列入“贷项”',
        '2 receipts name no invoice, 480.00 in all; they were set against the oldest debts; 80.00 of it found no debt and stands as a credit (贷项)',
      ],
    });
  });

  it('are met by 客户资料 and 催收记录 by their codes, and a row without one is told of with their names', () => {
    const desk = desksOf(
      workbookOf(
        ledger,
        sheetOf('客户资料', [
          ['客户编码', '客户名称', '付款条件', '信用额度'],
          [100007, '张三', '发票日后30日内', 1000],
          [100008, '李四', '发票日后60日内', 1000],
        ]),
        sheetOf('催收记录', [
          ['编号', '日期', '客户', '方式', '内容', '承诺日期', '承诺金额'],
          ['1', '2025-10-01', '张三', '电话', 'x', '2025-10-30', 50],
          ['2', '2025-10-01', '张三 100004', '电话', 'x', '2025-10-30', 50],
        ]),
      ),
    )(day('2025-12-31'));
    expect(desk.aged.ledger.rows.map(({ customer, dueDay }) => [customer.name, dueDay])).toEqual([
      ['张三 100004', day('2025-06-01')],
      ['张三 100007', day('2025-08-31')],
      ['李四', day('2025-09-01')],
    ]);
    expect(desk.registers.customers?.map(({ customer }) => customer.name)).toEqual(['张三 100007', '李四']);
    const told = desk.registers.notices.filter(({ kind }) => kind === 'unknownCustomer');
    expect(told.flatMap((notice) => [zhCN.registers.notice(notice), enUS.registers.notice(notice)])).toEqual([
      '催收记录，工作表“催收记录”C2：客户“张三”在台账中不止一位，按编码分开为张三 100004、张三 100007：这一行没有算到任何一位名下，请照此写明是哪一位',
      'Collection log, sheet "催收记录" C2: "张三" is more than one customer of the ledger, told apart by their codes as 张三 100004, 张三 100007; the row counts for none of them, so write which it is',
    ]);
  });
});
