import { formatCents } from '../../src/domain/money/cents';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { agedOf, ledgerOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

interface Book {
  readonly cells: Cells;
  readonly choices?: ReadingChoices;
  readonly customers: Readonly<Record<string, string>>;
}

const books: Readonly<Record<string, Book>> = {
  'a property manager, by flat and month': {
    cells: [
      ['锦绣花园物业费收缴台账（2025年）'],
      ['房号', '业主姓名', '面积', '收费标准', '应收月份', '应缴金额', '缴费日期', '实缴金额', '欠费金额'],
      ['1-101', '张伟', 89.5, 2.2, '2025年10月', 196.9, '2025-10-12', 196.9, 0],
      ['1-101', '张伟', 89.5, 2.2, '2025年11月', 196.9, '', 0, 196.9],
      ['1-102', '李娜', 120, 2.2, '2025年10月', 264, '2025-11-02', 100, 164],
      ['2-301', '张伟', 75, 2.2, '2025年12月', 165, '', 0, 165],
      ['合计', '', '', '', '', 822.8, '', 296.9, 525.9],
    ],
    choices: { monthDay: 'last', creditDays: 0 },
    customers: { '张伟 1-101': '196.90', 李娜: '164.00', '张伟 2-301': '165.00' },
  },
  'a school, by pupil': {
    cells: [
      ['学号', '学生姓名', '年级班级', '收费项目', '应交日期', '应交金额', '减免金额', '已交金额', '欠交金额'],
      ['S001', '王小明', '一年级1班', '学费', '2025-09-01', 8000, 1000, 5000, 2000],
      ['S002', '陈诺', '一年级2班', '学费', '2025-09-01', 8000, 0, 0, 8000],
      ['S003', '周舟', '二年级1班', '校车费', '2025-10-08', 600, 100, 0, 500],
    ],
    customers: { 陈诺: '8000.00', 王小明: '2000.00', 周舟: '500.00' },
  },
  'a hospital, by what the insurance leaves': {
    cells: [
      ['患者姓名', '住院号', '出院日期', '总费用', '医保支付', '自付金额', '已交押金', '欠费金额'],
      ['刘洋', 'ZY2025001', '2025-07-03', 23456.78, 18000, 5456.78, 3000, 2456.78],
      ['马超', 'ZY2025003', '2025-09-23', 45600.5, 30000.5, 15600, 5000, 10600],
    ],
    choices: { creditDays: 0 },
    customers: { 马超: '10600.00', 刘洋: '2456.78' },
  },
  'a consignor, by what was sold': {
    cells: [
      ['代销商', '结算单号', '结算日期', '送货金额', '售出应结金额', '已结金额', '未结金额'],
      ['小店A', 'JS01', '2025-10-31', 50000, 32000, 12000, 20000],
      ['小店B', 'JS02', '2025-11-30', 40000, 18000, 0, 18000],
    ],
    choices: { creditDays: 30 },
    customers: { 小店A: '20000.00', 小店B: '18000.00' },
  },
  'a waterworks, by meter': {
    cells: [
      ['户号', '户名', '抄表日期', '缴费截止日', '水费', '污水处理费', '合计应收', '实收', '欠费', '滞纳金'],
      ['1001', '春风饭店', '2025-09-30', '2025-10-20', 500, 95, 595, 0, 595, 12.3],
      ['1002', '夏雨宾馆', '2025-10-31', '2025-11-20', 1000, 190, 1190, 1000, 190, 1.5],
    ],
    customers: { 春风饭店: '595.00', 夏雨宾馆: '190.00' },
  },
  'a workflow, exported': {
    cells: [
      [
        '流程编号',
        '申请人',
        '申请日期',
        '客户名称',
        '合同总额',
        '开票申请金额',
        '开票日期',
        '预计回款日期',
        '累计回款金额',
        '剩余回款金额',
      ],
      ['LC001', '钱一', '2025-08-01', '中科软件', 500000, 100000, '2025-08-05', '2025-09-05', 60000, 40000],
      ['LC002', '钱二', '2025-09-01', '东软集团', 300000, 150000, '2025-09-06', '2025-10-06', 0, 150000],
    ],
    customers: { 东软集团: '150000.00', 中科软件: '40000.00' },
  },
  'a finance program, by 核算项目': {
    cells: [
      ['应收款明细表'],
      ['核算项目代码', '核算项目名称', '单据日期', '单据类型', '单据号', '摘要', '本期应收', '本期实收', '期末余额'],
      ['01.001', '昆山顺达电子', '2025-06-30', '', '', '期初余额', '', '', 20000],
      ['01.001', '昆山顺达电子', '2025-07-12', '销售发票', 'XSFP001', '销售', 35000, '', 55000],
      ['01.001', '昆山顺达电子', '2025-08-20', '收款单', 'SKD001', '收货款', '', 25000, 30000],
      ['01.002', '太仓宏宇机械', '2025-09-09', '销售发票', 'XSFP009', '销售', 66000, '', 66000],
      ['01.002', '太仓宏宇机械', '2025-10-30', '收款单', 'SKD007', '收货款', '', 30000, 36000],
      ['合计', '', '', '', '', '', 101000, 55000, 66000],
    ],
    choices: { creditDays: 30, netUnallocated: true },
    customers: { 太仓宏宇机械: '36000.00', 昆山顺达电子: '30000.00' },
  },
  'a firm in Hong Kong': {
    cells: [
      ['應收賬款明細表', '', '', '', '', '單位：港幣千元'],
      ['客戶名稱', '發票編號', '發票日期', '付款條件', '貨幣', '發票金額', '已收金額', '結欠'],
      ['大昌貿易', 'HK-1', '2025-07-01', '月結30天', 'HKD', 18, 8, 10],
      ['永安百貨', 'HK-2', '2025-10-01', '貨到付款', 'HKD', 6.5, 0, 6.5],
      ['小計', '', '', '', '', 24.5, 8, 16.5],
      ['總計', '', '', '', '', 24.5, 8, 16.5],
    ],
    customers: { 大昌貿易: '10000.00', 永安百貨: '6500.00' },
  },
  'a firm in Taiwan, by block': {
    cells: [
      ['客戶：大昌貿易'],
      ['日期', '單號', '應收金額', '已收金額', '結餘'],
      ['', '期初餘額', '', '', 100],
      ['2025-07-01', 'T1', 500, 200, 300],
      ['合計', '', 500, 200, 400],
      ['客戶：永安百貨'],
      ['日期', '單號', '應收金額', '已收金額', '結餘'],
      ['2025-08-01', 'T2', 50, '', 50],
      ['合計', '', 50, '', 50],
    ],
    choices: { creditDays: 30 },
    customers: { 大昌貿易: '400.00', 永安百貨: '50.00' },
  },
  'Xero, by bands of age': {
    cells: [
      ['Aged Receivables Detail'],
      ['Demo Company (AU)'],
      ['As at 31 December 2025'],
      ['Invoice Date', 'Due Date', 'Invoice Number', 'Invoice Reference', 'Current', '< 1 Month', '1 Month', '2 Months', 'Older', 'Total'],
      ['Bayside Club'],
      ['2025-08-01', '2025-08-31', 'INV-0010', 'GB1', 0, 0, 0, 0, 234, 234],
      ['2025-12-02', '2025-12-12', 'INV-0026', 'P/O', 0, 500.5, 0, 0, 0, 500.5],
      ['Total Bayside Club', '', '', '', 0, 500.5, 0, 0, 234, 734.5],
      [],
      ['City Limousines'],
      ['2025-12-20', '2026-01-05', 'INV-0030', '', 1000, 0, 0, 0, 0, 1000],
      ['2025-11-20', '2025-11-20', 'CN-0003', 'Credit note', 0, 0, -100, 0, 0, -100],
      ['Total City Limousines', '', '', '', 1000, 0, -100, 0, 0, 900],
      [],
      ['Total', '', '', '', 1000, 500.5, -100, 0, 234, 1634.5],
      ['Percentage of total', '', '', '', 0.612, 0.306, -0.061, 0, 0.143, 1],
    ],
    customers: { 'City Limousines': '900.00', 'Bayside Club': '734.50' },
  },
  'Tally, by ledger': {
    cells: [
      ['Shree Traders'],
      ['Ledger: Anand Stores'],
      ['1-Apr-2025 to 31-Dec-2025'],
      ['Date', 'Particulars', '', 'Vch Type', 'Vch No.', 'Debit', 'Credit'],
      ['1-Apr-2025', 'To', 'Opening Balance', '', '', 15000, ''],
      ['5-May-2025', 'To', 'Sales GST 18%', 'Sales', '12', 23600, ''],
      ['20-Jun-2025', 'By', 'HDFC Bank', 'Receipt', '7', '', 15000],
      ['', '', '', '', '', 38600, 15000],
      ['', 'By', 'Closing Balance', '', '', '', 23600],
      ['', '', '', '', '', 38600, 38600],
      [],
      ['Ledger: Bharat Kirana'],
      ['1-Apr-2025 to 31-Dec-2025'],
      ['Date', 'Particulars', '', 'Vch Type', 'Vch No.', 'Debit', 'Credit'],
      ['9-Jul-2025', 'To', 'Sales GST 18%', 'Sales', '31', 11800, ''],
      ['1-Aug-2025', 'By', 'Cash', 'Receipt', '15', '', 1800],
      ['', '', '', '', '', 11800, 1800],
      ['', 'By', 'Closing Balance', '', '', '', 10000],
      ['', '', '', '', '', 11800, 11800],
    ],
    choices: { creditDays: 30, netUnallocated: true },
    customers: { 'Anand Stores': '23600.00', 'Bharat Kirana': '10000.00' },
  },
  'a statement in Chinese': {
    cells: [
      ['往来对账单'],
      ['致：苏州金鹰玻璃有限公司'],
      ['截止日期：2025-12-31'],
      ['日期', '单号', '摘要', '应收金额', '已收金额', '未收金额'],
      ['2025-09-01', 'SO1', '玻璃', 12000, 2000, 10000],
      ['2025-10-01', 'SO2', '玻璃', 3000, 0, 3000],
      ['合计', '', '', 15000, 2000, 13000],
      ['请核对后盖章回传'],
    ],
    choices: { creditDays: 30 },
    customers: { 苏州金鹰玻璃有限公司: '13000.00' },
  },
  'a statement in English': {
    cells: [
      ['STATEMENT OF ACCOUNT'],
      ['To: Golden Eagle Glass Ltd'],
      ['Date: 31 Dec 2025'],
      ['Date', 'Invoice No', 'Description', 'Debit', 'Credit', 'Balance'],
      ['2025-09-01', 'SO1', 'Invoice', 12000, '', 12000],
      ['2025-10-01', 'SO2', 'Invoice', 3000, '', 15000],
      ['2025-11-05', '', 'Payment - thank you', '', 5000, 10000],
      ['', '', 'Amount due', '', '', 10000],
    ],
    choices: { creditDays: 30, netUnallocated: true },
    customers: { 'Golden Eagle Glass Ltd': '10000.00' },
  },
  'Sage, by account': {
    cells: [
      ['Aged Debtors Analysis (Detailed)'],
      ['A/C: ABC001', 'Name: ABC Motors', 'Contact:', 'Tel:'],
      ['No', 'Type', 'Date', 'Ref', 'Details', 'Balance', 'Future', 'Current', 'Period 1', 'Older'],
      ['12', 'SI', '2025-08-05', 'INV12', 'Parts', 1200, 0, 0, 0, 1200],
      ['45', 'SC', '2025-12-20', 'CRN3', 'Return', -50, 0, -50, 0, 0],
      ['Totals:', '', '', '', '', 1150, 0, -50, 0, 1200],
      [],
      ['A/C: DEF001', 'Name: Delta Fans', 'Contact:', 'Tel:'],
      ['No', 'Type', 'Date', 'Ref', 'Details', 'Balance', 'Future', 'Current', 'Period 1', 'Older'],
      ['51', 'SI', '2025-10-25', 'INV51', 'Fans', 880, 0, 0, 880, 0],
      ['Totals:', '', '', '', '', 880, 0, 0, 880, 0],
    ],
    choices: { creditDays: 30 },
    customers: { 'ABC Motors': '1150.00', 'Delta Fans': '880.00' },
  },
  'a firm that lists each payment of an invoice below it': {
    cells: [
      ['Client', 'Invoice', 'Inv Date', 'Due Date', 'Inv Amount', 'Pmt Date', 'Pmt Amount', 'Balance'],
      ['Foxglove', 'F-1', '2025-06-01', '2025-07-01', 5000, '2025-07-15', 2000, 3000],
      ['Foxglove', 'F-1', '', '', '', '2025-08-15', 1000, 2000],
      ['Hollyhock', 'F-2', '2025-09-01', '2025-10-01', 700, '', '', 700],
    ],
    customers: { Foxglove: '2000.00', Hollyhock: '700.00' },
  },
};

describe('a ledger in the words of a trade', () => {
  it.each(Object.entries(books))('of %s', (_trade, { cells, choices = {}, customers }) => {
    const { main, ledger } = agedOf(ledgerOf(cells), '2025-12-31', choices);
    expect(Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, formatCents(balanceCents)]))).toEqual(
      customers,
    );
    expect(main.tieOut.differenceCents).toBe(0);
    expect(ledger.problems).toEqual([]);
    expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toEqual([]);
  });
});
