import type { CaseEnd } from '../../desk/cases/case-review';
import type { CaseStep } from '../../desk/cases/case-steps';
import type { CaseWay } from '../../desk/cases/case-worth';
import type { OrderHindrance } from '../../desk/cases/order-hindrance';
import type { LossCause } from '../../registers/write-offs/write-off';
import type { ShapeOf } from '../shape-of';

/** A case of a debtor whom the ledger does not have, and whom of it that may be; its row is 1-based. */
export interface StrangersCase {
  readonly number: string;
  readonly sheetName: string;
  readonly rowNumber: number;
  readonly customer: string;
  readonly nearest: readonly string[];
}

/** An invoice in several closed cases, the one that it counts in first, and where they stand; rows are 1-based. */
export interface SharedInvoice {
  readonly invoice: string;
  readonly customer: string;
  readonly cases: readonly { readonly number: string; readonly sheetName: string; readonly rowNumber: number }[];
}

/** What the sheet of cases says, in Chinese (R43, R44, R26, R19). */
export const caseSheetZhCN = {
  title: ({ company, period }: { company: string; period: string }): string => `${company === '' ? '' : `${company} `}案件一览 ${period}`,
  total: '合计',
  noData: '无数据',
  attention: {
    noCases: '没有“案件”表：在客户卡片、预警或前十大里立案，或在“设置”页建表',
    noAgencies: '没有“机构”表：律师、催收机构和调解组织的收费无从知道',
    noDates: '台账没有带日期的收款：判决后的付款和办案快慢无从判断',
    basis: (count: number): string => `${count} 个案件的违约金依据没有确认，没有算进合计`,
    unapplied: (count: number): string => `${count} 个案件的客户另有未核销的收款，没有扣减`,
    unknownCustomer: ({ number, sheetName, rowNumber, customer, nearest }: StrangersCase): string =>
      `案件 ${number}（工作表“${sheetName}”第 ${rowNumber} 行）的客户“${customer}”不在台账中，没有可算的欠款${nearest.length === 0 ? '，' : `：是不是${nearest.map((name) => `“${name}”`).join('或')}？`}请照台账的写法改`,
    sharedInvoices: (invoices: readonly string[]): string => `同时列在几个案件里的发票：${invoices.join('、')}，各案合计有重复`,
  },
  claims: {
    heading: '一、各案请求（截至本日）',
    headers: ['案件、客户', '未付本金', '违约金', '贷项', '合计', '受理费和保全费', '保全担保', '已花费用', '已收回'],
    nothing: '没有案件',
    note: '贷项在同一客户的案件之间只抵一次，依“案件”表的次序。担保按应收参数的比例；诉讼中依法不超过 30%，诉前通常为全额，以法院要求为准。受理费、保全费按诉讼费用交纳办法计算，以法院通知为准；外币债权不算，仲裁费按仲裁机构的收费办法。',
  },
  doubled: {
    heading: '二、判决后的加倍部分债务利息（日万分之一点七五）',
    headers: ['案件、客户', '判决金额', '判决后付款', '未付', '加倍利息', '执行申请费', '未核销收款'],
    nothing: '没有登记了判决日期和履行期限的案件',
    note: '没有登记判决金额的，以判决日未付的本金代替。未核销收款是判决后收到、没有核销到发票的钱，未付和利息都没有因此减少。',
  },
  deadlines: {
    heading: '三、状态和期限',
    headers: ['案件、客户', '状态', '时效最早届满', '期限届满', '还剩天数', '办什么、依据'],
    none: '没有在走的期限',
    otherLaw: '适用外国（地区）法律：诉讼时效未知',
    nothing: '没有案件',
  },
  chain: {
    heading: '四、证据链',
    headers: ['案件、发票', '未付本金', '合同', '交付', '发票', '对账', '催款及签收'],
    nothing: '没有可列的发票',
    note: '有：原件，或登记了 SHA-256 的电子文件，或“催收记录”载明签收；待补强：只有复印件，或电子文件没有登记 SHA-256，或没有写明载体。',
  },
  gaps: {
    heading: '五、怎样补上缺口',
    headers: ['案件、客户', '环节', '缺', '待补强', '发票和补法'],
    what: (invoices: readonly string[], how: string): string => `${invoices.join('、')}：${how}`,
    all: '全部发票',
    nothing: '没有缺口',
  },
  worth: {
    heading: '六、各条路的费用和所剩',
    headers: [
      '案件、办法、机构',
      '最多可收回',
      '法院费用',
      '固定收费',
      '回款提成',
      '到拿到钱的天数',
      '全部收回时所剩',
      '收回一半时所剩',
      '一无所获时所剩',
    ],
    ways: {
      suit: '诉讼',
      paymentOrder: '支付令',
      courtMediation: '法院调解',
      enforcement: '强制执行',
      outOfCourt: '庭外',
    } satisfies Readonly<Record<CaseWay, string>>,
    hindered: (way: string, why: string): string => `${way}（条件不具备：${why}）`,
    hindrances: {
      nothingClaimed: '没有可以主张的欠款',
      orderInArbitration: '已仲裁',
      credits: '有贷项或未核销收款',
      disputed: '有异议',
      noAddress: '没有地址',
      abroad: '对方在境外',
    } satisfies Readonly<Record<OrderHindrance, string>>,
    nothing: '没有可比的办法',
    note: '最多可收回为请求合计，执行中的案件为判决未付金额加加倍利息。所剩 = 收回 − 提成 − 固定收费 − 法院费用，法院费用按不退还计；空白为“机构”表或应收参数没有填，按 0 计。只比数字：走哪条路由律师和你决定。诉讼的天数取自应收参数“谈判”，其他取自“案件”。',
  },
  review: {
    heading: '七、复盘：结案的案件，按原因',
    headers: ['原因', '赢', '输', '结果未填', '立案时的欠款', '收回', '费用'],
    causes: { customerChoice: '客户选择', contractDefect: '合同缺陷', slowAction: '行动迟缓', other: '其他' } satisfies Readonly<
      Record<LossCause, string>
    >,
    noCause: '（未填原因）',
    nothing: '没有结案的案件',
    note: '赢：胜诉、部分胜诉、和解；输：败诉、撤回。',
    shared: ({ invoice, customer, cases }: SharedInvoice): string =>
      `${customer}的发票“${invoice}”在${cases.map(({ number, sheetName, rowNumber }) => `案件 ${number}（工作表“${sheetName}”第 ${rowNumber} 行）`).join('、')}里都有，立案时的欠款只计一次，计在先立案的 ${cases[0]?.number ?? ''}。`,
    sharedMore: (count: number): string => `这样的发票共 ${count} 张。`,
  },
  byClass: {
    heading: '八、复盘：按首次行动时的分类',
    headers: ['首次行动时的分类', '赢', '输', '结果未填'],
    noAction: '（没有登记的行动）',
  },
  steps: {
    heading: '九、复盘：从到期到每一步的天数（中位数）',
    headers: ['步骤', '赢：件数', '中位数', '输：件数', '中位数', '全部：件数', '中位数', '规则的日子', '晚多少天'],
    names: {
      contact: '首次电话或拜访',
      firstLetter: '首次催款函',
      secondLetter: '二次催款函',
      lawyerLetter: '律师函',
      plan: '还款计划签订',
      case: '立案（或保全、调解、支付令）',
      judgment: '判决',
      money: '立案后首次收款',
    } satisfies Readonly<Record<CaseStep, string>>,
    note: (first: number, second: number, lawyer: number): string =>
      `从各案最早到期日起算。规则的日子：首次联系为逾期第 1 天，函件为第 ${first}、${second} 天和超过 ${lawyer} 天；其余没有规则。`,
  },
  earlier: {
    heading: '十、复盘：首次行动时，和早些行动会遇到的',
    headers: ['案件、客户', '结局', '首次行动', '逾期天数', '当时分类', '当时逾期', '按规则应在', '那时分类', '那时逾期'],
    ends: { won: '赢', lost: '输', unknown: '未填' } satisfies Readonly<Record<CaseEnd, string>>,
    inTime: '规则的日子以前已有行动的，后三列空着；“那时”为首次催款函应发的那一天。',
  },
  balances: {
    heading: '十一、余额核对',
    headers: ['类别', '余额'],
    overdue: '逾期余额',
    others: '未逾期、贷项和待核实',
  },
};

export type CaseSheetTexts = ShapeOf<typeof caseSheetZhCN>;
