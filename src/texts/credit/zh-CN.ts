import type { CreditGrade, GradeReason } from '../../domain/risk/credit-grade';
import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';

/** What 信用评级 says, in Chinese (R36). */
export const creditZhCN = {
  title: ({ company, period }: { company: string; period: string }): string =>
    `${company === '' ? '' : `${company} `}客户信用评级 ${period}`,
  noData: '无数据',
  none: '–',
  /** Between reasons. */
  separator: '；',
  total: '合计',
  /** In a grade's place where nothing is known of a customer. */
  ungraded: '无数据',
  grades: {
    heading: '一、各级户数、余额与额度',
    headers: ['级别和处理', '户数', '余额', '近12个月交易额', '现额度', '建议额度', '额度变动', '余额占比'],
    advice: {
      A: 'A 维持账期，额度按建议复核',
      B: 'B 关注',
      C: 'C 压缩额度',
      D: 'D 预付款或银行保函',
    } satisfies Readonly<Record<CreditGrade, string>>,
    ungraded: '无数据（没有到账，也没有逾期）',
    withoutInvoices: '没有发票的客户',
    /** Of a ledger whose receipts have no dates. */
    notGraded: '未评级（收款没有日期）',
  },
  backTest: {
    heading: '二、回测：最近八个季度末的评级，其后变坏多少',
    headers: ['当时的级别', '户次', '当时余额', '其中变坏', '变坏占比'],
    nothing: '最近八个季度末没有可回测的余额',
    sentence: (shares: readonly (readonly [grade: string, share: string])[]): string =>
      `回测结论：${shares.map(([grade, share]) => `${/^[A-D]$/.test(grade) ? `${grade} 级` : `“${grade}”客户的`}余额有 ${share}`).join('，')} 在 90 天后仍未收回且逾期超过 60 天。`,
    /** A grade that went bad no oftener than a better one. */
    blurred: (worse: string, better: string): string =>
      `注意：${worse} 级变坏的占比不高于 ${better} 级，两级目前区分不开，请慎用并检查应收参数里的分级界限。`,
    apart: '各级变坏的占比逐级升高：评级能区分客户好坏。',
  },
  list: {
    heading: '三、客户评级',
    /** Headings of an Excel table: letters, digits and spaces only. */
    headings: {
      number: '序号',
      customer: '客户',
      grade: '级别',
      balance: '余额',
      trade: '近12个月交易额',
      limit: '现额度',
      suggested: '建议额度',
      change: '额度变动',
      late: '平均迟付天数',
      share: '迟付占比',
      worst: '最长迟付天数',
      broken: '失约次数',
      terms: '账期天数',
      reasons: '理由',
      advice: '账期和额度的处理',
    },
    none: '没有可评级的客户',
  },
  reasons: {
    longOverdue: ({ open }) => `未清逾期 ${open} 天`,
    writtenOff: () => '有过坏账核销',
    promisesBroken: ({ broken }) => `失约 ${broken} 次`,
    daysLate: ({ late }) => `平均迟付 ${late} 天`,
    worstDelay: ({ worst }) => `最长迟付 ${worst} 天`,
    brokenAndLate: ({ broken, share }) => `失约 ${broken} 次且迟付占 ${share}`,
    shareLate: ({ share }) => `迟付占 ${share}`,
    noReceipt: () => '期内没有到账',
  } satisfies Readonly<Record<GradeReason, (figures: ReasonFigures) => string>>,
  noReasons: '没有降级的理由',
  /** What changes for a customer of a grade. */
  changes: {
    A: '维持账期，额度按建议复核',
    B: '维持账期，按月复核',
    C: '压缩额度，缩短账期',
    D: '停止赊销：预付款或银行保函',
  } satisfies Readonly<Record<CreditGrade, string>>,
  noChange: '新客户：按准入条件核定',
  industries: {
    heading: '四、行业付款周期：各季度平均迟付天数',
    label: '行业',
    customers: '户数',
    trend: '趋势',
    unknown: '（未填行业）',
    trends: { slower: '连续变慢', faster: '连续变快' },
    noIndustry: '“客户资料”没有填行业，无法按行业比较',
  },
  notes: {
    heading: '口径',
    window: (months: number): string =>
      `评级看截止日前 ${groupedCount(months)} 个月内冲抵了发票的到账：平均迟付天数按金额加权，提前为负；失约指承诺日期已过而未兑现（R36）。`,
    edges: (edges: EdgesRead): string =>
      `界限：未清逾期超过 ${edges.worstOfD} 天、有核销或失约 ${edges.brokenOfD} 次起为 D；平均迟付超过 ${edges.lateOfC} 天、最长超过 ${edges.worstOfC} 天，或失约 ${edges.brokenOfC} 次起且迟付占比超过 ${edges.lateShareOfC} 为 C；平均超过 ${edges.lateOfB} 天、迟付占比超过 ${edges.lateShareOfB}、最长超过 ${edges.worstOfB} 天或期内没有到账为 B；其余为 A。`,
    limits: (of: { extraDays: string; b: string; c: string; d: string; step: string }): string =>
      `建议额度＝近 12 个月交易额÷365×天数，向下取整到 ${of.step} 元：A 级为加权账期＋${of.extraDays} 天，B 级为账期的 ${of.b} 倍，C 级 ${of.c} 倍，D 级 ${of.d} 倍；没有交易、账期或级别的不建议。`,
    backTest: '回测：每个季度末按当时看得见的收款重新评级，看其余额 90 天后还有多少未收且逾期超过 60 天；一户一季算一次，贷项不抵减。',
    advice: '评级是按付款记录算出的建议，额度和账期由人决定。',
  },
  attention: {
    noDates: '台账没有带日期的收款，不能评级',
    noCustomers: '没有“客户资料”：现额度和行业无从知道',
    noLog: '没有“催收记录”：失约次数无从知道',
  },
};

/** The figures behind a reason, ready to be read. */
export interface ReasonFigures {
  readonly open: string;
  readonly worst: string;
  readonly broken: string;
  readonly late: string;
  readonly share: string;
}

/** The edges between grades, ready to be read. */
export interface EdgesRead {
  readonly worstOfD: string;
  readonly brokenOfD: string;
  readonly lateOfC: string;
  readonly worstOfC: string;
  readonly brokenOfC: string;
  readonly lateShareOfC: string;
  readonly lateOfB: string;
  readonly lateShareOfB: string;
  readonly worstOfB: string;
}

export type CreditTexts = ShapeOf<typeof creditZhCN>;
