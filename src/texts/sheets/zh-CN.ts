import type { RiskEdges } from '../../domain/aging/risk-class';
import type { StatutoryChoice } from '../../domain/law/statutory-rates';
import { unitNames } from '../reading/unit-names';
import type { ShapeOf } from '../shape-of';
import { currencyUnit } from './currency-unit';
import type { RateOfDays } from './penalty-rates';
import type { SheetInfo } from './sheet-info';
import { statutoryFormula } from './statutory-formula';
import { unconfirmedParts } from './unconfirmed-penalty';
import type { UnconfirmedPenalty } from './unconfirmed-penalty';

/** Headings and lines of the sheets we make, in Chinese. Class words are Chinese in every language. */
export const sheetsZhCN = {
  /** What sheets' names begin with; the period follows. */
  detailName: '账龄明细',
  /** What names of tables begin with: letters and digits only. */
  detailTable: '账龄明细表',
  analysisName: '账龄分析',
  /** The day follows. */
  workName: '催收日程',
  workTable: '催收日程表',
  creditName: '信用评级',
  creditTable: '信用评级表',
  recoveryName: '催收月报',
  committeeName: '会议材料',
  casesName: '案件一览',
  vettingName: '客户核查',
  /** `period` is `2025-12`, or the full date where the as-of date is no month end. */
  detailTitle: (period: string): string => `应收账款账龄明细 ${period}`,
  analysisTitle: (period: string): string => `应收账款账龄分析 ${period}`,
  /** The day and the unit; short enough to stand over the customer column alone. */
  asOfLine: ({ asOf, currency }: Pick<SheetInfo, 'asOf' | 'currency'>): string => `截止日 ${asOf} · 单位：${unitOf(currency)}`,
  sourceLine: ({ unitFactor, preparedAt, source, rulesVersion }: Omit<SheetInfo, 'asOf' | 'currency'>): string =>
    `${scaled(unitFactor)}编制时间 ${preparedAt} · 台账来源 ${source} · 规则版本 ${rulesVersion}`,
  /** Begin the lines of class meanings and of what needs attention. */
  classLabel: '分类口径：',
  attentionLabel: '请注意：',
  /** After the label where nothing needs attention. */
  nothingToMind: '无',
  /** What the class words mean, with their edges in days (R5). */
  classNote: ([special, substandard, doubtful]: RiskEdges): string =>
    `正常 未逾期 · 关注 1–${special}天 · 次级 ${special + 1}–${substandard}天 · 可疑 ${substandard + 1}–${doubtful}天 · 损失 超过${doubtful}天 · 贷项 红字、预收及未核销收款 · 待核实 不能归类的余额`,
  /** What penalties are reckoned by, where a customer's stand on the contract or on the statute; null: none do (R13, R16). */
  penaltyNote: (contract: readonly RateOfDays[] | null, statutory: StatutoryChoice | null): string =>
    `违约金 ${[contract === null ? '' : `合同 ${ratesText(contract)}`, statutory === null ? '' : `法定 ${statutory.segmented === true ? '分段' : ''}一年期 ${statutoryFormula(statutory)}`].filter((part) => part !== '').join('；')}`,
  /** Stands over the block of a currency other than the main one. */
  currencyHeading: (currency: string): string => `币种 ${currency}（单独列示，不与其他币种相加）`,
  /** Headings of 账龄明细. They become column names of an Excel table: letters, digits and spaces only. */
  detailHeadings: {
    customerNumber: '客户序号',
    customer: '客户',
    salesperson: '业务员',
    contract: '合同编号',
    invoiceNumber: '发票号',
    invoiceDate: '发票日期',
    dueDate: '到期日',
    terms: '付款条件',
    currency: '币种',
    amount: '应收金额',
    received: '已收金额',
    reduced: '退货折让扣款',
    writtenOff: '已核销',
    balance: '余额',
    daysOverdue: '逾期天数',
    riskClass: '风险分类',
    penalty: '违约金',
    basis: '依据',
    letter: '催款函',
    limitation: '诉讼时效',
    ledgerRow: '台账行',
    remark: '备注',
  },
  /** Headings of 账龄分析 beside the class words. */
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
    /** Stands in the only row of a book without customers. */
    nothing: '（无）',
    /** The mark of a customer past the early-warning threshold (R6). */
    warningMark: '预警',
  },
  /** Words that stand in cells of 账龄明细. */
  detailWords: {
    /** By letter threshold 0 … 3 (R21). */
    letters: ['', '首次催款函', '二次催款函', '律师函草稿'] as const,
    /** Paid in full, with a penalty still owed (R15). */
    settled: '已结清',
    /** Written off in full, the claim still standing (R35). */
    writtenOff: '已核销',
    dueFromTerms: '到期日按付款条件推算',
    dueFromCustomerTerms: '到期日按客户通常条件推算',
    dueMissing: '没有到期日',
    unappliedReceipt: '未核销收款',
    opening: '期初余额',
    disputed: '有争议',
    /** The limitation period has ended before the as-of date (R25). */
    limitationPassed: '诉讼时效已过',
    /** The sheet on which a row stands that is none of the ledger's. */
    onSheet: (sheetName: string): string => `工作表“${sheetName}”`,
    /** Of the rows that a filter shows. */
    total: '合计（所显示的行）',
    /** What a penalty is owed on (R13a). */
    bases: { contract: '合同', statutory: '法定', none: '无', unconfirmed: '未确认' },
    /** Beside the total: 应收 − 已收 = 余额, less what was written off where the ledger has write-offs (R35). */
    amountsTie: (withWriteOffs: boolean): string => `应收－已收${withWriteOffs ? '－核销' : ''}＝余额 ✓`,
    /** Followed by the difference and its cause. */
    amountsDiffer: (withWriteOffs: boolean): string => `应收－已收${withWriteOffs ? '－核销' : ''}与余额相差 `,
    /** Rows without a readable amount: so many took the balance of the ledger, so many count 0 (R12). */
    amountsUnreadable: (taken: number, zero: number): string =>
      `：${[taken === 0 ? '' : `${taken} 行的应收金额无法识别，余额取自台账`, zero === 0 ? '' : `${zero} 行的金额无法识别，按 0 计，已收未冲减`].filter((part) => part !== '').join('；')}（见各行备注）`,
    amountsChanged: '：请检查明细是否被改动',
    nothing: '（无）',
  },
  /** What must be known before the figures are used; one line under the title. */
  attention: {
    penaltySnapshot: '违约金为估算：没有认出收款明细，按当前余额计算',
    /**
     * What must be confirmed: how much of the penalty was reckoned on no confirmed basis, unless it is all of it, and at which rates
     * (R13a).
     */
    penaltyUnconfirmed: (rates: readonly RateOfDays[], parts: readonly UnconfirmedPenalty[]): string =>
      `违约金${estimatedOf(parts)}为估算：按默认费率（${ratesText(rates)}）测算，未见合同约定，仅供参考，以合同约定为准`,
    /** Rows that fall due so many days after their date, as the user has said (R12e). */
    creditDays: (days: number, count: number): string => `${count} 行没有到期日和付款条件，到期日按开票（业务）日期加 ${days} 天账期计`,
    unreadableRows: (count: number): string => `${count} 行不能识别，列在待核实`,
    otherCurrencies: (currencies: readonly string[]): string => `${currencies.join('、')} 单独列示于账龄明细和账龄分析，未折算`,
    valuesInsteadOfFormulas: '数据量大，本表各客户的数字为数值，不是公式',
    rowsWithoutLinks: '数据量大，“台账行”只列行号，不带链接',
  },
  chart: {
    title: (customers: number, asOf: string): string => `余额最大的 ${customers} 户的账龄构成（截至 ${asOf}）`,
    unit: (currency: string): string => unitOf(currency),
    /** The unit of ten thousand. */
    axis: (currency: string): string => (unitOf(currency) === '元' ? '万元' : `万 ${currency}`),
    /** Stands over the figures that the chart is drawn from. */
    data: (unit: string): string => `图中数字（${unit}）`,
  },
  /** The figures before and after receipts without an invoice number were netted (R10). */
  netting: {
    heading: (customers: number): string => `未注明发票的收款冲抵前后对比（${customers} 户有变动）`,
    before: '冲抵前',
    after: '冲抵后',
    change: '变动',
    /** Of all customers together. */
    all: '全部客户',
  },
  /** The balances by monitoring band (R6). */
  bands: {
    /** Says what tells the bands from the classes, and after how many days the early warning starts. */
    heading: (days: number): string => `按监控区间：同样的余额按逾期天数分段，供预警用（超过 ${days} 天启动预警）；风险分类见上表`,
    /** The bands above the figures; functions answer with words of their own (R6). */
    notDue: '未到期',
    between: (from: number, to: number): string => (from === to ? `${to}天` : `${from}-${to}天`),
    over: (days: number): string => `超过${days}天`,
    balance: '余额',
  },
  /** The penalties by what they are owed on (R13a). */
  bases: {
    heading: (statutory: StatutoryChoice): string =>
      `违约金依据：合同按约定费率，法定按${statutory.segmented === true ? '分段' : ''}一年期 ${statutoryFormula(statutory)}，无不计，未确认按默认费率估算`,
    names: { contract: '合同', statutory: '法定', none: '无', unconfirmed: '未确认（估算）' },
    customers: '客户数',
    penalty: '违约金',
  },
  /** In Excel's codes: `&P` page, `&N` pages. */
  pageFooter: '第 &P 页 / 共 &N 页',
};

export type SheetTexts = ShapeOf<typeof sheetsZhCN>;

function unitOf(currency: string): string {
  return currencyUnit(currency, '元');
}

/** ` 960.00 中 12.00 `, or nothing where it is all of it. */
function estimatedOf(penalties: readonly UnconfirmedPenalty[]): string {
  const parts = unconfirmedParts(penalties, (currency) => unitOf(currency) === '元');
  return parts === null ? '' : ` ${parts.map(({ penalty, unconfirmed }) => `${penalty} 中 ${unconfirmed}`).join('、')} `;
}

function ratesText(rates: readonly RateOfDays[]): string {
  return rates
    .map(
      ({ fromDay, toDay, rate, ofAllDays }) =>
        `${toDay === null ? `${fromDay} 天起` : `${fromDay}–${toDay} 天`}${ofAllDays === true ? '（全部天数）' : ''}每日 ${rate}`,
    )
    .join('，');
}

function scaled(unitFactor: number): string {
  return unitFactor === 1 ? '' : `台账单位${unitNames[unitFactor] ?? ` ${unitFactor} 元`}，已换算 · `;
}
