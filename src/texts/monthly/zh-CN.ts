import type { Policy } from '../../policy/policy';
import type { MigrationSource, MigrationTarget } from '../../desk/measures/migration-step';
import type { AuditBand } from '../../domain/aging/audit-band';
import type { WriteOffStatus } from '../../domain/risk/write-off-status';
import { groupedAmount } from '../grouped-amount';
import type { ShapeOf } from '../shape-of';

type Method = Policy['provision']['method'];

const methods: Readonly<Record<Method, string>> = { auditBands: '账龄', classes: '风险分类', migration: '迁徙率' };

/** What 应收专项分析 says, in Chinese. Words of classes and bands are Chinese in every language. */
export const monthlyZhCN = {
  /** `company` is empty where the policy names none. */
  title: ({ company, period }: { company: string; period: string }): string =>
    `${company === '' ? '' : `${company} `}应收专项分析 ${period}`,
  noData: '无数据',
  none: '–',
  month: '期末',
  total: '合计',
  replayOnly: '台账没有带日期的收款，无法还原历史时点',
  lastYear: (month: string): string => `${month}（去年同期）`,
  findings: {
    heading: '一、主要情况与待决事项',
    balanceAlone: (closing: number, cell: string): string =>
      `期末应收 ${groupedAmount(closing)} 元；台账没有带日期的收款，与上月的变动无法还原（${cell}）。`,
    balance: (of: {
      closing: number;
      change: number;
      sales: number;
      receipts: number;
      writeOffs: number;
      rest: number;
      cells: string;
    }): string =>
      `期末应收 ${groupedAmount(of.closing)} 元，较上月末${of.change < 0 ? '减少' : '增加'} ${groupedAmount(Math.abs(of.change))} 元：本期开票 ${groupedAmount(of.sales)} 元，回款 ${groupedAmount(of.receipts)} 元，核销 ${groupedAmount(of.writeOffs)} 元${of.rest === 0 ? '' : `，其余 ${groupedAmount(of.rest)} 元为待核实、期初、退货折让等（勾稽差额）`}（${of.cells}）。`,
    overdue: (of: { overdue: number; share: number; before: number | null; credits: number; cells: string }): string =>
      `逾期余额 ${groupedAmount(of.overdue)} 元，占已分类余额的 ${points(of.share)}%${of.before === null ? '' : `，上月末为 ${points(of.before)}%`}${of.credits === 0 ? '' : `；另有贷项 ${groupedAmount(Math.abs(of.credits))} 元未冲减`}（${of.cells}）。`,
    days: (of: { dso: string; best: string; delinquent: string; before: string | null; cells: string }): string =>
      `DSO ${of.dso} 天${of.before === null ? '' : `（上月末 ${of.before} 天）`}，按期收回时为 ${of.best} 天，逾期占用 ${of.delinquent} 天（${of.cells}）。`,
    migration: (of: { overdue: number; held: number; lost: number; cells: string }): string =>
      `上月末未到期的 ${groupedAmount(of.held)} 元中，${groupedAmount(of.overdue)} 元转为逾期；由其他各类降为损失类的共 ${groupedAmount(of.lost)} 元（${of.cells}）。`,
    turnover: (of: { isFalling: boolean; last: readonly string[]; cells: string }): string =>
      `近三季周转率 ${of.last.join('、')}${of.isFalling ? '，连续两季下降，请决定收紧账期或加大催收' : '，没有连续两季下降'}（${of.cells}）。`,
    provision: (of: { method: Method; required: number | null; booked: number | null; entry: number | null; cells: string }): string => {
      if (of.required === null) return `坏账准备按${methods[of.method]}没有可用的比率，请改用其他方法（${of.cells}）。`;
      const required = `按${methods[of.method]}应计提坏账准备 ${groupedAmount(of.required)} 元`;
      if (of.entry === 0) return `${required}，与账上已计提数相同，没有分录（${of.cells}）。`;
      if (of.booked === null || of.entry === null) return `${required}；账上已计提数未填，请在应收参数中填写后决定分录（${of.cells}）。`;
      return `${required}，账上已计提 ${groupedAmount(of.booked)} 元，请决定${of.entry < 0 ? '转回' : '补提'} ${groupedAmount(Math.abs(of.entry))} 元（${of.cells}）。`;
    },
    toCome: (of: { byHabit: number; byDueDate: number; past: number; leftOut: number; cells: string }): string =>
      `未来十三周按付款习惯预计回款 ${groupedAmount(of.byHabit)} 元，按到期日为 ${groupedAmount(of.byDueDate)} 元；已过预期仍未到账 ${groupedAmount(of.past)} 元，损失类与争议 ${groupedAmount(of.leftOut)} 元不计入（${of.cells}）。`,
    writeOffs: (of: { count: number; cents: number; cells: string }): string =>
      `${of.count} 笔共 ${groupedAmount(of.cents)} 元达到核销条件的年限，请决定是否取证并申报核销；债权保留（${of.cells}）。`,
    rates: (of: { rate: number; cei: number; cells: string }): string =>
      `本期回款率 ${points(of.rate)}%，催收有效性 CEI ${points(of.cei)}%（${of.cells}）。`,
    loss: (of: { cents: number; share: number; cells: string }): string =>
      `损失类余额 ${groupedAmount(of.cents)} 元，占已分类余额的 ${points(of.share)}%（${of.cells}）。`,
    old: (of: { cents: number; share: number; cells: string }): string =>
      `账龄一年以上的余额 ${groupedAmount(of.cents)} 元，占 ${points(of.share)}%（${of.cells}）。`,
    open: (of: { days: number; count: number; cents: number; cells: string }): string =>
      `开票超过 ${of.days} 天仍未收回的 ${of.count} 笔，余额 ${groupedAmount(of.cents)} 元，争议除外（${of.cells}）。`,
  },
  keyFigures: {
    heading: '二、关键指标',
    measure: '指标',
    headers: ['本期', '上月末', '变动', '去年同期', '变动'],
    /** A number format for the change of a share, in percentage points. */
    pointsFormat: '0.0"百分点"',
    labels: {
      balance: '应收余额',
      overdue: '逾期余额',
      overdueShare: '逾期占比',
      dso: 'DSO（天）',
      bestDso: '最佳 DSO（天）',
      delinquentDays: '逾期占用（天）',
      cei: '催收有效性 CEI',
      collectionRate: '回款率',
      turnover: '周转率（整季）',
      badDebtRatio: '坏账率（近 12 个月）',
      provisionByClass: '坏账准备（风险分类）',
      provision: (method: Method): string => `应计提（${methods[method]}）`,
    },
  },
  months: {
    heading: '三、十二个月',
    headers: ['期初', '开票', '回款', '核销', '期末', '逾期', '逾期占比', 'DSO', '倒推 DSO', '最佳 DSO', '逾期占用', 'CEI', '回款率'],
  },
  mix: {
    heading: '分类构成、勾稽与滚动率（降到更差一类的比例）',
    headers: ['分类合计', '近三期开票', '天数', '勾稽差额'],
    rate: (riskClass: string): string => `${riskClass}→`,
    average: '滚动率平均',
  },
  charts: {
    heading: '图：分类构成、DSO、开票与回款',
    columns: ['开票', '回款', 'DSO', '最佳 DSO'],
    mix: '分类构成',
    days: 'DSO 与最佳 DSO',
    daysAxis: '天',
    flow: '开票与回款',
    dso: 'DSO',
    bestDso: '最佳 DSO',
    sales: '开票',
    receipts: '回款',
  },
  quarters: {
    heading: '四、季度周转',
    quarter: '季度',
    headers: ['期初', '开票净额', '期末', '周转率', '周转天数'],
    falling: '周转率连续两季下降：预警',
    notFalling: '周转率没有连续两季下降',
    trendUnknown: '有数据的季度不足三个，趋势无从判断',
  },
  migration: {
    heading: '五、迁徙：上月末至本期末',
    from: '上月末分类',
    then: '上月末余额',
    now: '本期末余额',
    /** Where balances come from and go to, beside the class words. */
    moved: (word: MigrationSource | MigrationTarget): string => word,
  },
  provision: {
    byClass: '六、坏账准备：按风险分类与迁徙率',
    byAuditBand: '按账龄',
    noRates: '迁徙率法：十二个月内有一类从无余额，或台账不能还原，没有比率',
    band: '类别',
    classHeaders: ['余额', '应计提', '应计提（迁徙率）', '比率', '损失率（迁徙率）'],
    bandHeaders: ['余额', '应计提', '', '比率'],
    entry: (method: Method): string => `分录（方法：${methods[method]}）`,
    required: '应有坏账准备',
    booked: '账上已计提',
    toBook: '本期应补提',
    notStated: '未填',
    stateBooked: '在应收参数填写“账上已计提的坏账准备”后给出分录金额',
    entryText: (entry: number): string =>
      entry < 0
        ? `借：坏账准备 ${groupedAmount(-entry)}　贷：信用减值损失 ${groupedAmount(-entry)}`
        : `借：信用减值损失 ${groupedAmount(entry)}　贷：坏账准备 ${groupedAmount(entry)}`,
    unclassed: (cents: number): string => `待核实 ${groupedAmount(cents)} 元没有分类，未计提`,
    undated: (cents: number): string => `${groupedAmount(cents)} 元没有开票日期，账龄法未计提`,
  },
  salespeople: {
    heading: (prompt: number, late: number): string => `七、业务员回款（${prompt} 天 / ${late} 天）`,
    name: '业务员',
    nobody: '（未填业务员）',
    headers: (prompt: number, late: number): readonly string[] => [
      `${prompt} 天内收齐`,
      `${prompt + 1}–${late} 天收齐`,
      `超过 ${late} 天收齐`,
      `未收超 ${late} 天`,
      '未收余额',
      '其中逾期',
      `${prompt} 天内笔数`,
      `至 ${late} 天笔数`,
      `超 ${late} 天笔数`,
      '未收笔数',
      '积分',
      '回款率',
      '逾期占比',
    ],
  },
  toCome: {
    heading: '八、未来十三周预计回款',
    week: '周',
    headers: ['按付款习惯', '按到期日'],
    past: '已过预期',
    later: '十三周之后',
    leftOut: '不计入（损失、争议）',
    chart: '未来十三周预计回款（横轴为每周首日）',
  },
  audit: {
    heading: '九、账龄与滚动核对',
    band: '账龄',
    bandName: (band: AuditBand): string => band,
    headers: (day: string): readonly string[] => [`${day} 余额`, '其中仍在', '收回或核销', '本期余额', '由上一档滚入', '本年新增'],
    noDifferences: '滚动核对：一年以上的余额都由一年前的上一档滚入，没有差异',
    differences: (count: number, notListed: number): string =>
      `滚动差异 ${count} 笔：余额大于一年前，或没有进入下一档${notListed === 0 ? '' : `（另有 ${notListed} 笔未列）`}`,
    customer: '客户',
    differenceHeaders: ['发票号', '台账行', '一年前余额', '本期余额'],
  },
  writeOffs: {
    candidates: '十、可考虑核销的债权',
    noCandidates: '没有达到核销年限的债权',
    candidateHeaders: ['发票号', '到期日', '逾期天数', '余额', '条件'],
    status: (status: Exclude<WriteOffStatus, ''>): string => status,
    others: (count: number): string => `其他 ${count} 笔`,
    claims: '已核销、债权保留',
    noClaims: '没有已核销的债权',
    noTable: '没有坏账核销表：无数据',
    claimHeaders: ['发票号', '首次核销', '核销金额', '仍在核销', '违约金', '时效届满'],
  },
  /** What the page says that sums it up. */
  summary: {
    title: ({ company, period }: { company: string; period: string }): string =>
      `${company === '' ? '' : `${company} `}应收专项分析摘要 ${period}`,
    fileName: (sheet: string): string => `${sheet} 摘要`,
    noDecisions: '本期没有待决事项。',
    points: (change: string): string => `${change} 个百分点`,
    method: (method: Method, isChosen: boolean): string => `按${methods[method]}${isChosen ? '（采用）' : ''}`,
    tie: (of: { ledger: number; sheet: number; difference: number }): string =>
      `台账合计 ${groupedAmount(of.ledger)} 元，本表合计 ${groupedAmount(of.sheet)} 元，差额 ${groupedAmount(of.difference)} 元${of.difference === 0 ? '，相符' : '：不相符，请先查明原因'}。`,
    cells: (of: { sheet: string; figures: string; entry: string; total: string }): string =>
      `各数取自工作表“${of.sheet}”：关键指标 ${of.figures}，坏账准备 ${of.entry}，合计 ${of.total}；各句后的括号是其所在单元格。口径见该表末尾。`,
  },
  notes: {
    heading: '口径',
    snapshot:
      '台账没有带日期的收款（快照）：余额、分类、坏账准备、预计回款按现状列出；期初、回款、核销、CEI、回款率、周转、迁徙、滚动核对无法还原，列为无数据。开票只含台账现有的行，已结清而删去的不在其中。',
    rules: [
      '各期末余额都从台账逐日还原，不取自已存的报表（R9、R20a）。',
      '开票 = 期内开具发票的应收，含红字，不含期初余额；回款 = 期内全部收款，退票为负；核销 = 期内核销额的变动；勾稽差额 = 期末 −（期初 + 开票 − 回款 − 核销），来自期初余额、退货折让等行（R20a）。',
      '逾期 = 关注至损失各类正余额；逾期占比以全部已分类正余额为分母；各比率的变动以百分点计（R5、R20a）。',
      'DSO = 期末 ÷ 近三期开票 × 天数；最佳 DSO 以正常类代替期末；逾期占用 = 两者之差；倒推 DSO 从最近一期起逐期扣减开票（R20a）。',
      'CEI =（期初 + 开票 − 核销 − 期末）÷（期初 + 开票 − 核销 − 正常）；回款率 = 回款 ÷（期初 + 开票）；坏账率 = 近 12 个月核销 ÷ 同期开票；分母不大于零为无数据（R20a）。',
      '周转率 = 季度开票净额 ÷ 期初期末平均余额；周转天数 = 季度天数 ÷ 周转率。关键指标中依次为最近、上一和去年同一完整季度（R20b、R28b）。',
      '迁徙逐张发票比较：两时点较小者移动，减少的为核销或收回，增加的为新增。滚动率 = 移入更差各类的金额 ÷ 上月末该类余额；平均为各月简单平均（R20c）。',
      '迁徙率法的损失率 = 各类平均滚动率连乘 × 损失类比率；分类跨度长于一个月的类别，逐月滚动率会低估最终损失（CAS 22）（R20c、R31）。',
      '坏账准备 = 各类正余额 × 比率，逐类四舍五入到分后相加；待核实不计提；上月末和去年同期按现行比率还原（R31）。',
      '业务员：近 12 个月结清的正数发票按开票日到结清日的天数计；未结清且超期的计余额，争议除外；未收余额含待核实的欠款；回款率 = 近 12 个月其发票收款 ÷（12 个月前余额 + 其间开票）（R34）。',
      '预计回款：先按未到期承诺与在履行的还款计划，其余按到期日加客户平均迟延天数；无迟延数据的用全体平均；损失类与争议不计入（R40）。',
      '滚动核对：一年前某档余额中仍在的部分应滚入下一档；余额大于一年前的、没有进入下一档的（如周年当日）逐笔列出（R7）。',
      '核销条件：逾期超过三年，或单笔不超过 50,000 元且逾期超过一年（R35）。',
    ],
    /** How the parts’ totals, which hold the five classes alone, lead to the receivables (R5, R10, R12). */
    totals: (of: { classed: number; unverified: number; credits: number; balance: number }): string =>
      `各部分合计与应收余额：五类余额 ${groupedAmount(of.classed)} ＋ 待核实 ${groupedAmount(of.unverified)} ＋ 贷项 ${groupedAmount(of.credits)} ＝ 应收余额 ${groupedAmount(of.balance)}；分类、迁徙、坏账准备、账龄和预计回款只含五类（R5、R10）。`,
    mainCurrency: (currency: string): string => `本表只含 ${currency}；其他币种见账龄分析。`,
  },
} as const;

function points(share: number): string {
  return (Math.round(share * 1000) / 10).toFixed(1);
}

export type MonthlyTexts = ShapeOf<typeof monthlyZhCN>;
