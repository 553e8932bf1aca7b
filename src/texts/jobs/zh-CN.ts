import type { ColumnRole } from '../../ledger/reading-choices';
import type { LedgerLack } from '../../ledger/recognition/ledger-lacks';
import { columnsZhCN } from '../columns/zh-CN';
import type { TwoReadings } from '../reading/two-readings';
import type { ShapeOf } from '../shape-of';
import { groupedCount } from '../grouped-count';
import { firstOfMany } from '../first-of-many';

/** The first of the places meant. */
interface FirstPlaces {
  readonly cells: readonly string[];
  readonly more: boolean;
}

/** A sheet and the first of its changed places. */
export interface ChangedPlaces extends FirstPlaces {
  readonly name: string;
}

/** What would become of a sheet if a run that was cut short went on or back. */
export interface SheetFate extends ChangedPlaces {
  readonly fate: keyof typeof fatesZhCN;
  /** Rows that are taken out of tables. */
  readonly rows: (FirstPlaces & { readonly count: number }) | null;
}

const fatesZhCN = {
  removed: '删除',
  putBack: '恢复原来的内容',
  cells: '恢复单元格',
  fitted: '调整图表和外观',
  stays: '表格后来被改动过，不恢复，保持现状',
};

const placesZhCN = ({ cells, more }: FirstPlaces): string => `${cells.join('、')}${more ? '等' : ''}`;

/** What becomes of a sheet; one of which only rows go has no cells to be put back. */
function fateZhCN({ fate, rows, ...places }: SheetFate): string {
  const parts =
    fate === 'cells' && places.cells.length === 0 ? [] : [`${fatesZhCN[fate]}${places.cells.length === 0 ? '' : ` ${placesZhCN(places)}`}`];
  return [...parts, ...(rows ? [`删除 ${rows.count} 行：${placesZhCN(rows)}`] : [])].join('，');
}

/** A column where a sheet is not used, by letters; it is used from `first` to `last`. */
export interface ColumnOutside {
  readonly sheetName: string;
  readonly role: ColumnRole;
  readonly letters: string;
  readonly first: string;
  readonly last: string;
}

/** A column by its letter, what stands over it, and what it was taken for. */
export interface RecognisedColumn {
  readonly letter: string;
  readonly heading: string;
  readonly role: ColumnRole;
}

const sheetList = (names: readonly string[]): string => firstOfMany(names, '、', (count) => ` 等 ${groupedCount(count)} 张`);

/** Refusals, questions and findings of the jobs, in Chinese: the shape that every other language has. */
export const jobsZhCN = {
  noLedger: '没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列，请补上表头后再试',
  noLedgerOnSheet: (sheetName: string): string =>
    `工作表“${sheetName}”里没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列，请补上表头后再试`,
  /** The table that comes nearest: which columns were recognised, and what is missing; nothing where its name or its rows speak against it. */
  nearestTable: (sheetName: string, headingRow: number, recognised: readonly RecognisedColumn[], missing: readonly LedgerLack[]): string =>
    `没有找到应收台账，最像的是工作表“${sheetName}”第 ${headingRow} 行起的表：${
      recognised.length === 0
        ? '没有认出任何一列'
        : `认出 ${recognised.map(({ letter, heading, role }) => `${letter} 列“${heading}”为${columnsZhCN[role]}`).join('、')}`
    }，${
      missing.length === 0
        ? '但表里没有数据，或从工作表名、标题看是别的表（如收款、应付、备份）：确是应收台账的，请指定这张工作表'
        : `缺${missing.map((lack) => lackNames[lack]).join('；缺')}，请指定各列是什么`
    }`,
  /** A table by bands of age that dates nothing, with the headings of its bands. */
  agingTable: (sheetName: string, headingRow: number, bands: readonly string[]): string =>
    `工作表“${sheetName}”第 ${headingRow} 行起的表是已做好的账龄表（${bands.slice(0, 4).join('、')}${bands.length > 4 ? ' 等' : ''}），没有发票日期和到期日，不是台账，无法重新计算账龄：请打开它所依据的应收明细`,
  /** A table that carries balances from 期初 to 期末 and dates none of them. */
  carriedTable: (
    sheetName: string,
    headingRow: number,
    { opening, closing }: { readonly opening: string; readonly closing: string },
  ): string =>
    `工作表“${sheetName}”第 ${headingRow} 行起的表是余额汇总表（从“${opening}”到“${closing}”），没有逐笔的发票和到期日，不是台账，算不出账龄：请打开逐笔的应收明细`,
  noSuchSheet: (sheetName: string): string => `没有名为“${sheetName}”的工作表，可能已改名或删除，请重新选择`,
  /** A sheet that is not there or hidden. */
  sheetNotShown: (sheetName: string): string => `无法显示工作表“${sheetName}”：它已隐藏、改名或删除，请取消隐藏或重新选择`,
  nothingToAge: '截止日期之前台账没有任何可计的行，请换一个截止日期',
  /** Amounts that add up beyond what can be reckoned to the cent. */
  sumsTooLarge: '台账金额合计超过 90 万亿元，无法精确到分，请检查金额和单位（如 万元、亿元）是否有误',
  badAsOf: (value: string): string => `截止日期“${value}”无法识别，请写成 2025-12-31 这样的日期`,
  badRequest: (field: string, value: string): string => `参数 ${field} 的值“${value}”无效`,
  /** What was typed for `--columns`. */
  badColumnsNamed: (value: string): string =>
    `各列的写法看不懂：“${value}”。每项写“列=字母”，用逗号隔开，如 客户=B,余额=H；没有的一项写 已收=-；每一项、每一列只写一次`,
  noSuchColumn: ({ sheetName, role, letters, first, last }: ColumnOutside): string =>
    `“${columnsZhCN[role]}”指定为 ${letters} 列，但工作表“${sheetName}”的内容在 ${first} 至 ${last} 列`,
  whichLedger: (sheetNames: readonly string[], asOne: boolean): string =>
    `有多张工作表像是应收台账（${sheetList(sheetNames)}），请指定用哪一张${asOne ? '，或合为一本台账' : ''}`,
  /** Asks for a column by the heading it is usually found under; `columns` are letters. */
  whichColumn: (sheetName: string, role: ColumnRole, columns: readonly string[]): string =>
    `工作表“${sheetName}”的 ${columns.join('、')} 列都像“${columnsZhCN[role]}”，请指定用哪一列，或给不用的那列换个表头`,
  /** Asks for a column whose figures do not fit those of others; all columns by letter and heading. */
  unfittingColumn: (sheetName: string, role: ColumnRole, columns: readonly string[], against: readonly string[]): string =>
    `工作表“${sheetName}”里像“${columnsZhCN[role]}”的 ${columns.join('、')}，与 ${against.join('、')} 多数行对不上（应收减已收不等于未收）：请指定“${columnsZhCN[role]}”是哪一列，或指明都不是`,
  /** Asks what a column of figures is; the column by its letter. */
  whatColumn: (sheetName: string, column: string, heading: string): string =>
    `工作表“${sheetName}”里没有认出已收或未收的列，而 ${column} 列${heading === '' ? '（没有表头）' : `“${heading}”`}是数字：请指定它是已收、未收还是退货折让扣款；都不是的话，余额按应收金额计`,
  dateOrder: (cell: string, value: string): string => `单元格 ${cell} 的日期“${value}”看不出是月在前还是日在前，请指定日期顺序`,
  /** Asks for the decimal mark of a figure; null where the two readings can't be told. */
  decimalMark: (cell: string, value: string, readings: TwoReadings | null): string =>
    `单元格 ${cell} 的“${value}”${readings === null ? '有两种读法' : `可能是 ${readings.asThousands}，也可能是 ${readings.asFraction}`}，这一列看不出小数点用哪个：请指定小数点是“.”还是“,”`,
  monthDay: (cell: string, value: string, rows: number): string =>
    `单元格 ${cell} 的日期“${value}”只写了年月（共 ${rows} 行这样）：请指定按当月 1 日还是月末计`,
  whatType: (cell: string, value: string, rows: number): string =>
    `单元格 ${cell} 的类型“${value}”不认识（共 ${rows} 行）：请指定它是应收、收款、红字，还是不计入`,
  /** Asks whether a column of 质保金 or 预收款 lowers what is left; the total has two decimals. */
  whatSum: (sheetName: string, heading: string, total: string, of: 'retention' | 'advance'): string =>
    of === 'retention'
      ? `工作表“${sheetName}”没有未收的列，“${heading}”列共 ${total} 元：请指定它是否从余额中扣除（另行到期、不在本表催收的扣除；应收金额里已不含它的不扣）`
      : `工作表“${sheetName}”没有未收的列，“${heading}”列共 ${total} 元：请指定它是否从余额中扣除（已抵作货款而不在已收里的扣除；已计入已收或须退还的不扣）`,
  confirmAsOf: (asOf: string, newest: string): string => `截止日期 ${asOf} 比台账最新的日期 ${newest} 晚了一年以上，请确认是不是这一天`,
  asOfFar: (asOf: string, newest: string): string => `截止日期 ${asOf} 比台账最新的日期 ${newest} 晚了一年以上，请核对`,
  /** Asks for days from the invoice date to the due date (R12e). */
  creditDays: (sheetName: string, rows: number): string =>
    `工作表“${sheetName}”没有认出到期日和付款条件（${rows} 行）：请指定从开票（业务）日期起给几天账期，0 天即当日到期`,
  /** Asks whether receipts on rows of their own lower the oldest debts (R11); the total has two decimals. */
  netReceipts: (sheetName: string, receipts: number, total: string): string =>
    `工作表“${sheetName}”有 ${receipts} 笔收款（共 ${total}）没有写明对应哪张发票：是否按到期先后冲抵同一客户的欠款`,
  sheetsTooLarge: (sheetNames: readonly string[]): string => `工作表 ${sheetList(sheetNames)} 的使用区域太大，没有读取`,
  leftOut: (word: string): string => (word === '' ? '只有数字，且等于以上各行之和，视为合计行，不计入' : `“${word}”行不计入`),
  cancelled: '已取消，工作簿没有改动',
  cellBeingEdited: '有单元格正在编辑，请按回车或 Esc 结束编辑后再试',
  /** The sheet that is protected, null where it may be the workbook itself. */
  protected: (sheetName: string | null): string =>
    sheetName === null ? '工作簿或工作表受保护，请先撤销保护再试' : `工作表“${sheetName}”受保护，请先撤销保护再试`,
  tooMuchData: '数据量超过了 Excel 一次能传送的上限，请减少台账的行数或列数后再试',
  ledgerTooLong: (sheetName: string, rows: number): string =>
    `工作表“${sheetName}”的台账有 ${groupedCount(rows)} 行，连同文件里的其他内容超过一次能算的量：请按年份或客户拆成每个 15 万行以内的几个文件，并删去不用的列和工作表`,
  sheetTooLarge: (sheetName: string): string => `工作表“${sheetName}”太大，Excel 没有给出内容，请删去多余的行列后再试`,
  notSupported: '这个版本的 Excel 不支持所需的功能，请更新 Excel 后再试',
  nameTaken: '要新建的工作表或名称已经存在，请再试一次',
  readOnly: '工作簿是只读的，请另存一份或取得编辑权限后再试',
  /** Somebody else changed the same at the same time. */
  conflict: '别人同时改动了这个工作簿的同一处，没有写入，请等对方的改动同步过来后再试',
  /** The sheet on which rows are hidden, null where Excel did not say. */
  filtered: (sheetName: string | null): string =>
    sheetName === null ? '筛选妨碍了写入，请清除筛选后再试' : `工作表“${sheetName}”有筛选或隐藏的行，没有写入，请清除筛选、取消隐藏后再试`,
  merged: '合并单元格妨碍了写入，请取消合并后再试',
  /** A table of the user's is not as it was read any more: at this cell, or altogether. */
  tableChanged: (sheetName: string, cell: string | null): string =>
    cell === null
      ? `工作表“${sheetName}”里的表与读取时不同，没有写入，请重新读取后再试`
      : `工作表“${sheetName}”的单元格 ${cell} 与读取时不同，没有写入，请重新读取后再试`,
  /** The cell that new rows of a table would go into, with something in it. */
  noRoomBelow: (sheetName: string, cell: string): string =>
    `工作表“${sheetName}”的表下面放不下新行：单元格 ${cell} 已有内容，没有写入，请在表下面留出空行后再试`,
  holdsFormula: (sheetName: string, cell: string): string => `工作表“${sheetName}”的单元格 ${cell} 里是公式，没有改写，请改成值后再试`,
  /** A cell that did not take what was written to it. */
  notTaken: (sheetName: string, cell: string): string =>
    `工作表“${sheetName}”的单元格 ${cell} 没有接受写入的内容，已恢复原状，请检查它是否与别的单元格合并，再试一次`,
  /** A file to be kept in the workbook; both in MB. */
  binaryTooLong: (megabytes: string, most: string): string =>
    `文件有 ${megabytes} MB，工作簿里最多保存 ${most} MB，请换小一些的文件（如压缩其中的图片）`,
  /** Entries found in the workbook in a kept file's place that are not as they were kept. */
  binarySpoilt: (count: number): string => `工作簿里保存的文件有 ${count} 份不完整或被改动过，没有使用，请重新上传`,
  /** The sheet that a summary is of. */
  summaryNeedsSheet: {
    missing: (name: string): string => `还没有工作表“${name}”：请先在月报里勾选“专项分析”建好它，再保存摘要`,
    stale: (name: string): string => `工作表“${name}”建好之后台账或设置改过：请先重建它，再保存摘要`,
    changed: (name: string): string => `工作表“${name}”里有单元格改过：请先重建它，再保存摘要`,
  },
  /** The platform lets an add-in save no files. */
  savingNotPossible: '这个平台上的 Excel（Mac、iPad）不让加载项保存文件，请改用工作表，或在网页版、Windows 版 Excel 里保存',
  /** A file that the platform failed to save, with its own words. */
  savingFailed: (name: string, message: string): string => `文件“${name}”没有保存成功（${message}），请再试一次`,
  /** A run of somebody else's may be under way; in so many minutes it counts as cut short. */
  busyElsewhere: (minutes: number): string =>
    `别人正在这个工作簿里生成或删除工作表，或者刚才有一次运行中断了，这次没有改动工作簿，请等 ${minutes} 分钟后再试`,
  /** Excel stopped answering half-way through. */
  unsettled: 'Excel 中途不再回应，工作簿里可能留有未完成的内容；下次运行时会先恢复',
  /** The user may be in another workbook's window, or have selected several sheets. */
  elsewhere: (code: string, message: string): string =>
    `Excel 没有完成操作（${code}：${message}），工作簿没有改动，请再试一次；如果切换到了别的工作簿窗口，或同时选中了几张工作表，请先回到本工作簿的窗口、只选一张工作表`,
  unsettledElsewhere:
    'Excel 中途不再回应，工作簿里可能留有未完成的内容；下次运行时会先恢复；如果切换到了别的工作簿窗口，或同时选中了几张工作表，请先回到本工作簿的窗口、只选一张工作表',
  /** What was not put back of a run that was undone. */
  partlyUndone: (stayed: readonly ChangedPlaces[]): string =>
    `没有做完的运行只恢复了一部分：${stayed.map((places) => `“${places.name}”${placesZhCN(places)}`).join('；')}后来被改动过，保持现状，请自行核对`,
  /** Said before anything is written. */
  cannotUndo: '写入后不能用“撤销”退回；“撤除”会删除这些工作表',
  /** Asks before cells that a user changed in our sheets are overwritten, or go with the sheet. */
  changedSheets: (sheets: readonly ChangedPlaces[], isRemoval: boolean): string =>
    `这些工作表生成后被改动过，或按 Ctrl+Z 退回了一部分：${sheets.map(({ name, cells, more }) => `“${name}”${cells.length === 0 ? '（改动处无从辨认）' : `${cells.join('、')}${more ? '等处' : ''}`}`).join('；')}。${isRemoval ? '撤除工作表会一并删去这些改动' : '重新生成会覆盖这些改动'}，且不能撤销，请确认`,
  /** Asks what is to become of a run that was cut short, naming every sheet that would change. */
  unfinishedRun: (way: 'finish' | 'undo', sheets: readonly SheetFate[]): string =>
    `工作簿里记着一次没有做完的运行：它中途断开了，或者做完之后按过 Ctrl+Z。${way === 'finish' ? '继续做完' : '恢复到运行之前'}会改动这些工作表：${sheets.map((sheet) => `“${sheet.name}”（${fateZhCN(sheet)}）`).join('；')}，且不能撤销。若其中有不该动的表，请选“保持现状”，只清除这条记录`,
  /** Why a month that was there was not written anew in its place. */
  madeBeside: (sheetNames: readonly string[]): string =>
    `原有的工作表 ${sheetNames.join('、')} 的表格位置或列与新结果不同，没有改写（您的公式可能引用了它），新结果另列新表；旧表不再更新，用不到时请删去`,
  repaired: '上次没有完成的写入已先恢复',
  /** Notes of a run of which nothing shows. */
  notesLeft: '工作簿里留有一次没有做完的运行的记录，看得见的内容没有受影响，下次写入时会清除这些记录',
  /** Columns chosen earlier that are not there any more, or without which the ledger can't be made out, by role. */
  chosenColumnsUnused: (sheetName: string, roles: readonly ColumnRole[]): string =>
    `工作表“${sheetName}”以前指定的${roles.map((role) => `“${columnsZhCN[role]}”`).join('、')}列用不上了，改为自动识别，请核对`,
  /** A cell, with its sheet, that a formula's answer would cover, and what stands in it. */
  cellsInTheWay: (cell: string, value: string): string => `单元格 ${cell} 已有内容“${value}”，示例没有写入，请清空它或换一个空白处再试`,
  /** The active cell, with its sheet: a formula's answer would reach beyond the sheet. */
  noRoom: (cell: string): string => `示例在单元格 ${cell} 处放不下，请选靠上、靠左一些的单元格再试`,
  /** No selected cell names a debtor of the ledger. */
  inOtherCurrencies: (customer: string, currencies: readonly string[], main: string): string =>
    `“${customer}”在台账里只有 ${currencies.join('、')} 的欠款：案件和证据只处理 ${main}；催收日程、函件和客户卡片里有它，按币种分别列示`,
  nothingSelected: '所选的行里没有台账上的客户，请在台账、账龄明细、账龄分析、前十大或预警清单里选中客户所在的行，再试一次',
  lettersChangedSince: '列出函件之后，台账或登记表有改动，没有生成，请重新列出后再生成',
  cardOutOfDate: (customer: string): string => `“${customer}”的账目或登记表在打开卡片之后有变动，没有登记，请重新打开卡片再试`,
  invoicesNotTold: (customer: string): string =>
    `“${customer}”逾期的发票有的没有发票号，或与其他发票同号，“还款计划”里写不清是哪几张，没有登记；请先在台账补齐发票号`,
  noLetterChosen: '没有选中任何函件，请先勾选客户',
  /** Why a letter that was asked for is none. */
  noLetter: {
    unknownDebtor: (customer: string): string => `台账里没有客户“${customer}”，请重新列出`,
    noInvoices: (customer: string): string => `“${customer}”没有可以写入函件的发票，请至少留下一张，或不选这一户`,
    waits: (customer: string): string => `“${customer}”有未核销的收款或贷项，请先决定是否冲抵；贷项不小于欠款的，不发催款函`,
  },
  /** A date of letters that is too early, and the earliest that it can be. */
  letterDates: {
    letterDate: (date: string, asOf: string, _customer: string): string =>
      `发函日期 ${date} 早于截止日期 ${asOf}：函件里的金额算到截止日期，发函日期不能在它之前，请改发函日期或截止日期`,
    finalPaymentDate: (date: string, letterDate: string, customer: string): string =>
      `“${customer}”的最后付款日 ${date} 早于发函日期 ${letterDate}，请改其中一个日期`,
    firstInstalment: (date: string, letterDate: string, customer: string): string =>
      `“${customer}”的首期还款日 ${date} 早于协议日期 ${letterDate}，请改其中一个日期`,
  },
  /** A register lacks columns that are to be written to. */
  registerLacksColumns: (sheetName: string, headings: readonly string[]): string =>
    `工作表“${sheetName}”的表没有${headings.map((heading) => `“${heading}”`).join('、')}列，没有写入，请补上表头后再试`,
  policyLacksRows: (sheetName: string, paths: readonly string[]): string =>
    `工作表“${sheetName}”里没有 ${paths.join('、')} 这几行参数，没有写入，请补上，或删去该表后重新生成`,
  badTemplate: (faults: number): string => `自备的函件模板有 ${faults} 处问题，没有生成，请改好后重新载入，或恢复为默认模板`,
  /** Files that were saved, and the sentence why their letters were not entered. */
  lettersNotEntered: (files: readonly string[], because: string): string =>
    `${because}。文件 ${files.join('、')} 已经保存，但没有登记到催收记录：请不要寄出，解决后重新生成`,
  caseOpen: (customer: string, number: string): string =>
    `“${customer}”已有未结的案件 ${number}；要另立一案，请在“案件”表里自行登记并写明发票号`,
  noSuchCase: (value: string, known: readonly string[]): string =>
    `“${value}”不是“案件”表里的案件编号，也不是只有一个案件的客户${known.length === 0 ? '' : `，请写明其中一个：${known.join('、')}`}`,
  noSuchLetter: (number: string): string => `催收记录里没有编号为“${number}”的函件，请重新读取`,
  letterWasSent: (number: string): string => `编号“${number}”的函件已登记寄出、签收或退回，不能作废`,
  /** Asks for what letters must name; how many fields of ours, and which debtors lack some. */
  lettersLackData: (company: number, customers: readonly string[]): string =>
    `函件还缺资料：${[...(company === 0 ? [] : [`我方 ${company} 项`]), ...(customers.length === 0 ? [] : [`客户 ${customers.slice(0, 3).join('、')}${customers.length > 3 ? ` 等 ${customers.length} 户` : ''}`])].join('，')}，请补上`,
  nothingMade: '没有找到由应收管家生成的工作表',
  confirmRemoval: (period: string, sheetNames: readonly string[]): string =>
    `将删去 ${period} 的工作表${sheetNames.map((name) => `“${name}”`).join('、')}，不能用“撤销”找回；台账和其他工作表不动`,
  whichMonth: (periods: readonly string[]): string => `有多个月份的工作表（${periods.join('、')}），请指定要撤除哪一个`,
  /** Stands for the ledger's sheet among the months. */
  whichMonthLedgerGone: '台账已不在',
  lastVisible: '工作簿至少要留一张可见的工作表，请先新建或显示一张再撤除',
  /** What Excel itself said, for a fault that has no sentence of its own. */
  excelFailed: (code: string, message: string): string => `Excel 没有完成操作（${code}：${message}），工作簿没有改动，请再试一次`,
};

const lackNames: Readonly<Record<LedgerLack, string>> = {
  customer: '客户',
  owed: '应收金额或未收余额',
  dated: '到期日、发票日期或发票号',
};

export type JobTexts = ShapeOf<typeof jobsZhCN>;
