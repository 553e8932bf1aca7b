import type { FunctionArgument, FunctionTexts } from './function-texts';

/** What accountants call the arguments. */
const names: Readonly<Record<FunctionArgument, string>> = {
  dueDate: '到期日', asOf: '截止日', labels: '分类名称', edges: '区间上限', invoiceDate: '发票日期', customers: '客户', dueDates: '到期日', balances: '余额',
  baseDate: '起算日', terms: '付款条件', date: '日期', days: '天数', balance: '余额', tiers: '违约金档次', method: '计算方式', afterLast: '末档之后',
  amount: '金额', receiptDates: '收款日期', receiptAmounts: '收款金额', uplift: '加计比例', yearDays: '年天数', term: '期限', receivables: '应收余额',
  creditSales: '赊销额', monthEnds: '月份', monthlySales: '各月赊销额', currentReceivables: '未到期应收', opening: '期初应收', sales: '赊销额',
  closing: '期末应收', closingCurrent: '期末未到期应收', writeOffs: '坏账核销额', receipts: '回款额', billed: '本期开票额', bandBefore: '上期区间余额',
  nextBandNow: '本期下一区间余额', turnovers: '各期周转率', trade12Months: '近12个月交易额', rates: '计提比例', lastStage: '上次函件阶段',
  lastSent: '上次发函日', lastInterruption: '最近中断日', claim: '诉讼请求金额', kind: '费用种类', rate: '比例', debt: '债务金额', count: '期数',
  firstDate: '首期日期', firstShare: '首期比例', principal: '本金', ideal: '理想方案', reasonable: '合理方案', bottom: '底线', collectedDate: '收款日期',
  bonus: '加分', malus: '扣分',
};

const name = (argument: FunctionArgument): string => `${names[argument]}（${argument}）`;

/** The Chinese sentences behind the functions' errors. */
export const functionsZhCN: FunctionTexts = {
  missing: (argument) => `${name(argument)}为空，请填写`,
  notADate: (argument, value) => `${name(argument)}“${value}”不是可识别的日期`,
  noSuchDay: (argument, value) => `${name(argument)}“${value}”不是有效的日期`,
  ambiguousDate: (argument, value) => `${name(argument)}“${value}”分不清月和日，请写成 2025-03-05 这样的日期`,
  notAnAmount: (argument, value) => `${name(argument)}“${value}”不是可识别的数字`,
  notTerms: (argument, value) => `${name(argument)}“${value}”无法识别，请写成“货物签收后三个工作日内”“月结30天”这样的条件`,
  notAChoice: (argument, value, choices) => `${name(argument)}“${value}”不在可选范围内，可选：${choices.join('、')}`,
  outOfRange: (argument, value) => `${name(argument)}“${value}”超出允许的范围`,
  wrongSize: (argument, size, expected) => `${name(argument)}的大小是“${size}”，应为 ${expected}`,
  notRising: (argument, value) => `${name(argument)}“${value}”应为正整数并从小到大排列`,
  notInOrder: (argument, value) => `${name(argument)}“${value}”没有晚于前一个，应先旧后新排列`,
  notDescending: (argument, value) => `${name(argument)}“${value}”不应高于前一方案：理想 ≥ 合理 ≥ 底线`,
  endlessTierNotLast: (argument, row) => `${name(argument)}第“${row}”行没有天数上限，只有最后一档可以留空`,
  needsCompanion: (argument, value, companion) => `${name(argument)}“${value}”需要同时填写${name(companion)}`,
  noLpr: (argument, day) => `${name(argument)}“${day}”没有可用的利率：一年期从 2015-10-24 起，五年期从 2019-08-20 起`,
  uncovered: (argument, rest) => `${name(argument)}超过各月赊销额之和，还有“${rest}”元没有对应的月份`,
  divisionByZero: '除数为零',
};
