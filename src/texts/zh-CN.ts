import { functionsZhCN } from './functions/functions-zh-CN';
import { paneZhCN } from './pane/pane-zh-CN';
import { readingZhCN } from './reading/reading-zh-CN';
import { sheetsZhCN } from './sheets/sheets-zh-CN';
import type { Texts } from './texts';

export const zhCN: Texts = {
  listSeparator: '；',
  reading: readingZhCN,
  sheets: sheetsZhCN,
  functions: functionsZhCN,
  pane: paneZhCN,
  jobs: {
    noLedger: '没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列，请补上表头后再试',
    noLedgerOnSheet: (sheetName) =>
      `工作表“${sheetName}”里没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列，请补上表头后再试`,
    noSuchSheet: (sheetName) => `没有名为“${sheetName}”的工作表，可能已改名或删除，请重新选择`,
    sheetNotShown: (sheetName) => `无法显示工作表“${sheetName}”：它已隐藏、改名或删除，请取消隐藏或重新选择`,
    nothingToAge: '截止日期之前台账没有任何可计的行，请换一个截止日期',
    sumsTooLarge: '台账金额合计超过 90 万亿元，无法精确到分，请检查金额和单位（如 万元、亿元）是否有误',
    badAsOf: (value) => `截止日期“${value}”无法识别，请写成 2025-12-31 这样的日期`,
    badRequest: (field, value) => `参数 ${field} 的值“${value}”无效`,
    whichLedger: (sheetNames) => `有多张工作表像是应收台账（${sheetNames.join('、')}），请指定用哪一张`,
    whichColumn: (sheetName, role, columns) =>
      `工作表“${sheetName}”的 ${columns.join('、')} 列都像“${paneZhCN.roles[role]}”，请指定用哪一列，或给不用的那列换个表头`,
    dateOrder: (cell, value) => `单元格 ${cell} 的日期“${value}”看不出是月在前还是日在前，请指定日期顺序`,
    sheetsTooLarge: (sheetNames) => `工作表 ${sheetNames.join('、')} 的使用区域太大，没有读取`,
    leftOut: (word) => (word === '' ? '只有数字，且等于以上各行之和，视为合计行，不计入' : `“${word}”行不计入`),
    cancelled: '已取消，工作簿没有改动',
    cellBeingEdited: '有单元格正在编辑，请按回车或 Esc 结束编辑后再试',
    protected: (sheetName) =>
      sheetName === null ? '工作簿或工作表受保护，请先撤销保护再试' : `工作表“${sheetName}”受保护，请先撤销保护再试`,
    tooMuchData: '数据量超过了 Excel 一次能传送的上限，请减少台账的行数或列数后再试',
    sheetTooLarge: (sheetName) => `工作表“${sheetName}”太大，Excel 没有给出内容，请删去多余的行列后再试`,
    notSupported: '这个版本的 Excel 不支持所需的功能，请更新 Excel 后再试',
    nameTaken: '要新建的工作表或名称已经存在，请再试一次',
    readOnly: '工作簿是只读的，请另存一份或取得编辑权限后再试',
    conflict: '别人同时改动了这个工作簿的同一处，没有写入，请等对方的改动同步过来后再试',
    filtered: (sheetName) =>
      sheetName === null
        ? '筛选妨碍了写入，请清除筛选后再试'
        : `工作表“${sheetName}”有筛选或隐藏的行，没有写入，请清除筛选、取消隐藏后再试`,
    merged: '合并单元格妨碍了写入，请取消合并后再试',
    tableChanged: (sheetName, cell) =>
      cell === null
        ? `工作表“${sheetName}”里的表与读取时不同，没有写入，请重新读取后再试`
        : `工作表“${sheetName}”的单元格 ${cell} 与读取时不同，没有写入，请重新读取后再试`,
    noRoomBelow: (sheetName, cell) => `工作表“${sheetName}”的表下面放不下新行：单元格 ${cell} 已有内容，没有写入，请在表下面留出空行后再试`,
    holdsFormula: (sheetName, cell) => `工作表“${sheetName}”的单元格 ${cell} 里是公式，没有改写，请改成值后再试`,
    notTaken: (sheetName, cell) =>
      `工作表“${sheetName}”的单元格 ${cell} 没有接受写入的内容，已恢复原状，请检查它是否与别的单元格合并，再试一次`,
    binaryTooLong: (megabytes, most) => `文件有 ${megabytes} MB，工作簿里最多保存 ${most} MB，请换小一些的文件（如压缩其中的图片）`,
    binarySpoilt: (count) => `工作簿里保存的文件有 ${count} 份不完整或被改动过，没有使用，请重新上传`,
    savingNotPossible: '这个平台上的 Excel（Mac、iPad）不让加载项保存文件，请改用工作表，或在网页版、Windows 版 Excel 里保存',
    savingFailed: (name, message) => `文件“${name}”没有保存成功（${message}），请再试一次`,
    busyElsewhere: (minutes) =>
      `别人正在这个工作簿里生成或删除工作表，或者刚才有一次运行中断了，这次没有改动工作簿，请等 ${minutes} 分钟后再试`,
    unsettled: 'Excel 中途不再回应，工作簿里可能留有未完成的内容；下次运行时会先恢复',
    cannotUndo: '写入后不能用“撤销”退回；“撤除”会删除这些工作表',
    changedSheets: (sheets, isRemoval) =>
      `这些工作表生成后被改动过：${sheets.map(({ name, cells, more }) => `“${name}”${cells.length === 0 ? '（改动处无从辨认）' : `${cells.join('、')}${more ? '等处' : ''}`}`).join('；')}。${isRemoval ? '撤除工作表会一并删去这些改动' : '重新生成会覆盖这些改动'}，且不能撤销，请确认`,
    madeBeside: (sheetNames) => `原有的工作表 ${sheetNames.join('、')} 的表格位置与新结果不同，没有改写，新结果另列新表`,
    repaired: '上次没有完成的写入已先恢复',
    chosenColumnsUnused: (sheetName, roles) =>
      `工作表“${sheetName}”以前指定的${roles.map((role) => `“${paneZhCN.roles[role]}”`).join('、')}列用不上了，改为自动识别，请核对`,
    cellsInTheWay: (cell, value) => `单元格 ${cell} 已有内容“${value}”，示例没有写入，请清空它或换一个空白处再试`,
    noRoom: (cell) => `示例在单元格 ${cell} 处放不下，请选靠上、靠左一些的单元格再试`,
    nothingMade: '没有找到由应收管家生成的工作表',
    whichMonth: (periods) => `有多个月份的工作表（${periods.join('、')}），请指定要撤除哪一个`,
    whichMonthLedgerGone: '台账已不在',
    lastVisible: '工作簿至少要留一张可见的工作表，请先新建或显示一张再撤除',
    excelFailed: (code, message) => `Excel 没有完成操作（${code}：${message}），工作簿没有改动，请再试一次`,
  },
};
