import type { NextStepKey } from '../../desk/next-step';
import type { RiskPart } from '../../domain/risk/risk-score';
import { percent } from '../percent';
import type { ShapeOf } from '../shape-of';
import { topDebtorsNameZhCN } from './top-debtors-name';

/** What 前十大欠款风险 says, in Chinese (R29). Words of classes are Chinese in every language. */
export const topDebtorsZhCN = {
  ...topDebtorsNameZhCN,
  /** `company` is empty where the policy names none. */
  title: ({ company, count, period }: { company: string; count: number; period: string }): string =>
    `${company === '' ? '' : `${company} `}${count === 10 ? '前十大' : `前 ${count} 大`}欠款风险 ${period}`,
  noData: '无数据',
  /** The figures under the head. */
  summary: {
    together: (count: number): string => `以下 ${count} 户余额合计`,
    share: '占全部应收（各户正余额之和）',
    high: '其中等级为“高”的户数',
  },
  /** Over the two parts of the table. */
  ranking: '一、欠款与下一步',
  mixAndConduct: '二、账龄构成与付款表现（次序同上）',
  headings: {
    number: '序号',
    customer: '客户',
    balance: '余额',
    share: '占比',
    runningShare: '累计占比',
    overdue: '逾期余额',
    longestDaysOverdue: '最长逾期天数',
    level: '等级',
    nextStep: '下一步',
    penalty: '违约金',
    tradeRatio: '余额÷年交易额',
    averageDaysLate: '平均迟延天数',
    disputed: '争议余额',
    openPromises: '未到期承诺',
    brokenPromises: '失约承诺',
    limitation: '时效届满',
    score: '评分',
  },
  lines: {
    total: '合计',
    others: (customers: number): string => `其他 ${customers} 户`,
    receivables: '全部应收',
    credits: (customers: number): string => `贷方余额 ${customers} 户`,
    balance: '余额合计',
    nothing: '（没有欠款客户）',
    /** In place of a ratio to a trade that was not above 0. */
    noTrade: '无交易',
    /** In place of an end of limitation. */
    nothingOverdue: '无逾期',
    /** Of a debt under another law than ours (准据法, 国家). */
    otherLaw: '时效未知',
  },
  nextSteps: {
    limitationPassed: '时效已过，争取书面还款承诺',
    limitationNear: '尽快书面催收并留存签收，必要时起诉',
    awaitPromise: '等待承诺到期',
    settleDispute: '先解决异议',
    followLetter: '跟进已发函件',
    lawyerLetterAndSuit: '律师函草稿并作起诉评估',
    lawyerLetter: '律师函草稿',
    secondLetter: '二次催款函',
    firstLetter: '首次催款函',
    assessSuit: '起诉评估',
    call: '电话提醒',
    watch: '正常跟踪',
  } satisfies Record<NextStepKey, string>,
  /** What no score can weigh, beside the next step. */
  unclassed: (amount: string): string => `另有待核实 ${amount} 没有账龄，未计入评分`,
  unclassedAll: (amount: string): string => `余额 ${amount} 全部待核实，没有账龄，等级待定：改正台账中待核实的行后再评`,
  /** A next step with the day that it turns on. */
  onDay: (step: string, day: string): string => `${step}（期限 ${day}）`,
  charts: {
    heading: '三、图示',
    /** Over the bars of the age mix. */
    mix: '账龄构成（占有账龄的余额）',
    balances: (customers: number, asOf: string): string => `${customers} 户的余额与累计占比（截至 ${asOf}）`,
    /** Over the running shares among the charts' figures, where the numbers stand for the debtors of the tables. */
    runningColumn: '累计占比',
    shareAxis: '累计占全部应收的比例',
    /** Of the chart whose categories are the numbers of the table. */
    balanceAxis: (unit: string): string => `${unit}（横轴为序号）`,
  },
  card: {
    heading: '四、逐户情况',
    /** `score` is '' where nothing that is owed has an age. */
    summary: ({ balance, share, level, score }: { balance: string; share: string; level: string; score: string }): string =>
      `余额 ${balance} · 占 ${share} · 等级 ${level}${score === '' ? '' : ` · 评分 ${score}`}`,
    nextStep: '下一步',
    invoiceHeadings: ['明细行', '发票号', '余额', '到期日', '逾期天数', '风险分类', '时效届满', '状态'] as const,
    /** Where the detail was not built, the links lead to the ledger. */
    ledgerRow: '台账行',
    /** What is the matter with an invoice beside its age. */
    states: { dispute: '有争议', promise: '承诺未到期', plan: '计划履行中', barred: '时效已过' },
    letterSent: ['', '已发首次函', '已发二次函', '已发律师函'] as const,
    rest: (rows: number): string => `其余 ${rows} 笔（含贷项）`,
    total: '余额合计',
    partHeadings: ['评分项', '程度', '权重', '得分', '怎样降低'] as const,
    score: '评分',
    levelEdges: ([low, middle, high]: readonly [number, number, number]): string => `低 < ${low} ≤ 中 < ${middle} ≤ 较高 < ${high} ≤ 高`,
    conduct: '近12个月付款',
    conductLine: ({ daysLate, shareLate, last }: { daysLate: string; shareLate: string; last: string }): string =>
      `平均迟延 ${daysLate} · 逾期收款占 ${shareLate} · 最近收款 ${last}`,
    days: (days: string): string => `${days} 天`,
    receipt: (day: string, amount: string): string => `${day} ${amount}`,
    promises: '付款承诺',
    promise: ({ day, promisedDay, amount, missing, state }: PromiseWords): string =>
      `${day} 承诺 ${promisedDay} 付 ${amount}：${promiseStates[state]}${state === 'open' || state === 'broken' ? `，差 ${missing}` : ''}`,
    disputes: '争议',
    dispute: ({ day, invoices, content }: { day: string; invoices: readonly string[]; content: string }): string =>
      `${day} 提出（${invoices.length === 0 ? '全部发票' : invoices.join('、')}）${content}`,
    disputedOnLedger: (amount: string): string => `台账标为有争议的余额 ${amount}`,
    plans: '还款计划',
    plan: ({ number, kept, missed, missing, next }: PlanWords): string =>
      `${number === '' ? '计划' : number}：${missed > 0 ? `逾期未付 ${missed} 期，差 ${missing}` : kept ? '按期履行' : '已到期'}${next === '' ? '' : `，下期 ${next}`}`,
    letters: '已发函件',
    letter: ({ stage, day, isShownSent, received }: { stage: 1 | 2 | 3; day: string; isShownSent: boolean; received: string }): string =>
      `${['', '首次催款函', '二次催款函', '律师函'][stage] ?? ''} ${day} ${isShownSent ? '寄出' : '登记，未见寄出'}${received === '' ? (isShownSent ? '（未见签收）' : '') : `，${received} 签收`}`,
    /** Several of one stage and day. */
    lettersAlike: (text: string, count: number): string => (count > 1 ? `${text} ${count} 份` : text),
    limitation: '诉讼时效',
    limitationLeft: (day: string, days: number): string =>
      days < 0 ? `最早一笔已于 ${day} 届满 ${-days} 天` : `最早一笔 ${day} 届满，还有 ${days} 天`,
    barred: (amount: string): string => `其中时效已过 ${amount}`,
    /** Whether it is a promise to perform is for a person to judge (Civil Code 192). */
    acknowledgedLate: (invoice: string, day: string): string =>
      `${invoice} 届满后 ${day} 有承诺或计划，是否恢复时效（民法典第192条）须由人判断`,
    nothingOverdue: '没有逾期余额',
    otherLaw: '适用外国（地区）法律，时效未知，请向当地律师查明',
    none: '无',
    more: (count: number): string => `另有 ${count} 项`,
  },
  parts: {
    ageMix: '账龄结构',
    longestOverdue: '最长逾期',
    concentration: '集中度',
    lateness: '付款迟延',
    disputesAndPromises: '争议与失约',
    limitation: '诉讼时效',
  } satisfies Record<RiskPart, string>,
  /** What would lower a part of the score. */
  lower: {
    worstClasses: (amount: string): string => `收回可疑、损失类 ${amount}`,
    overdue: (amount: string): string => `收回逾期余额 ${amount}`,
    oldest: (days: number): string => `先收最早到期的发票（逾期 ${days} 天）`,
    balanceTo: (amount: string): string => `余额降到 ${amount} 以下`,
    balance: '收回欠款，降低余额',
    noTrade: '近12个月没有交易：收回全部欠款',
    onTime: (days: string): string => `按期付款（现平均迟延 ${days} 天）`,
    dispute: (amount: string): string => `解决争议 ${amount}`,
    promises: (count: number): string => `失约、漏付 ${count} 次：重新约定并履行`,
    restart: '取得签收的催款函或书面承诺',
    nothing: '不加分',
    needsTrade: '无数据：填客户资料的近12个月交易额',
    needsReceipts: '无数据：收款明细里没有该户收款',
  },
  notes: {
    heading: '说明',
    order: (count: number): string => `按余额由大到小取前 ${count} 户（只取正余额）；占比的分母为各户正余额之和`,
    overdue: '逾期余额＝关注＋次级＋可疑＋损失，未减贷项：有贷项的客户，逾期余额可大于余额',
    conduct: '平均迟延＝近12个月已核销收款按金额加权的（收款日－到期日）；余额÷年交易额＝余额÷近12个月开票额',
    score: '评分 0–100，越高越险＝Σ（程度×权重）÷Σ（有数据的权重）×100；各项程度、权重和得分见逐户情况',
    /** How far a part is full, by the settings (R29b, R30). */
    degrees: ({ classPoints, longestOverdueFull, concentrationFull, latenessFull, pointsPerBreach, limitationFar }: DegreeRules): string =>
      `程度：账龄 正常 ${classPoints[0]}、关注 ${classPoints[1]}、次级 ${classPoints[2]}、可疑 ${classPoints[3]}、损失 ${classPoints[4]}（按余额加权）；最长逾期÷${longestOverdueFull} 天；余额÷年交易额÷${percent(concentrationFull)}；平均迟延÷${latenessFull} 天；争议占比＋失约、漏付每次 ${pointsPerBreach}；时效 1－剩余天数÷${limitationFar}；各项最多 1`,
    /** By which settings a next step is chosen (R29c, R30). */
    nextStep: ({ share, limitationDays, letterDays }: NextStepRules): string =>
      `下一步：时效已过、承诺、争议、已发函件各以达到逾期余额的 ${percent(share)} 为准；时效 ${limitationDays} 天内届满的先催收；函件发出 ${letterDays} 天内先跟进`,
    promises: '失约承诺：到期未足额付款的承诺；未到期承诺：承诺日未过的承诺',
    limitation: '时效按自然日（未顺延）列示；收款、签收的函件、承诺和签订的计划使时效重新计算',
    mainCurrency: (currency: string): string => `只列 ${currency}；其他币种见账龄分析`,
    noCollections: '没有“催收记录”表：承诺、函件及其对时效的影响无数据；建立该表后即有',
    noDisputes: '没有“争议”表：争议余额无数据；建立该表后即有',
    noPlans: '没有“还款计划”表：分期计划无数据；建立该表后即有',
    noReceipts: '没有认出收款明细：付款表现无数据；建立“收款明细”表后即有',
    noTrade: '没有近12个月交易额：在“客户资料”表填写后即有余额÷年交易额和集中度',
    values: '数据量大或未生成账龄明细，本表余额为数值，不是公式',
  },
  tie: {
    heading: '与账龄分析核对',
    analysis: '账龄分析余额合计',
    sheet: '本表余额合计（前列各户＋其他＋贷方余额）',
    difference: '差额',
  },
};

/** The settings behind the degrees of a score (R29b). */
interface DegreeRules {
  readonly classPoints: readonly number[];
  readonly longestOverdueFull: number;
  readonly concentrationFull: number;
  readonly latenessFull: number;
  readonly pointsPerBreach: number;
  readonly limitationFar: number;
}

interface NextStepRules {
  readonly share: number;
  readonly limitationDays: number;
  readonly letterDays: number;
}

interface PromiseWords {
  readonly day: string;
  readonly promisedDay: string;
  readonly amount: string;
  readonly missing: string;
  readonly state: 'kept' | 'open' | 'broken' | 'unknown';
}

interface PlanWords {
  readonly number: string;
  readonly kept: boolean;
  readonly missed: number;
  readonly missing: string;
  /** Day and sum of the next instalment; empty where there is none. */
  readonly next: string;
}

const promiseStates = { kept: '已兑现', open: '未到期', broken: '失约', unknown: '是否兑现无数据' } as const;

export type TopDebtorsTexts = ShapeOf<typeof topDebtorsZhCN>;
