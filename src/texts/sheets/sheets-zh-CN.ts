import type { SheetTexts } from './sheet-texts';
import { unitNames } from '../reading/unit-names';

export const sheetsZhCN: SheetTexts = {
  detailName: '账龄明细',
  detailTable: '账龄明细表',
  analysisName: '账龄分析',
  detailTitle: (period) => `应收账款账龄明细 ${period}`,
  analysisTitle: (period) => `应收账款账龄分析 ${period}`,
  asOfLine: ({ asOf, currency }) => `截止日 ${asOf} · 单位：${unitOf(currency)}`,
  sourceLine: ({ unitFactor, preparedAt, source, rulesVersion }) =>
    `${scaled(unitFactor)}编制时间 ${preparedAt} · 台账来源 ${source} · 规则版本 ${rulesVersion}`,
  classLabel: '分类口径',
  attentionLabel: '请注意',
  nothingToMind: '无',
  classNote: ([special, substandard, doubtful]) =>
    `正常 未逾期 · 关注 1–${special}天 · 次级 ${special + 1}–${substandard}天 · 可疑 ${substandard + 1}–${doubtful}天 · 损失 ${doubtful}天以上 · 贷项 红字、预收及未核销收款 · 待核实 不能归类的余额`,
  currencyHeading: (currency) => `币种 ${currency}（单独列示，不与其他币种相加）`,
  detailHeadings: {
    customerNumber: '客户序号',
    customer: '客户',
    contract: '合同编号',
    invoiceNumber: '发票号',
    invoiceDate: '发票日期',
    dueDate: '到期日',
    terms: '付款条件',
    amount: '应收金额',
    received: '已收金额',
    balance: '余额',
    daysOverdue: '逾期天数',
    riskClass: '风险分类',
    monitoringBand: '监控区间',
    penalty: '违约金',
    letter: '催款函',
    limitation: '诉讼时效',
    ledgerRow: '台账行',
    remark: '备注',
  },
  analysisHeadings: {
    number: '序号',
    customer: '客户',
    balance: '余额',
    overdueShare: '逾期占比',
    longestDaysOverdue: '最长逾期天数',
    penalty: '违约金',
    warning: '预警',
    check: '核对',
    total: '合计',
    shareOfTotal: '占余额',
    nothing: '（无）',
    warningMark: '预警',
  },
  detailWords: {
    letters: ['', '首次催款函', '二次催款函', '律师函草稿'],
    settled: '已结清',
    dueFromTerms: '到期日按付款条件推算',
    dueFromCustomerTerms: '到期日按客户通常条件推算',
    dueMissing: '没有到期日',
    unappliedReceipt: '未核销收款',
    opening: '期初余额',
    disputed: '有争议',
    total: '合计',
    nothing: '（无）',
  },
  attention: {
    penaltySnapshot: '违约金为估算：台账没有收款明细，按当前余额计算',
    penaltyUnconfirmed: (rates) =>
      `违约金为估算：按默认费率（${rates.map(({ fromDay, toDay, rate }) => `${toDay === null ? `${fromDay} 天起` : `${fromDay}–${toDay} 天`}每日 ${rate}`).join('，')}）测算，未见合同约定，仅供参考，以合同约定为准`,
    unreadableRows: (count) => `${count} 行不能识别，列在待核实`,
    otherCurrencies: (currencies) => `${currencies.join('、')} 单独列示，未折算`,
    valuesInsteadOfFormulas: '数据量大，本表各客户的数字为数值，不是公式',
  },
  tieOut: {
    heading: (currency) => `核对（${unitOf(currency)}）`,
    ledgerTotal: '台账合计',
    sheetTotal: '本表合计',
    difference: '差额',
    ledgerSource: (sheetName) => `来源：工作表“${sheetName}”逐行相加（数值，与本表分开计算）`,
    sheetSource: '本表“余额”列之和',
    ties: '✓ 一致',
    tiesNot: '✗ 不一致：请检查明细是否被改动，或重新生成本表',
    lineTies: '✓ 与台账一致，差额 ',
    lineTiesNot: '✗ 与台账不一致（处理办法见表末），差额 ',
    lineRowsDiffer: '✗ 余额与台账一致，但各类之和与余额不符（见“核对”列），相差合计 ',
    lineError: '✗ 表中有错误值，无法核对',
  },
  lists: {
    notes: '说明',
    shareNote: '逾期占比＝（关注＋次级＋可疑＋损失）÷（余额－贷项）',
    warningNote: (days) => `有余额逾期超过 ${days} 天的客户标“预警”`,
    checkNote: '核对＝各类之和－余额，应为 0.00，显示“✓”',
    customersAtZero: (count) => `另有 ${count} 户余额和违约金均为零，未列示`,
    problems: (count) => `不能识别的行（${count}）`,
    problemHeadings: ['序号', '工作表', '单元格', '内容', '原因'],
    leftOut: (count) => `未计入的小计行（${count}）`,
    leftOutHeadings: ['序号', '工作表', '行', '原因'],
  },
  chart: {
    title: (customers, asOf) => `余额最大的 ${customers} 户的账龄构成（截至 ${asOf}）`,
    axis: (currency) => (unitOf(currency) === '元' ? '万元' : `万 ${currency}`),
    data: (unit) => `图中数字（${unit}）`,
  },
  netting: {
    heading: (customers) => `未注明发票的收款冲抵前后对比（${customers} 户有变动）`,
    before: '冲抵前',
    after: '冲抵后',
    change: '变动',
    all: '全部客户',
  },
  pageFooter: '第 &P 页 / 共 &N 页',
};

function unitOf(currency: string): string {
  return currency === 'CNY' || currency === '人民币' || currency === '' ? '元' : currency;
}

function scaled(unitFactor: number): string {
  return unitFactor === 1 ? '' : `台账单位${unitNames[unitFactor] ?? ` ${unitFactor} 元`}，已换算 · `;
}
