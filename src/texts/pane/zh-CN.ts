import type { Standing } from '../../ledger/standing';
import type { LedgerLack } from '../../ledger/recognition/ledger-lacks';
import { groupedCount } from '../grouped-count';
import { unitNames } from '../reading/unit-names';
import type { ShapeOf } from '../shape-of';

/** Everything the task pane says itself, in Chinese; sentences about the workbook come with the jobs' answers. */
export const paneZhCN = {
  productName: '应收管家',
  /** Said by the page before the pane is there. */
  tabs: { label: '面板分页', month: '月报', letters: '催款函', desk: '催收', settings: '设置' },
  /** The head of the pane: ledger and as-of date, which every action uses. */
  header: {
    noLedger: '没有找到台账',
    manyLedgers: '有几张像台账的工作表',
    looking: '正在查找台账…',
    showLedger: (sheet: string): string => `转到台账“${sheet}”`,
    asOf: '截止日',
    changeAsOf: '更改截止日',
    /** Stands in the date's place where there is none. */
    noAsOf: '请选择',
    asOfSource: { given: '自选', titleRow: '取自台账标题', newestMonth: '最新一笔单据的月末' },
    asOfField: '截止日期',
    asOfHint: '例如 2025-12-31',
    asOfUnreadable: '请写成 2025-12-31 这样的日期',
    monthEnds: '月末',
    fromLedger: '按台账',
    apply: '应用',
    close: '关闭',
  },
  ledger: {
    basis: { receipts: '按收款明细核销', settlements: '按结清日期', snapshot: '按台账余额' },
    facts: (headingRow: number, rows: number, customers: number): string =>
      `表头第 ${headingRow} 行 · ${groupedCount(rows)} 行 · ${groupedCount(customers)} 户`,
    /** Stands before links to other sheets that hold a ledger. */
    others: '其他台账',
    /** The sheet that the user is on holds no ledger. */
    notHere: (activeSheet: string, ledgerSheet: string): string => `“${activeSheet}”里没有台账，以下是“${ledgerSheet}”的数字。`,
    changed: '以下是上次读取的数字，台账之后有改动，或没有重新读完。',
    readAgain: '重新读取',
    stoppedReading: '已停止读取',
  },
  columns: {
    heading: '列的识别',
    recognised: (count: number): string => `已识别 ${count} 列`,
    open: '列的识别与更正',
    none: '（无）',
    apply: '应用更正',
    restore: '恢复自动识别',
    kept: '更正记在本工作簿里，以后读这张台账都照此。',
    moreRoles: (count: number): string => `其他可选的列（${count}）`,
    /** The same column was chosen for several roles. */
    twice: (letter: string): string => `${letter} 列被选了两次，请改其中一处`,
  },
  figures: {
    heading: '账龄',
    classHeading: '分类',
    balance: '余额',
    total: '合计',
    penalty: '违约金',
    ledgerTotal: '台账合计',
    difference: '差额',
    /** Under figures that are of the main currency alone. */
    otherCurrencies: (currencies: readonly string[]): string => `不含其他币种，另行列示：${currencies.join('、')}`,
    /**
     * Say the same where the ledger prints nothing or its own figures disagree with what was read: then it is the rows that were added up.
     */
    rowsTotal: '逐行合计',
    rowsTie: '与各行相符',
    /** Between two clauses of a sentence. */
    clauses: '；',
    /** Heading of what disagrees. */
    checks: (count: number): string => `台账自身的数字有出入（${count}）`,
    penaltyEstimate: '违约金（估算）',
    /** Where only some of it is an estimate. */
    penaltyPartly: (estimate: string): string => `违约金（其中估算 ${estimate}）`,
    /** Over figures that were converted. */
    unit: (factor: number): string => `单位：元（台账为${unitNames[factor] ?? ` ${factor} 元`}，已换算）`,
    tiesNot: '与台账不符，请看下面需要处理的内容',
    /** Stands beside the class word; empty where the word needs none. */
    gloss: { 正常: '', 关注: '', 次级: '', 可疑: '', 损失: '', 贷项: '', 待核实: '' } satisfies Readonly<Record<Standing, string>>,
  },
  build: {
    build: (period: string): string => `生成 ${period} 月报`,
    rebuild: (period: string): string => `重新生成 ${period} 月报`,
    reports: '生成哪些表',
    /** The reports of a month that there are to choose from. */
    choices: {
      aging: '账龄',
      top: '前十大',
      alerts: '预警',
      analysis: '专项分析',
      desk: '催收日程',
      credit: '信用评级',
      recovery: '催收月报',
      committee: '会议材料',
      vetting: '客户核查',
      cases: '案件一览',
    },
    noneChosen: '请至少选一种表',
    /** Between names of sheets. */
    separator: '、',
    willMake: '将新建工作表：',
    willReplace: '将更新工作表：',
    /** There are sheets of this month in the other language; stands before their names. */
    willMakeBeside: '将另建一套中文工作表。已有的英文工作表保留不动：',
  },
  progress: {
    reading: (subject: string, done: number, total: number): string => `读取“${subject}” ${groupedCount(done)}/${groupedCount(total)} 行`,
    reckoning: (subject: string): string => `计算“${subject}”`,
    checking: (subject: string): string => `核对“${subject}”`,
    composing: (done: number, total: number): string => `撰写函件 ${groupedCount(done)}/${groupedCount(total)} 封`,
    writing: (subject: string, done: number, total: number): string => `写入“${subject}” ${groupedCount(done)}/${groupedCount(total)} 行`,
    tasks: {
      build: '正在生成月报',
      remove: '正在撤除工作表',
      summary: '正在保存一页摘要',
      sample: '正在放入示例台账',
      table: '正在建立工作表',
      settle: '正在处理没有做完的运行',
      propose: '正在列出函件',
      letters: '正在生成函件',
      fates: '正在登记',
      template: '正在处理模板',
      work: '正在列出催收事项',
      example: '正在写入函数示例',
      look: '正在读取台账',
    },
    cancel: '取消',
    stopping: '正在停止…',
    /** Nothing has been heard of Excel for a while. */
    waiting: '正在等待 Excel：若有单元格正在编辑，请按 Enter 或 Esc',
    /** The same, and the job is to stop. */
    stoppingWaiting: '正在停止：若有单元格正在编辑，请按 Enter 或 Esc，之后不会写入',
  },
  result: {
    built: (period: string): string => `${period} 月报已生成`,
    /** One sheet alone. */
    builtSheet: (sheet: string): string => `${sheet} 已生成`,
    removed: (count: number): string => `已撤除 ${count} 张工作表`,
    summarySaved: (file: string): string => `一页摘要已保存：${file}`,
    toMonth: '到月报页回答',
    toMissing: '去填写',
    sampleAdded: '示例台账已放入',
    /** `added`: how many customers were filled in; null where none were asked for. */
    tableReady: (sheet: string, isNew: boolean, added: number | null): string =>
      `${isNew ? `“${sheet}”已建好` : `“${sheet}”已经有了`}${
        added === null ? '' : added > 0 ? `，填入 ${added} 户` : '，台账的客户都在里面，没有要填入的'
      }`,
    exampleInserted: (cell: string): string => `函数示例已写在 ${cell}`,
    /** What became of a run that was cut short. */
    settled: {
      finish: '没有做完的运行已做完',
      undo: '已恢复到没有做完的运行之前',
      leave: '已保持现状，清除了没有做完的运行的记录',
      nothing: '没有做完的运行已在别处处理过，没有什么要做的了',
    },
    sheets: '工作表',
    openSheet: (sheet: string): string => `打开工作表“${sheet}”`,
    /** Stands before the sentence that says why. */
    refused: '没有完成：',
    dismiss: '收起',
  },
  /** Under the sheets of a month that was built (R28, R29). */
  risk: {
    alerts: (shown: number, inAll: number): string => (inAll > shown ? `预警：最急的 ${shown} 条，共 ${inAll} 条` : `预警（${inAll}）`),
    open: (sheet: string, name: string): string => `在“${sheet}”里看“${name}”`,
    debtors: (count: number): string => `欠款最大的 ${count} 户`,
    unchecked: (count: number): string => `没有检查的预警（${count}）`,
    openCase: '立案',
    openCaseOf: (customer: string): string => `立案：“${customer}”的全部逾期发票登记到“案件”表`,
    opened: (customer: string, number: string): string => `“${customer}”的案件 ${number} 已登记`,
    openedAs: (number: string): string => `案件 ${number}`,
  },
  /** What needs attention: unreadable cells, notices, rows left out. */
  findings: {
    problems: (count: number): string => `需要处理（${count}）`,
    noProblems: '所有单元格都已识别',
    notices: (count: number): string => `提示（${count}）`,
    leftOut: (count: number): string => `未计入的行（${count}）`,
    problemLink: (sheet: string, cell: string): string => `转到“${sheet}”的 ${cell}`,
    /** After links to the first of so many places: leads to more of them. */
    morePlaces: (inAll: number, more: number): string => `共 ${inAll} 处，再列 ${more} 处`,
    blankValue: '（空）',
    rowLink: (row: number): string => `第 ${row} 行`,
    more: (count: number): string => `再显示 ${count} 条`,
  },
  questions: {
    whichLedger: '用哪一张台账？',
    whichColumn: (role: string): string => `哪一列是“${role}”？`,
    whatColumn: '这一列是什么？',
    noColumn: '都不是',
    dateOrder: '日期是哪种写法？',
    decimalMark: '小数点是哪一个？',
    /** Answers, each with what the figure asked about would be. */
    pointMark: (figure: string): string => (figure === '' ? '“.”' : `“.”，即 ${figure}`),
    commaMark: (figure: string): string => (figure === '' ? '“,”' : `“,”，即 ${figure}`),
    monthDay: '只写了年月，按哪天计？',
    firstDay: '当月 1 日',
    lastDay: '当月最后一天',
    whatType: '这个类型是什么？',
    /** Answers: what a row of a type is. */
    types: { invoice: '应收（客户欠款）', payment: '收款', creditNote: '红字（冲减应收）', none: '不计入' },
    whatSum: '这一列扣不扣？',
    /** Answers: whether a column of sums is taken off what is left. */
    sums: { less: '从余额中扣除', apart: '不扣除' },
    monthFirst: '月在前（月/日/年）',
    dayFirst: '日在前（日/月/年）',
    whichAsOf: '按哪一天截止？',
    confirmAsOf: '截止日期是这一天吗？',
    /** Answers: the date asked about is meant; the ledger's own is taken instead. */
    useAsOf: (asOf: string): string => `是，按 ${asOf}`,
    ledgersAsOf: '改用台账自己的日期',
    /** All of the sheets in question. */
    asOneLedger: '全部，合为一本台账',
    creditDays: '给几天账期？',
    days: (count: number): string => (count === 0 ? '0 天（当日到期）' : `${count} 天`),
    netReceipts: '收款怎样冲抵？',
    netOldest: '按到期先后冲抵欠款',
    netNone: '不冲抵，列为贷项',
    changedSheets: '这些工作表被改动过',
    overwrite: '覆盖改动并生成',
    removeAnyway: '连同改动一起撤除',
    keepThem: '保留不动',
    unfinishedRun: '有一次运行没有做完',
    /** Answers: what becomes of the run. */
    settle: { finish: '继续做完', undo: '恢复到运行之前', leave: '保持现状' },
    whichMonth: '撤除哪一个月？',
    confirmRemoval: '撤除这些工作表？',
    removeThem: (count: number): string => `撤除 ${count} 张工作表`,
    remembered: '选择会记在本工作簿里。',
  },
  made: {
    heading: '已生成的月报',
    stale: '已过时',
    older: (sheet: string): string => `${sheet}（旧，已被新表取代）`,
    remove: '撤除',
    removeMonth: (period: string): string => `撤除 ${period} 的工作表`,
    saveSummary: '保存一页摘要',
    saveSummaryOf: (period: string): string => `保存一页摘要：${period} 的专项分析（.docx）`,
    fromLedger: (sheet: string): string => `来自“${sheet}”`,
    ledgerGone: '台账已不在',
    /** Before links to the places. */
    changed: '生成后被改动过，或按 Ctrl+Z 退回了一部分，可重新生成或撤除：',
    changedPlaces: (sheet: string, cells: readonly string[], more: boolean): string =>
      cells.length === 0 ? sheet : `${sheet} ${cells.join('、')}${more ? '等处' : ''}`,
    staleTitle: '台账或设置在生成之后有改动。',
    /** On the button of the notice; its full name says which month. */
    rebuild: '重新生成',
    /** Of a month that was built in the language that the pane does not speak. */
    staleOtherLanguage: (period: string): string => `英文的 ${period} 月报还是改动之前的数字。`,
    rebuildOtherLanguage: (period: string): string => `重新生成英文的 ${period} 月报`,
  },
  /** The card of the ledger row on which the user stands. */
  row: {
    label: (row: number): string => `台账第 ${row} 行`,
    due: '到期',
    noDueDate: '无到期日',
    overdue: (days: number): string => `逾期 ${days} 天`,
    notOverdue: '未逾期',
    balance: '余额',
    /** Nothing is owed any more. */
    settled: '已收清',
    /** Nothing is left because it was written off; the claim still stands (R35). */
    writtenOff: '已核销',
    /** Nothing is owed, but it was paid late. */
    settledLate: (word: string, penalty: string): string => `逾期收款，${word} ${penalty}`,
  },
  /** The table that comes nearest to a ledger: what is each of its columns? */
  nearest: {
    heading: '请指明各列是什么',
    how: '点一列的表头，再选它是什么；选择会记在本工作簿里。',
    columns: '表中各列',
    /** On a column's button: its letter, heading and first value, and what it is. */
    column: (title: string, role: string): string => `${title}：${role}`,
    none: '不用',
    roles: (title: string): string => `“${title}”是什么`,
    lacks: { customer: '客户', owed: '应收金额或未收余额', dated: '到期日、发票日期或发票号' } satisfies Readonly<
      Record<LedgerLack, string>
    >,
    missing: (lacks: readonly string[]): string => `还缺：${lacks.join('；')}`,
    apply: '按这些列读取',
    anyway: '仍要指明各列',
  },
  firstRun: {
    heading: '三步看清应收',
    needs: '台账要有客户、金额，以及到期日、发票日期或发票号。',
    steps: [
      '打开应收台账所在的工作表，面板自己认出表头和各列。',
      '核对截止日和账龄数字，认错的列可以在这里更正。',
      '生成账龄明细、账龄分析、前十大欠款风险、预警清单四张新工作表，台账不会被改动。',
    ] as const,
    openSample: '打开示例台账',
    skip: '跳过',
    emptyHeading: '这个工作簿里还没有台账',
    emptyBody:
      '台账要有客户、金额，以及到期日、发票日期或发票号这几列，表头叫什么、在哪一行都可以。把台账放进工作簿，这里就会显示它的账龄。',
    sampleLink: '先看示例台账',
  },
  /** Stands until the letters' own views and words are there. */
  letters: { heading: '催款函', loading: '正在载入…', notLoaded: '没有加载成功，请再试一次', retry: '重试' },
  settings: {
    language: '语言',
    unallocated: '未注明发票的收款',
    netUnallocated: '冲抵最早到期的欠款',
    netUnallocatedHint: '打开后，没有写明发票号的收款按到期先后冲抵同一客户的欠款；关闭时，单列为贷项。',
    forLedger: (sheet: string): string => `用于台账“${sheet}”`,
    columns: '记住的列',
    forget: '忘掉更正过的列',
    nothingToForget: '没有更正过的列，全部自动识别。',
    policy: '应收参数',
    policyHint: '分类天数、违约金、函件、预警等各项设定，写在本工作簿的一张表上，改了就照新值算。',
    makePolicy: '建立应收参数',
    policyFaults: (count: number): string => `有 ${count} 处不对，改正之前不会生成`,
    registers: '登记表',
    registersHint: '需要哪张就建哪张；没有的表，报告里相应写“无数据”。',
    protection: '用密码保护登记表',
    makeRegister: (name: string): string => `建立${name}`,
    /** Where the table stands on a sheet of another name, or of its name in another language. */
    registerOnSheet: (name: string, sheet: string): string => `${name}（${sheet}）`,
    fillCustomers: '填入台账里的客户',
    sample: '示例台账',
    sampleHint: '在工作簿末尾加几张示例工作表，不动已有的内容。',
    insertSample: '放入示例台账',
    about: '关于',
    help: '使用说明',
    privacy: '数据不离开本工作簿：应收管家不联网，也不在别处保存任何内容。',
    rules: (version: string): string => `规则版本 ${version}`,
  },
  fault: {
    title: '出了意外，没有完成。',
    body: '请再试一次；如果仍不行，保存并重新打开工作簿。',
    details: '详细信息',
    retry: '再试一次',
  },
};

export type PaneTexts = ShapeOf<typeof paneZhCN>;
