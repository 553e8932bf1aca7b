import type { WriteOffStatus } from '../../domain/risk/write-off-status';
import type { ShapeOf } from '../shape-of';

/** What 预警清单 says, in Chinese (R28). */
export const alertSheetZhCN = {
  title: ({ company, period }: { company: string; period: string }): string => `${company === '' ? '' : `${company} `}预警清单 ${period}`,
  /** The alerts at once: how many, and how many of each urgency. */
  summary: ({ all, now, week, month }: { all: number; now: number; week: number; month: number }): string =>
    `共 ${all} 条：立即 ${now}，本周 ${week}，本月 ${month}`,
  noData: '无数据',
  none: '无',
  /** Who sees to what concerns the company. */
  management: '管理层',
  /** Among what needs attention. */
  someUnchecked: (kinds: number): string => `${kinds} 类预警没有检查或没有查全（见第三部分）`,
  newMark: '新',
  /** In place of the mark: what was a month ago can't be told. */
  noveltyUnknown: '不能判断',
  counts: {
    heading: '一、各类预警',
    headings: { kind: '种类', count: '条数', amount: '金额', news: '其中新', checked: '检查情况', rule: '规则' },
    total: '合计条数',
    checked: '已检查',
    /** The table is there and nothing to check stands in it. */
    nothingEntered: '表中无登记',
    uncheckedWhole: '未检查',
    uncheckedPart: (customers: number): string => `${customers} 户未检查`,
    /** Why the sums of kinds are not added. */
    noTotal: '同一笔欠款可触发几类预警，各类金额不相加',
    newSince: (monthEnd: string): string => `“新”：上月末 ${monthEnd} 按同一台账回推时没有的预警；当时缺数据、查不了的写“不能判断”`,
    newUnknown: (monthEnd: string): string =>
      `没有认出收款明细，上月末 ${monthEnd} 的情况不能回推，是否新增“不能判断”；当日之后才到期的承诺和分期款除外`,
  },
  list: '二、预警（先急后缓，再按金额）',
  /** Headings of an Excel table: letters, digits and spaces only. */
  headings: {
    number: '序号',
    customer: '客户',
    kind: '种类',
    amount: '金额',
    /** From when on, or until when: the end of a limitation, the day of a promise (R28). */
    since: '起始或期限日',
    urgency: '紧急程度',
    isNew: '是否新增',
    rule: '规则',
    action: '怎么办',
    owner: '负责人',
  },
  unchecked: {
    heading: '三、未检查的预警',
    headings: { kind: '种类', customers: '客户', missing: '缺什么，怎么补' },
    all: '全部',
    customers: (names: readonly string[], more: number): string => `${names.join('、')}${more > 0 ? ` 等，另有 ${more} 户` : ''}`,
    nothing: '各类预警均已检查',
    /** Of kinds whose table is there and says nothing yet. */
    nothingEntered: (kinds: readonly string[]): string => `表中还没有登记，没有可检查的：${kinds.join('、')}`,
  },
  limitation: {
    heading: (days: number): string => `四、诉讼时效：已届满或 ${days} 天内届满的发票`,
    headings: {
      number: '序号',
      customer: '客户',
      invoice: '发票号',
      balance: '余额',
      end: '届满日',
      daysLeft: '剩余天数',
      dueDate: '到期日',
      ledgerRow: '台账行',
    },
  },
  writeOffs: {
    heading: '五、可核销的坏账（须另行确认，核销后债权仍在）',
    headings: {
      number: '序号',
      customer: '客户',
      invoice: '发票号',
      balance: '余额',
      dueDate: '到期日',
      days: '逾期天数',
      status: '依据',
      ledgerRow: '台账行',
    },
    status: (status: Exclude<WriteOffStatus, ''>): string => status,
  },
  claims: {
    heading: '六、已核销、继续追索的债权（违约金继续计算）',
    headings: {
      number: '序号',
      customer: '客户',
      invoice: '发票号',
      left: '尚余核销额',
      day: '核销日',
      writtenOff: '核销金额',
      penalty: '违约金',
      limitation: '时效届满',
      basis: '批准人与依据',
    },
    invoices: (numbers: readonly string[]): string => numbers.join('、'),
    noTable: '没有“坏账核销”表，无数据；核销时建立该表登记即可',
  },
  /** What is owed by those warned of, by the others, by all. */
  balances: {
    heading: '七、余额核对',
    warned: (customers: number): string => `有预警客户余额（${customers} 户）`,
    others: (customers: number): string => `无预警客户余额（${customers} 户）`,
    all: '余额合计',
  },
  /** Closes a section's sum. */
  total: '合计',
  rest: (rows: number): string => `其余 ${rows} 笔`,
};

export type AlertSheetTexts = ShapeOf<typeof alertSheetZhCN>;
