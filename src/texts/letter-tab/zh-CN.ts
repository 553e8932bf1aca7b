import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';

interface DueFor {
  readonly invoiceNumber: string;
  readonly daysOverdue: number;
  readonly more: number;
}

/** What 催款函 of the pane says, in Chinese; apart from the pane's other words, so that it comes with its own views alone. */
export const letterTabZhCN = {
  heading: '催款函',
  /** Between the parts of a line, and between sentences in one. */
  comma: '，',
  semicolon: '；',
  needsLedger: '先要有一张读得出的台账：请到“月报”页看看还缺什么。',
  toMonth: '到月报页',
  letterDate: '发函日期',
  useToday: (today: string): string => `用今天 ${today}`,
  badDate: '请写成 2025-12-31 这样的日期',
  listDue: '列出到期函件',
  listSelected: '列出所选行的客户',
  selectedHint: '在台账、账龄明细、账龄分析、前十大或预警清单里选中行，可以按住 Ctrl 选几块；筛选隐藏的行不算。',
  rowsWithout: (rows: number): string => `所选的行里有 ${groupedCount(rows)} 行没有客户，没有计入。`,
  nothingDue: '没有到期该发的函件。',
  /** Why invoices of letters that were made before are not listed. */
  madeUnsent: (letters: number): string =>
    `${groupedCount(letters)} 封函件已登记而未寄出，其发票不再列出；要改了重新生成，先在下面把它们作废。`,
  /** How many letters are chosen, how many of them are statements, which demand nothing, and what the others come to: `others` in other
   * currencies. */
  found: (letters: number, statements: number, total: string, others: readonly string[]): string => {
    if (letters === 0) return '没有选中函件';
    if (letters === statements) return `已选 ${groupedCount(letters)} 封，都是对账函，不催款`;
    const sums = [`${total} 元`, ...others].join('、');
    return `已选 ${groupedCount(letters)} 封，合计 ${sums}${statements === 0 ? '' : `（对账函 ${groupedCount(statements)} 封不计）`}`;
  },
  choose: (customer: string): string => `给“${customer}”发函`,
  kindLabel: (customer: string): string => `“${customer}”的函件种类`,
  kinds: { first: '首次催款函', second: '二次催款函', lawyer: '律师函草稿', statement: '对账函', agreement: '还款协议' },
  summary: (invoices: number, days: number): string => `${groupedCount(invoices)} 张发票，最长逾期 ${groupedCount(days)} 天`,
  statementSummary: '列出全部未结清的款项，不催款',
  penalty: (amount: string, basis: string): string => `含违约金 ${amount}（${basis}）`,
  noPenalty: (basis: string): string => `不写违约金（${basis}）`,
  credits: (amount: string): string => `扣减贷项 ${amount}`,
  /** What of the penalty on the sheets the letter does not name, and why. */
  notClaimed: {
    sentence: (onSheets: string, amount: string, parts: readonly string[]): string =>
      `报表上的违约金 ${onSheets}，其中 ${amount} 不写进这封函件：${parts.join('、')}`,
    part: (reason: string, amount: string): string => `${reason} ${amount}`,
    reasons: {
      paidLate: '已逾期付清的发票',
      writtenOff: '已核销的发票',
      dispute: '有异议的发票',
      promise: '已承诺付款的发票',
      plan: '按还款计划履行中的发票',
      barred: '已过诉讼时效的发票',
      unconfirmed: '依据未确认，只是估算',
      leftOut: '没有勾选的发票',
    },
  },
  bases: { contract: '合同', statutory: '法定', none: '无', unconfirmed: '依据未确认' },
  why: {
    /** For which invoice, the longest overdue, and how many more; null where a letter is made already that bears a later date. */
    due: (kind: string, of: DueFor | null): string =>
      of === null
        ? `到了发${kind}的时候`
        : `到了发${kind}的时候：${of.invoiceNumber === '' ? '（无发票号）' : of.invoiceNumber} 逾期 ${groupedCount(of.daysOverdue)} 天${of.more === 0 ? '' : `，另有 ${of.more} 张`}`,
    /** Other invoices of the letter have had one of a higher stage. */
    afterHigher: (kind: string): string => `别的发票已发过${kind}，也列在函内，进程不变，可以不勾选`,
    sent: (kind: string, date: string): string => `${kind} ${date} 已发`,
    /** A letter of the log without 寄出 and 签收. */
    entered: (kind: string, date: string): string => `${kind} ${date} 已登记，未填寄出，新函件不会写它已发出`,
    notDue: '现在没有到期该发的函件，也可以自行选择发函',
    statementOnly: '没有逾期可催的款项，可以发对账函',
    barredOnly: '逾期的发票都已过诉讼时效',
  },
  details: '发票、日期和预览',
  invoice: (number: string, dueDate: string, days: number): string =>
    `${number === '' ? '（无发票号）' : number}，到期 ${dueDate}，逾期 ${groupedCount(days)} 天`,
  withPenalty: (claim: string, penalty: string): string => `${claim} + 违约金 ${penalty}`,
  goToRow: (row: number): string => `第 ${row} 行`,
  barredHeading: '已过诉讼时效，不催收',
  barredHint: '可以改发对账函，或请对方书面确认（民法典第 192 条）；仍要写进催款函的，请勾选。',
  barredInvoice: (number: string, end: string): string => `${number === '' ? '（无发票号）' : number}，时效 ${end} 届满`,
  finalPaymentDate: '最后付款日',
  letterLanguage: '函件语言',
  plan: { count: '期数', firstDate: '首期日期', firstShare: '首期比例（%）' },
  preview: '预览',
  previewOf: (customer: string): string => `“${customer}”的函件`,
  close: '关闭',
  mail: '邮件提醒',
  mailHint: '可以复制到邮件里，或直接打开邮件程序。',
  copy: '复制',
  copied: '已复制',
  selected: '已选中，按 Ctrl+C 复制',
  openMail: '打开邮件程序',
  company: {
    /** How many fields letters can't do without, and how many they can. */
    heading: (needed: number, optional: number): string =>
      `我方资料${[...(needed === 0 ? [] : [`还缺 ${needed} 项`]), ...(optional === 0 ? [] : [`${needed === 0 ? '' : '另'}有 ${optional} 项可不填`])].join('，')}`,
    hint: '记在应收参数里，只问一次。',
    markGaps: '先生成，缺的地方留出标记，打印后手填',
  },
  fields: {
    name: '我方名称',
    creditCode: '统一社会信用代码',
    address: '地址',
    contact: '联系人',
    phone: '电话',
    bank: '开户行',
    account: '收款账号',
    signatory: '签署人',
    jurisdiction: '管辖',
    penaltyBasis: '违约金依据',
  },
  optional: '可不填',
  save: '保存',
  basis: {
    heading: (count: number): string => `${groupedCount(count)} 户没有确认违约金依据`,
    hint: '确认前函件里不写违约金，只保留追索的权利。答案记在客户资料里，只问一次。',
    label: (customer: string): string => `“${customer}”的违约金依据`,
    all: '全部设为',
    choices: { '': '请选择', contract: '合同条款', statutory: '法定利率', none: '无', later: '这次不写' },
  },
  debtorData: {
    heading: (customer: string): string => `“${customer}”的资料`,
    hint: '记在客户资料里。',
  },
  waiting: {
    heading: (count: number): string => `${groupedCount(count)} 户要先决定是否冲抵`,
    unapplied: (amount: string, currency: string): string =>
      `有 ${currency === '' ? `${amount} 元` : `${currency} ${amount} `}收款没有核销到发票`,
    noSum: '贷项不小于欠款，没有可催的金额',
    /** Netted already, and this is left. */
    notNettable: (amount: string, currency: string): string =>
      `已冲抵的之外，还有 ${currency === '' ? `${amount} 元` : `${currency} ${amount} `}收款写的发票台账里没有，冲抵不了：请改正“收款明细”的发票号`,
    net: '冲抵最早的欠款',
    decline: '不冲抵，照发',
    declineNetted: '全部改为不冲抵，照发',
    hint: '这个决定记在本工作簿里，对整张台账、所有客户有效。',
    nettedHint: '改为不冲抵会取消所有客户已做的冲抵，他们的函件金额也会变。',
  },
  held: {
    heading: (count: number): string => `${groupedCount(count)} 张发票暂不催`,
    reasons: { dispute: '有异议', promise: '已承诺付款', plan: '按还款计划履行中', barred: '已过诉讼时效' },
  },
  sheetsNotEntered: (sheets: readonly string[]): string =>
    `${sheets
      .slice(0, 3)
      .map((sheet) => `“${sheet}”`)
      .join(
        '、',
      )}${sheets.length > 3 ? ` 等 ${sheets.length} 张工作表` : ''}是函件，但催收记录里没有登记，可能是上次没有做完就中断了。请不要寄出，删去后重新生成。`,
  madeLater: {
    heading: (count: number): string => `${groupedCount(count)} 户的函件已经做好`,
    line: (customer: string, number: string, date: string): string => `${customer}：${number}，${date}`,
  },
  outputLabel: '生成为',
  outputs: { combined: 'Word 文件，每种函件一份', zip: '压缩包，每户一个 Word 文件', sheets: '工作表，可直接打印' },
  write: (letters: number): string => `生成 ${groupedCount(letters)} 封函件`,
  willWrite: '生成后才写入：文件交给你保存，每封函件的每张发票在催收记录里登记一行。',
  cannotUndo: '登记后不能用“撤销”退回；没有寄出的函件可以作废。',
  written: (letters: number): string => `${groupedCount(letters)} 封函件已生成`,
  filesSaved: (names: readonly string[]): string => `已保存：${names.join('、')}`,
  entered: (rows: number): string => `登记了 ${groupedCount(rows)} 行`,
  /** Numbers of letters before of which the log does not show that they went out. */
  notShownSent: (numbers: readonly string[]): string =>
    `前次函件 ${numbers.slice(0, 3).join('、')}${numbers.length > 3 ? ` 等 ${groupedCount(numbers.length)} 封` : ''} 未填寄出和签收，新函件没有写它们已发出：确已寄出的，先登记寄出再重新生成。`,
  marked: (letters: number): string => `${groupedCount(letters)} 封函件里有待填的标记，寄出前请补上。`,
  log: {
    title: '函件去向',
    show: '查看未签收的函件',
    none: '催收记录里没有未签收的函件。',
    heading: (count: number): string => `函件去向（${groupedCount(count)} 封未签收）`,
    hint: '上下键换函件；S 寄出，R 签收，B 退回，X 作废，再按一次取消；单号可直接键入或扫描，回车到下一封。',
    date: '登记日期',
    letter: (customer: string, kind: string, number: string): string => `${customer}，${kind}，${number}`,
    waybill: (number: string): string => `${number} 的快递单号`,
    sent: '寄出',
    received: '签收',
    returned: '退回',
    struck: '作废',
    sentOn: (date: string): string => `${date} 已寄出`,
    notSent: '未寄出',
    save: (count: number): string => `登记 ${groupedCount(count)} 封`,
    recorded: (count: number): string => `${groupedCount(count)} 封函件已登记`,
  },
  templates: {
    heading: '函件模板',
    hint: '下载模板，在 Word 里改好后载入；自备的模板存在本工作簿里，同事打开也能用。',
    choose: '模板',
    own: '自备',
    ours: '默认',
    load: '查看模板',
    download: '下载模板',
    upload: '载入改好的模板',
    restore: '恢复默认',
    saved: (name: string): string => `已保存：${name}`,
    kept: '已换成自备的模板',
    restored: '已恢复默认模板',
    spoilt: '工作簿里保存的模板不完整，没有使用，请重新载入',
    faults: (count: number): string => `模板有 ${groupedCount(count)} 处问题，没有保存`,
    placeholders: '占位符一览',
  },
  languages: { 'zh-CN': '中文', 'en-US': 'English' },
};

export type LetterTabTexts = ShapeOf<typeof letterTabZhCN>;
