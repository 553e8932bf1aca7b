import type { NotCarriedKind, UnreadableReason } from '../files/workbook-file';
import type { ProgressStep, WorkbenchWords } from './workbench-words';

const asOfSources = {
  given: '由 --as-of 指定',
  titleRow: '取自台账标题行的截止日期',
  newestMonth: '取最新发票或收款日期所在月的月末',
} as const;
const bases = { receipts: '按收款明细逐笔回放', settlements: '按结清日期回放', snapshot: '台账当前数（违约金为估算）' } as const;
const parts: Readonly<Record<NotCarriedKind, string>> = {
  chart: '图表',
  chartFormatting: '图表的部分格式',
  pivotTable: '数据透视表',
  picture: '图片',
  shape: '形状',
  macro: '宏',
  threadedComment: '批注会话',
  slicer: '切片器',
  timeline: '日程表',
  externalLink: '外部链接',
  sparkline: '迷你图',
  conditionalFormat: '条件格式',
  dataValidation: '数据验证',
  filterCriterion: '筛选条件',
  chartSheet: '图表工作表',
  embeddedObject: '嵌入对象',
  formControl: '表单控件',
  cellPicture: '单元格图片',
  checkbox: '复选框',
  gradientFill: '渐变填充',
  patternFill: '图案填充',
  dataTableFormula: '模拟运算表',
  printSetting: '打印设置',
  customView: '自定义视图',
  webExtension: '网页加载项',
  customXml: '自定义 XML',
  dataConnection: '数据连接',
  sheetCustomProperty: '工作表自定义属性',
  name: '名称',
  sheetName: 'Excel 不允许的工作表名称',
  tableName: 'Excel 不允许的表格名称',
  table: '标题重复或互相重叠的表格',
  merge: '互相重叠或范围过大的合并单元格',
  sheetsHidden: '全部工作表隐藏的状态',
  formulaBeyond: '过长或嵌套过深的公式（只保留其值）',
  textEnd: '超过 32,767 字的单元格文本的末尾',
  protectedRange: '允许编辑区域',
  scenario: '方案',
  headerPicture: '页眉页脚图片',
  tableStyle: '自定义表格样式',
  calculatedColumn: '表格的计算列设置（公式本身保留）',
  splitView: '拆分窗口',
  commentLook: '批注内的文字格式',
  themePicture: '主题图片',
};
const unreadable: Readonly<Record<UnreadableReason, (file: string, detail: string) => string>> = {
  empty: (file) => `这个文件是空的：${file}`,
  encrypted: (file) => `这个工作簿设了打开密码，请先在 Excel 里取消密码再试：${file}`,
  oldFormat: (file) => `这是旧格式的工作簿（.xls 或 .xlsb），请先在 Excel 里另存为 .xlsx 再试：${file}`,
  notAWorkbook: (file) => `这个文件不是 .xlsx 工作簿或 .csv 表格：${file}`,
  damaged: (file) => `这个工作簿已损坏，打不开：${file}`,
  sheetMissing: (file, sheet) => `这个工作簿已损坏：缺少工作表“${sheet}”的内容：${file}`,
  openQuote: (file, line) => `第 ${line} 行有一个引号没有正确结束，后面的行会被并进一个单元格；请改好再试：${file}`,
  tooLarge: (file) => `文件的行数或列数超出一张工作表：${file}`,
  tooManyBytes: (file, most) => `这个文本文件超过 ${Number(most) / 1_000_000} MB，没有读取，请拆成几个或另存为 .xlsx：${file}`,
  tooManyCells: (file, most) => `这个文本文件超过 ${Number(most) / 10_000} 万个单元格，没有读取，请拆成几个，或删去不用的列：${file}`,
  unpacksTooLarge: (file) =>
    `这个工作簿解压后的内容过多，超出能读取的范围（1 GB、文件大小的 300 倍、200 万条文本、600 万个单元格），没有打开：${file}`,
};
const stageNames = { 1: '首次催款函', 2: '二次催款函', 3: '律师函草稿' } as const;

/** Debtors whose missing data are named one by one. */
const customersNamed = 5;

const fieldNames = {
  name: '名称',
  creditCode: '统一社会信用代码',
  address: '地址',
  contact: '联系人',
  phone: '电话',
  bank: '开户行',
  account: '收款账号',
  signatory: '签署人',
  penaltyBasis: '违约金依据',
  jurisdiction: '管辖',
} as const;

/** As 应收参数 names them. */
const ourFields = { ...fieldNames, name: '我方名称' } as const;

const notClaimedReasons = {
  paidLate: '已逾期付清的发票',
  writtenOff: '已核销的发票',
  dispute: '有异议的发票',
  promise: '已承诺付款的发票',
  plan: '按还款计划履行中的发票',
  barred: '已过诉讼时效的发票',
  unconfirmed: '依据未确认的估算',
  leftOut: '没有列入的发票',
} as const;

const settled = {
  finish: '没有做完的运行已继续做完',
  undo: '没有做完的运行已恢复到运行之前',
  leave: '已保持现状，清除了没有做完的运行的记录',
  nothing: '没有做完的运行已没有可做的',
} as const;

const steps: Readonly<Record<ProgressStep, string>> = {
  building: '正在生成加载项（源码有更新）…',
  reading: '正在打开文件…',
  opening: '正在启动加载项…',
  collecting: '正在读取台账…',
  reckoning: '正在计算账龄…',
  writing: '正在写入工作表…',
  composing: '正在生成函件…',
  calculating: '正在计算公式…',
  saving: '正在保存…',
};

export const zhCN: WorkbenchWords = {
  faults: {
    unknownOption: (option) => `没有 ${option} 这个选项；可用的选项请看 npm run report -- --help。`,
    missingValue: (option) => `${option} 后面缺少内容。`,
    needlessValue: (option) => `${option} 后面不带内容。`,
    tooManyFiles: (count) => `一次只能处理一个台账文件，这里给了 ${count} 个；文件名里有空格时请加引号。`,
    badDate: (value) => `--as-of 要写成存在的日期，如 2025-12-31，“${value}”不行。`,
    badLanguage: (value) => `--lang 只能是 zh-CN 或 en-US，“${value}”不行。`,
    badDateOrder: (value) => `--date-order 只能是 mdy（月/日/年）或 dmy（日/月/年），“${value}”不行。`,
    badReports: (value, known) => `--reports 只能是 ${known.join('、')}，用逗号隔开，“${value}”不行。`,
    fileMissing: (file) => `找不到文件：${file}`,
    notAFile: (file) => `不是普通文件，没有读取：${file}`,
    fileNotOpened: (file, detail) => `文件打不开：${file}（${detail}）`,
    unreadable: (file, reason, detail) => unreadable[reason](file, detail),
    outputUnwritable: (file, detail, stayed) =>
      `结果文件写不进去：${file}（${detail}）${stayed.length === 0 ? '' : `；这些文件已经写好，没能撤回，请不要使用：${stayed.join('、')}`}`,
    badDecimal: (value) => `--decimal 只能是 point（小数点是“.”）或 comma（小数点是“,”），“${value}”不行。`,
    badMonthDates: (value) => `--month-dates 只能是 first（当月 1 日）或 last（月末），“${value}”不行。`,
    optionNeeded: (sentence, option) => `${sentence}；命令里用 ${option} 指定。`,
    badCreditDays: (value) => `--credit-days 要 0 到 720 之间的整天数，“${value}”不行。`,
    badNetting: (value) => `--net 只能是 oldest（冲抵最早到期的欠款）或 none（不冲抵），“${value}”不行。`,
    whichLedger: (sheetNames, asOne) =>
      `有 ${sheetNames.length} 张工作表都像应收台账，请用 --sheet 指定一张${asOne ? '，或用 --sheet all 合为一本' : ''}：${sheetNames.slice(0, 10).join('、')}${sheetNames.length > 10 ? ' 等' : ''}`,
    creditDays: (sheetName, rows) =>
      `工作表“${sheetName}”没有认出到期日和付款条件（${rows} 行），请用 --credit-days 天数 指定从开票（业务）日期起的账期，如 0、30、60。`,
    netReceipts: (sheetName, receipts, total) =>
      `工作表“${sheetName}”有 ${receipts} 笔收款（共 ${total}）没有写明对应哪张发票，请用 --net oldest（按到期先后冲抵欠款）或 --net none（不冲抵，列为贷项）指定。`,
    whichColumn: (sentence) => `${sentence}；命令里用 --columns 指定，如 --columns 客户=B,余额=H（不用的写 已收=-）。`,
    noLedger: (sentence) => `${sentence}；命令里用 --columns 指定各列，如 --columns 客户=B,余额=H，表在别的工作表上时加 --sheet 表名。`,
    dateOrder: (cell, value) =>
      `单元格 ${cell} 的日期“${value}”看不出月和日的先后，请用 --date-order mdy（月/日/年）或 --date-order dmy（日/月/年）指定。`,
    whichAsOf: (sentence) => `${sentence}；命令里用 --as-of 日期 指定。`,
    confirmAsOf: (sentence, asOf) => `${sentence}；是的话请加 --as-of ${asOf}。`,
    badLetters: (value) => `--letters 只能是 due（全部到期）、1、2 或 3，“${value}”不行。`,
    letterDateAlone: '--letter-date 要和 --letters 一起用。',
    badLetterLanguage: (value) => `--letter-lang 只能是 zh-CN 或 en-US，“${value}”不行。`,
    letterLanguageAlone: '--letter-lang 要和 --letters 一起用。',
    archiveAlone: '--archive 是案件的归档包：请同时用 --case 写明案件。',
    summaryWithoutAnalysis: '--summary 是专项分析或会议材料的一页：--reports 里要有 analysis 或 committee。',
    workbookNeeded: (option) => `${option} 要写进工作簿或取自工作簿，不能和 --no-workbook 一起用。`,
    figuresOnly: (sentence) => `${sentence}；只要数字、不要工作簿的，请加 --no-workbook。`,
    memoryFull: (file) => `内存不够（计算最多用 3 GB），没有算完：${file}；请把台账拆成几个。`,
    notReckoned: (file, formulas) =>
      `文件里有 ${formulas} 个公式没有保存计算结果，不生成工作簿时没有程序来计算：${file}；请在 Excel 里打开、保存后再试。`,
    changedSheets: (sentence) => `${sentence}：命令里加 --overwrite 才覆盖（只写到结果文件里，原文件不动）。`,
    badUnfinished: (value) => `--unfinished 说明没有做完的运行怎么处理，只能是 finish、undo 或 leave，“${value}”不行。`,
    unfinishedRun: (sentence, way) =>
      `${sentence}；请用 --unfinished ${way}（${way === 'finish' ? '继续做完' : '恢复到运行之前'}）或 --unfinished leave（保持现状）指定。`,
  },
  summary: {
    title: (ledgerName, sheetName) => `应收账款账龄  ${ledgerName} › ${sheetName}`,
    asOf: (day, source) => `截止日 ${day}（${asOfSources[source]}）`,
    basis: (basis) => `余额：${bases[basis]}`,
    rows: (count) => `台账 ${count} 行`,
    standing: '类别',
    balance: '余额',
    share: '占比',
    customer: '客户',
    overdue: '其中逾期',
    overdueBesideCredits: '其中逾期未减贷项（红字、预收、未核销收款）：有贷项的客户，逾期可大于余额',
    longestDaysOverdue: '最长逾期天数',
    penalty: '违约金',
    total: '合计',
    otherCustomers: (count) => `其余 ${count} 家`,
    tieOut: (ledgerBalance, reportBalance, difference, { isZero, agrees, sentence }) =>
      `台账合计 ${ledgerBalance}  本表合计 ${reportBalance}  差额 ${difference}${isZero ? '' : ' ✗ 请核对'}\n${agrees ? '✓ ' : ''}${sentence}`,
    problems: (count) => `待核实的单元格（${count}）`,
    problem: (place, value, reason) => `${place} ${value === '' ? '（空白）' : value}：${reason}`,
    notices: (count) => `提示（${count}）`,
    leftOut: (count) => `剔除的小计、合计行：${count} 行`,
    debtors: (count) => `前 ${count} 大欠款`,
    unratedDebtor: (name, balance) => `${name} ${balance}  等级 待定，余额全部待核实`,
    debtor: (name, balance, level, score) => `${name} ${balance}  等级 ${level}（评分 ${score}）`,
    work: (count) => `当日事项 ${count} 项，见工作表“催收日程”`,
    grades: (count) => `信用评级（${count} 户），回测结果见 --json`,
    graded: (name, grade, daysLate, limit) =>
      `${name}  ${grade ?? '未评'}  平均迟延 ${daysLate === null ? '–' : `${daysLate} 天`}，建议额度 ${limit ?? '–'}`,
    furtherGrades: (count) => `… 其余 ${count} 户见 --json`,
    noGrades: '信用评级：收款没有日期，无从回测，不评级',
    alerts: (count, { now, week, month }) => `预警（${count}）：立即 ${now}，本周 ${week}，本月 ${month}`,
    urgencies: { now: '立即', week: '本周', month: '本月' },
    alert: (urgency, customer, amount, rule, action) => `[${urgency}] ${customer} ${amount}：${rule}。${action}`,
    furtherAlerts: (count) => `… 其余 ${count} 条见工作表“预警清单”`,
    company: '全公司',
    unchecked: (count) => `未检查的预警（${count}）`,
    letters: (count, rows) => `函件（${count} 封，催收记录登记 ${rows} 行）`,
    letter: (customer, stage, total, number) => `${customer}  ${stage === null ? '' : stageNames[stage]}  ${total}  ${number}`,
    penaltyTieOut: (onSheets, inLetter, parts) => `报表违约金 ${onSheets} = 函内 ${inLetter} + ${parts.join(' + ')}`,
    notClaimedPart: (reason, invoices, amount) => `${notClaimedReasons[reason]}（${invoices} 张）${amount}`,
    lettersHeld: (count) => `${count} 张发票暂不催（异议、承诺、还款计划或已过时效）`,
    lettersWaiting: (customers) => `先决定是否冲抵：${customers.join('、')}`,
    lettersUnsent: (letters) =>
      `${letters.length} 封已登记而未寄出，其发票不再生成：${letters
        .slice(0, customersNamed)
        .map(({ number, customer }) => `${number} ${customer}`)
        .join('、')}${letters.length > customersNamed ? ' 等' : ''}；要重新生成，先在催收记录中把这些行的“阶段”改为“作废”`,
    written: (file) => `已写入：${file}`,
  },
  notices: {
    tooLargeForWorkbook: '台账太大，没有生成工作簿，这里只有数字；要各张报表的，请把台账拆成几个文件',
    formulasAsSaved: (count) => `文件里有 ${count} 个公式，按文件里保存的计算结果读取，没有重新计算`,
    replaced: (file) => `已替换上次生成的同名文件：${file}`,
    penaltyNotClaimed: (letters, amounts) =>
      `${letters} 封函件的违约金比报表上的少，共少 ${amounts.map(({ currency, amount }) => (currency === '' ? `${amount} 元` : `${currency} ${amount}`)).join('、')}：已逾期付清、核销或暂不催的发票，其违约金只列在报表上，不写进函件；违约金依据未确认的也不写（逐户的差额见不带 --json 的输出、函件附件一的说明）`,
    notShownSent: (letters) =>
      `${letters.length} 封函件的前次函件在催收记录里没有寄出和签收日期，新函件没有写它们已发出：${letters
        .slice(0, customersNamed)
        .map(({ customer, before }) => `${customer}（${before.join('、')}）`)
        .join(
          '、',
        )}${letters.length > customersNamed ? ` 等 ${letters.length} 户` : ''}。确已寄出的，填好寄出日期再重新生成；没有寄出的，把阶段改为作废`,
    lettersInChinese: (customers) =>
      `律师函草稿和还款协议只有中文的，没有用英文写：${customers.slice(0, customersNamed).join('、')}${customers.length > customersNamed ? ` 等 ${customers.length} 户` : ''}。寄给境外客户之前请找当地律师另拟`,
    lettersMarked: ({ letters, company, customers }) =>
      [
        `${letters} 封函件缺资料，缺的地方写着“【待填：…】”，补齐之前请不要寄出`,
        ...(company.length === 0 ? [] : [`应收参数缺：${company.map((field) => ourFields[field]).join('、')}`]),
        ...(customers.length === 0
          ? []
          : [
              `客户资料缺：${customers
                .slice(0, customersNamed)
                .map(({ customer, fields }) => `${customer}（${fields.map((field) => fieldNames[field]).join('、')}）`)
                .join('、')}${customers.length > customersNamed ? ` 等 ${customers.length} 户` : ''}`,
            ]),
        `补法：${[
          ...(company.length === 0
            ? []
            : ['加 --policy、不加 --letters 运行一次，在生成的工作簿的“应收参数”表里填好（台账里已有这张表的，直接填）']),
          ...(customers.length === 0 ? [] : ['客户的填在“客户资料”表']),
        ].join('，')}，再用填好的工作簿生成函件；也可以在 Excel 里打开台账，到窗格的“催款函”页填写`,
      ].join('。'),
    settled: ({ became, stayed }) =>
      `${settled[became]}${stayed.length === 0 ? '' : `；后来被改动过的地方保持现状，请自行核对：${stayed.join('、')}`}`,
    packed: ({ case: number, customer, documents, notWritten }) =>
      `${customer}${number === '' ? '（“案件”表里还没有）' : `案件 ${number}`}的材料包共 ${documents.length} 份，均为供律师审阅的草稿，待填 ${documents.reduce((sum, { missing }) => sum + missing.length, 0)} 处，清单见 00_目录.docx${notWritten.map(({ name, why }) => `；没有${name}：${why}`).join('')}`,
    evidence: ({ rows, unregistered }) => {
      const names = { same: '一致', changed: '已变', missing: '没有找到', noHash: '登记时没有取 SHA-256', notChecked: '' };
      const others = rows.filter(({ state, foundAs }) => state !== 'same' || foundAs !== null);
      const said = others.map(({ place: { sheet, cell }, fileName, name, state, foundAs }) => {
        return `${sheet}!${cell} ${fileName || name}：${names[state]}${foundAs === null ? '' : `（内容相同的文件现名 ${foundAs}）`}`;
      });
      return `证据文件核对：${rows.length} 个中一致 ${rows.filter(({ state }) => state === 'same').length} 个${said.map((one) => `；${one}`).join('')}${unregistered.length === 0 ? '' : `；没有登记过的文件：${unregistered.join('、')}`}`;
    },
    saved: ({ path, replaced }) => `插件另存的文件：${path}${replaced ? '（已替换同名文件）' : ''}`,
    notCarried: ({ kind, sheet, count }) =>
      `原工作簿${sheet === null ? '' : `的“${sheet}”表`}中的${parts[kind]}${count > 1 ? `（${count} 个）` : ''}没有带到结果文件里，原文件不受影响`,
  },
  usage: `用法：npm run report -- 台账.xlsx [选项]      不写文件名时用自带的示例台账

  台账.xlsx             应收台账，.xlsx 或 .csv（UTF-8 或 GB18030）；原文件不会被改动
  --sheet 名称|all      台账所在的工作表；all 把版式相同的工作表合为一本台账
  --as-of YYYY-MM-DD    截止日；不写时取标题行的截止日期，再取最新月份的月末
  --out 目录            结果放在哪个目录，默认是当前目录下的 out
  --json                只输出一个 JSON 对象；没有报表时是 {error: {kind, sentence}}，退出码不变
  --no-workbook         只算数字，不生成工作簿：百万行的台账也可以
  --lang zh-CN|en-US    语言，默认 zh-CN
  --columns 列=字母,…   指定哪一列是什么，如 客户=B,余额=H；不用的写 已收=-
  --date-order mdy|dmy  1/2/2025 这类日期的月日先后
  --decimal point|comma  3.000 这类看不出小数点的金额，小数点是“.”还是“,”
  --month-dates first|last  2025年3月 这类只写年月的日期，按当月 1 日还是月末
  --types 词=类,…       类型列里不认识的词是什么：应收、收款、红字或不计，如 费用冲抵=收款
  --sums 列=扣除|不扣,…  质保金、预收款这类列是否从余额中扣除，如 质保金=扣除
  --credit-days 天数    台账没有到期日和付款条件时，从开票（业务）日期起的账期
  --net oldest|none     没有写明发票的收款：按到期先后冲抵欠款，或不冲抵
  --letters due|1|2|3   生成到期的函件（全部或某一次），并登记到催收记录
  --letter-date 日期    发函日期，默认为截止日
  --letter-lang 语言    函件一律用 zh-CN 或 en-US；默认客户资料的国家不是中国的用英文，其余用中文
  --reports 名称,…      aging 账龄、top 前十大欠款风险、alerts 预警清单、analysis 应收专项分析，
                        另有 desk 催收日程、credit 信用评级、recovery 催收月报、
                        committee 应收账款管理委员会会议材料、vetting 客户核查、cases 案件一览；不写时生成前四种
  --case 案件编号|客户  另存一个案件的材料包（.zip）：起诉状、证据目录、计算表等草稿
  --archive             与 --case 同用：包里另有登记表的行、计算和证据文件的 SHA-256
  --evidence 文件|目录  与“证据”表登记的 SHA-256 核对，逐行说一致、已变或没有找到；可写几次
  --overwrite           上次生成的工作表被人改动过时，仍重新生成，改动不保留；不写时先列出改动处
  --unfinished finish|undo|leave  工作簿里记着一次没有做完的运行时：继续做完、恢复到运行之前，或保持现状
  --policy              同时写入“应收参数”表，各项设置都在里面，可以修改
  --summary             另存专项分析的一页摘要（.docx），数都取自那张表；--reports 里有 committee 的，另存一页会议材料
`,
  outputName: (ledgerName, period) => `${ledgerName} 账龄 ${period}`,
  progress: (step) => steps[step],
  crash: (detail) => `程序出错，没有生成报表：${detail}（设置环境变量 DEBUG=1 可看到详细信息）`,
};
