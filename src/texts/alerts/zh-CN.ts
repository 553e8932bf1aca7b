import type { AlertKey } from '../../desk/alert-kinds/all-alert-kinds';
import type { MissingData } from '../../desk/alert-kind';
import type { AlertLimits } from '../../desk/alert-limits';
import type { Urgency } from '../../domain/alerts/urgency';
import { percent } from '../percent';
import type { ShapeOf } from '../shape-of';

/** What is said of alerts wherever they are listed, in Chinese (R28). */
export const alertsZhCN = {
  /** Stands in a customer's place for what concerns the whole company. */
  company: '全公司',
  urgencies: { now: '立即', week: '本周', month: '本月' } satisfies Readonly<Record<Urgency, string>>,
  kind: (kind: AlertKey, { overdueDays }: AlertLimits): string => (kind === 'overdue60' ? `逾期超过 ${overdueDays} 天` : kinds[kind]),
  rule: (kind: AlertKey, limits: AlertLimits): string => rules[kind](limits),
  action: (kind: AlertKey): string => actions[kind],
  /**
   * A kind that was not checked for want of data, and what would bring it; `customers` says for how many it was not, null for none at all.
   */
  unchecked: (kind: string, customers: number | null, missing: MissingData): string =>
    `${kind}：${customers === null ? '未检查' : `${customers} 户未检查`}。${missingData[missing]}`,
  /** What is missing, and the table that would fill it (R39). */
  missing: (missing: MissingData): string => missingData[missing],
  /** What 预警清单 and its table are called; what it says loads with it, see `alertSheetTexts`. */
  sheet: {
    /** What the sheet's name begins with; the period follows. */
    sheetName: '预警清单',
    /** What the table's name begins with: letters and digits only. */
    table: '预警清单表',
  },
};

export type AlertTexts = ShapeOf<typeof alertsZhCN>;

const kinds: Readonly<Record<Exclude<AlertKey, 'overdue60'>, string>> = {
  limitation: '诉讼时效临近或已过',
  promiseBroken: '付款承诺失约',
  instalmentMissed: '分期款逾期未付',
  turnoverFalling: '周转率连续两季下降',
  creditLimit: '超过信用额度',
  classWorse: '风险分类变差',
  concentration: '欠款占交易额过高',
};

const rules: Readonly<Record<AlertKey, (limits: AlertLimits) => string>> = {
  limitation: ({ limitationDays }) => `诉讼时效已届满，或在 ${limitationDays} 天之内届满`,
  promiseBroken: () => '承诺的日期已过，没有足额付款',
  instalmentMissed: () => '还款计划的一期到期日已过，没有足额付款',
  turnoverFalling: () => '应收账款周转率连续两个季度下降',
  overdue60: ({ overdueDays }) => `逾期超过 ${overdueDays} 天仍未付清`,
  creditLimit: () => '余额超过客户的信用额度',
  classWorse: () => '最差的风险分类比上月末更差',
  concentration: ({ tradeShare }) => `余额超过近 12 个月交易额的 ${percent(tradeShare)}`,
};

const actions: Readonly<Record<AlertKey, string>> = {
  limitation: '书面催收并留存签收，或取得书面还款承诺；必要时起诉',
  promiseBroken: '联系客户问明原因，重新约定付款日期，不再兑现的发函',
  instalmentMissed: '催付漏付的一期，确认后续各期能否按计划付款',
  turnoverFalling: '复核赊销条件与催收安排，向管理层说明原因',
  overdue60: '按阶段发催款函，暂停对该客户赊销',
  creditLimit: '收回超额部分之前暂停赊销，或重新核定额度',
  classWorse: '查明逾期加深的原因，按新的分类催收',
  concentration: '控制新增赊销，要求担保或缩短账期',
};

const missingData: Readonly<Record<MissingData, string>> = {
  datedReceipts: '台账没有注明日期的收款：建立“收款明细”表（收款日期、客户、发票号、金额）即可检查',
  yearTrade: '没有近12个月交易额：在“客户资料”表填写该列，或建立“收款明细”表即可检查',
  threeQuarters: '不足三个有数据的完整季度：台账补上更早的发票，或过一个季度即可检查',
  collections: '没有“催收记录”表：建立后登记承诺日期、承诺金额即可检查',
  plans: '没有“还款计划”表：建立后登记各期到期日、金额和付款即可检查',
  creditLimits: '没有信用额度：在“客户资料”表填写信用额度即可检查',
  otherLaw: '“客户资料”表的准据法或国家不是中国：时效按该国法律，由律师核对',
};
