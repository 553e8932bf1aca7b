import type { LossCause } from '../../registers/write-offs/write-off';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import type { Cents } from '../../domain/money/cents';
import { groupedAmount } from '../grouped-amount';
import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';

/** What 催收月报 says, in Chinese (R38). */
export const recoveryZhCN = {
  title: ({ company, period }: { company: string; period: string }): string => `${company === '' ? '' : `${company} `}催收月报 ${period}`,
  noData: '无数据',
  none: '–',
  total: '合计',
  findings: {
    heading: '一、本期要点',
    recovered: (of: { recoverable: Cents; recovered: Cents; rate: string; before: string | null; cells: string }): string =>
      `本期应收回的逾期款 ${groupedAmount(of.recoverable)} 元，收回 ${groupedAmount(of.recovered)} 元，收回率 ${of.rate}${of.before === null ? '' : `，上期为 ${of.before}`}（${of.cells}）。`,
    nothing: (cells: string): string => `本期没有应收回的逾期款（${cells}）。`,
    promises: (kept: number, broken: number, cells: string): string =>
      `本期到期的承诺兑现 ${groupedCount(kept)} 次，失约 ${groupedCount(broken)} 次（${cells}）。`,
    letters: (of: { received: number; answered: number; came: Cents; cells: string }): string =>
      `近 12 个月客户签收函件 ${groupedCount(of.received)} 封，其中 ${groupedCount(of.answered)} 封在 15 天内收到逾期款，共 ${groupedAmount(of.came)} 元（${of.cells}）。`,
    losses: (of: { count: number; cents: Cents; cause: string; cells: string }): string =>
      `近 12 个月核销 ${groupedCount(of.count)} 笔共 ${groupedAmount(of.cents)} 元，金额最多的原因是“${of.cause}”（${of.cells}）。`,
  },
  months: {
    heading: '二、十二个月',
    label: '期末',
    total: '近 12 个月',
  },
  collectors: {
    heading: '三、经办人（近 12 个月）',
    label: '经办人',
    nobody: '（未登记经办人或未经催收）',
    hard: '其中损失类',
    bonus: '奖金',
  },
  /** Of both tables. */
  columns: {
    recoverable: '应收回',
    recovered: '已收回',
    rate: '收回率',
    share: '占比',
    days: '收回天数',
    calls: '电话',
    visits: '拜访',
    letters: '函件',
    kept: '兑现',
    broken: '失约',
    keptShare: '兑现率',
    cost: '费用',
    costPerYuan: '每元费用',
    satisfaction: '满意度',
  },
  charts: {
    heading: '图：收回率、收回天数、经办人',
    rate: '应收回、已收回与收回率',
    days: '收回天数',
    collectors: '经办人收回',
    recoverable: '应收回',
    recovered: '已收回',
    rateAxis: '收回率',
    daysAxis: '天',
  },
  letters: {
    heading: '四、函件与 15 天内到账（近 12 个月）',
    headers: ['函件', '到账', '发函', '签收', '有到账'],
    stages: { 1: '首次催款函', 2: '二次催款函', 3: '律师函' } satisfies Readonly<Record<LetterStage, string>>,
  },
  losses: {
    heading: '五、损失原因（近 12 个月核销）',
    headers: ['原因', '金额', '笔数'],
    causes: {
      customerChoice: '客户选择',
      contractDefect: '合同缺陷',
      slowAction: '行动迟缓',
      other: '其他',
    } satisfies Readonly<Record<LossCause, string>>,
    noCause: '（未填原因）',
    noRegister: '没有“坏账核销”表',
    nothing: '近 12 个月没有核销',
  },
  balances: {
    heading: '六、余额核对',
    headers: ['类别', '余额'],
    overdue: '逾期余额',
    others: '未逾期、贷项和待核实',
  },
  notes: {
    heading: '口径',
    rules: [
      '应收回＝期初已逾期的余额＋本期内到期而到期日仍未付的余额；已收回＝本期到账、冲抵了发票且晚于到期日的款项；收回率为两者之比（R38）。',
      '收回天数＝Σ 到账金额×逾期天数÷Σ 到账金额。各期的应收回互有重叠，不相加。',
      '经办人的收回：客户到账日前 30 天内最后一次登记催收的人；没有登记经办人的和没有催收的列在一行。',
      '函件 15 天内到账：签收日起 15 天内的逾期到账，归最后签收的一封。承诺只计已过承诺日的。',
    ],
    bonus: (rate: string): string => `奖金＝收回时已属损失类的欠款 × ${rate}（应收参数“收回损失类欠款的奖金比例”）。`,
    noBonus: '应收参数没有填奖金比例，奖金为 0。',
  },
  attention: {
    noDates: '台账没有带日期的收款，收回情况无从计算',
    noLog: '没有“催收记录”：电话、函件、承诺和经办人无从知道',
  },
};

export type RecoveryTexts = ShapeOf<typeof recoveryZhCN>;
