import type { NotCarried, UnreadableReason } from '../files/workbook-file';
import type { Language } from './workbench-words';
import { wordsOf } from './words-of';

/** What the workbench's page says. One object of this type a language; the compiler checks the keys. */
export interface PageWords {
  readonly title: string;
  readonly loading: string;
  failed(detail: string): string;
  /** The thread that reads or writes a file broke off. */
  readonly fileWorkLost: string;
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly print: string;
  readonly sample: string;
  readonly sampleAsked: string;
  openAsked(file: string): string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly standIn: string;
  /** How the keyboard leaves the grid, in which Tab goes from cell to cell. */
  readonly leaveGrid: string;
  readonly about: string;
  readonly aboutTitle: string;
  readonly aboutLead: string;
  readonly aboutCan: readonly string[];
  readonly aboutCannot: readonly string[];
  readonly canTitle: string;
  readonly cannotTitle: string;
  readonly close: string;
  readonly titleBar: string;
  readonly ribbon: string;
  readonly grid: string;
  pane(name: string): string;
  closePane(name: string): string;
  readonly paneWidth: string;
  readonly notReady: string;
  readonly drop: string;
  opened(name: string): string;
  /** What the open workbook is saved as, by its name without ending: never the file that was opened. */
  workedCopy(name: string): string;
  saved(name: string): string;
  readonly keptOn: string;
  readonly startAnew: string;
  readonly openElsewhere: string;
  readonly openThere: string;
  notOpened(name: string): string;
  readonly notOpenedAdvice: string;
  readonly broken: string;
  readonly brokenAdvice: string;
  cause(detail: string): string;
  readonly loadAgain: string;
  readonly takeAlong: string;
  wasSetAside(name: string): string;
  readonly chartsFailed: string;
  notCarried(count: number, name: string): string;
  unreadable(file: string, reason: UnreadableReason, detail: string): string;
  readonly oneFile: string;
  nothingToPrint(sheet: string): string;
  readonly notice: (part: NotCarried) => string;
  readonly units: Readonly<Record<string, string>>;
  chart(title: string): string;
}

const zhCN: PageWords = {
  title: '应收管家 · 试用工作台',
  loading: '正在载入…',
  failed: (detail) => `没有成功：${detail}`,
  fileWorkLost: '读写文件中途断了，多半是浏览器给这个页面的内存不够。请关掉别的标签页再试，或把工作簿拆小些。',
  file: '文件',
  open: '打开',
  save: '保存',
  print: '打印',
  sample: '示例台账',
  sampleAsked: '当前工作簿有改动还没有保存成文件，换成示例台账后不再保留。继续吗？',
  openAsked: (file) => `当前工作簿有改动还没有保存成文件，打开 ${file} 后不再保留。继续吗？`,
  language: '语言',
  otherLanguage: 'English',
  standIn: '试用工作台：用来体验应收管家插件，不是 Excel',
  leaveGrid: '按 F6 离开表格，到面板和功能区',
  about: '说明',
  aboutTitle: '这是试用工作台，不是 Excel',
  aboutLead:
    '它照着 Excel 的样子装入应收管家插件：同一个清单、同一个面板、同一套函数。没有 Excel 的电脑上也能试用，数据只在这台电脑的浏览器里，不会上传。',
  canTitle: '可以做',
  cannotTitle: '与 Excel 不同，做不到或做得不全',
  aboutCan: [
    '打开 .xlsx 工作簿和 .csv 表格（按钮，或把文件拖到页面上），编辑，保存为 .xlsx',
    '用功能区和面板生成月报、撤除月报、插入函数示例',
    '在单元格里输入 =AR. 开头的函数，边输入边看说明，自动计算',
    '复制、粘贴、填充、排序、筛选、查找，撤销自己的操作',
    '查看图表，打印当前工作表',
    '只用键盘：F6、Shift+F6 在表格、面板、标题栏、功能区之间移动，Tab 在其中移动',
  ],
  aboutCannot: [
    '条件格式里的色阶、数据条、图标集和复杂公式保存在文件里，但不在网格中显示；数据透视表、宏、图片不支持',
    '插件写入以后，撤销记录从头开始（与 Excel 一样，插件的写入不能撤销）',
    '图表不能在这里编辑；打印按网页打印，页眉页脚以 Excel 为准',
    '计算引擎不是微软的，少数函数的结果以 Excel 为准',
  ],
  close: '关闭',
  titleBar: '标题栏',
  ribbon: '功能区',
  grid: '工作表',
  pane: (name) => `${name} 任务窗格`,
  closePane: (name) => `关闭${name}`,
  paneWidth: '任务窗格宽度',
  notReady: '插件正在装入，稍候即可使用',
  drop: '松开鼠标，打开这个工作簿',
  opened: (name) => `已打开 ${name}`,
  workedCopy: (name) => `${name.replace(/（应收管家）$/, '')}（应收管家）.xlsx`,
  saved: (name) => `已保存为 ${name}，在浏览器的下载目录里`,
  keptOn: '已接着上次的工作簿继续。',
  startAnew: '换回示例台账',
  openElsewhere: '试用工作台已在另一个标签页中打开，这里的改动不会保留；需要的话请保存成文件。',
  openThere: '试用工作台已在另一个标签页中打开，请在那里打开工作簿，或先关闭那个标签页。',
  notOpened: (name) => `${name} 没有打开成功`,
  notOpenedAdvice: '这个文件已原样放在一边，可以下载；可以换回示例台账，或打开别的工作簿。',
  broken: '试用工作台出错了',
  brokenAdvice: '请重新载入页面；工作簿最近一次的内容还在浏览器里，可以下载，也可以换回示例台账。',
  cause: (detail) => `原因：${detail}`,
  loadAgain: '重新载入',
  takeAlong: '下载这个工作簿',
  wasSetAside: (name) => `上次的 ${name} 没有打开成功，已原样放在一边。`,
  chartsFailed: '图表没有画出来；工作簿里的图表不受影响。',
  notCarried: (count, name) => `${name} 里有 ${count} 处内容在这里显示不了，保存时也不带上：`,
  unreadable: (file, reason, detail) =>
    ({
      empty: `${file} 是空文件。`,
      encrypted: `${file} 有密码保护，请先在 Excel 里取消密码。`,
      oldFormat: `${file} 是旧格式（.xls），请在 Excel 里另存为 .xlsx 再打开。`,
      notAWorkbook: `${file} 不是 .xlsx 或 .csv 文件，请在 Excel 里另存为 .xlsx 再打开。`,
      damaged: `${file} 已损坏，打不开。`,
      sheetMissing: `${file} 已损坏：缺少工作表“${detail}”的内容。`,
      openQuote: `${file} 第 ${detail} 行有一个引号没有正确结束，请改好再打开。`,
      tooLarge: `${file} 太大，打不开。`,
      unpacksTooLarge: `${file} 解压后的内容过大，打不开。`,
      tooManyBytes: `${file} 超过 100 MB，打不开。`,
      tooManyCells: `${file} 超过 250 万个单元格，打不开。`,
    })[reason],
  oneFile: '一次只能打开一个工作簿。',
  nothingToPrint: (sheet) => `“${sheet}”表是空的，没有可打印的内容。`,
  notice: (part) => wordsOf('zh-CN').notices.notCarried(part),
  units: {
    hundreds: '百元',
    thousands: '千元',
    tenThousands: '万元',
    hundredThousands: '十万元',
    millions: '百万元',
    tenMillions: '千万元',
    hundredMillions: '亿元',
    billions: '十亿元',
    trillions: '万亿元',
  },
  chart: (title) => `图表：${title}`,
};

const enUS: PageWords = {
  title: 'Receivables · trial workbench',
  loading: 'Loading…',
  failed: (detail) => `That did not work: ${detail}`,
  fileWorkLost:
    'Reading or writing the file broke off; most likely the browser is short of memory for this page. Close other tabs and try again, or use a smaller workbook.',
  file: 'File',
  open: 'Open',
  save: 'Save',
  print: 'Print',
  sample: 'Sample ledger',
  sampleAsked: 'This workbook has changes you have not saved as a file; going to the sample ledger loses them. Go on?',
  openAsked: (file) => `This workbook has changes you have not saved as a file; opening ${file} loses them. Go on?`,
  language: 'Language',
  otherLanguage: '中文',
  standIn: 'A stand-in for trying the Receivables add-in. This is not Excel',
  leaveGrid: 'F6 leads out of the grid, to pane and ribbon',
  about: 'About',
  aboutTitle: 'This is a trial workbench, not Excel',
  aboutLead:
    'It loads the Receivables add-in the way Excel does: the same manifest, the same pane, the same functions. It works on a machine without Excel, and your data stay in this browser on this machine.',
  canTitle: 'What it does',
  cannotTitle: 'What it doesn’t do, or not as Excel does',
  aboutCan: [
    'Open .xlsx workbooks and .csv tables (by button, or drop a file on the page), edit them, save them as .xlsx',
    'Build and remove the month’s sheets and insert examples, from the ribbon and the pane',
    'Calculate functions that begin with =AR. and show their help while you type',
    'Copy, paste, fill, sort, filter, find, and undo what you did yourself',
    'Show charts and print the active sheet',
    'Work by keyboard alone: F6 and Shift+F6 lead from grid to pane, title bar and ribbon, Tab within them',
  ],
  aboutCannot: [
    'Colour scales, data bars, icon sets and conditional formats by longer formulas stay in the file but are not drawn; pivot tables, macros and pictures are not supported',
    'After the add-in has written, the undo history begins anew (as in Excel, its writes can’t be undone)',
    'Charts can’t be edited here; printing is the browser’s, and headers and footers are Excel’s business',
    'The formula engine is not Microsoft’s; where a few functions differ, Excel is right',
  ],
  close: 'Close',
  titleBar: 'Title bar',
  ribbon: 'Ribbon',
  grid: 'Worksheet',
  pane: (name) => `${name} task pane`,
  closePane: (name) => `Close ${name}`,
  paneWidth: 'Width of the task pane',
  notReady: 'The add-in is loading; it will be ready in a moment',
  drop: 'Drop the workbook to open it',
  opened: (name) => `Opened ${name}`,
  workedCopy: (name) => `${name.replace(/ \(Receivables\)$/, '')} (Receivables).xlsx`,
  saved: (name) => `Saved as ${name}, in your browser’s downloads`,
  keptOn: 'Carrying on with the workbook you had open.',
  startAnew: 'Back to the sample ledger',
  openElsewhere: 'The workbench is already open in another tab; changes here are not kept. Save them as a file if you need them.',
  openThere: 'The workbench is already open in another tab; open workbooks there, or close that tab first.',
  notOpened: (name) => `${name} could not be opened`,
  notOpenedAdvice: 'The file is kept aside as it was, and you can download it. Go back to the sample ledger, or open another workbook.',
  broken: 'The workbench has run into an error',
  brokenAdvice:
    'Please load the page again. The workbook is still in this browser as it was last kept; you can download it, or go back to the sample ledger.',
  cause: (detail) => `Cause: ${detail}`,
  loadAgain: 'Load again',
  takeAlong: 'Download this workbook',
  wasSetAside: (name) => `${name} could not be opened last time; it is kept aside as it was.`,
  chartsFailed: 'The charts could not be drawn; those in the workbook are as they were.',
  notCarried: (count, name) => `${count} ${count === 1 ? 'thing' : 'things'} in ${name} can’t be shown here and won’t be saved:`,
  unreadable: (file, reason, detail) =>
    ({
      empty: `${file} is empty.`,
      encrypted: `${file} is protected by a password; remove it in Excel first.`,
      oldFormat: `${file} is in the old .xls format; save it as .xlsx in Excel and open that.`,
      notAWorkbook: `${file} is neither .xlsx nor .csv; save it as .xlsx in Excel and open that.`,
      damaged: `${file} is damaged and can’t be opened.`,
      sheetMissing: `${file} is damaged: the content of the sheet ${detail} is missing.`,
      openQuote: `A quotation mark in line ${detail} of ${file} does not end as it should; put it right and open the file again.`,
      tooLarge: `${file} is too large to open.`,
      unpacksTooLarge: `${file} unpacks to more than can be opened.`,
      tooManyBytes: `${file} has more than 100 MB, which cannot be opened.`,
      tooManyCells: `${file} has more than 2.5 million cells, which cannot be opened.`,
    })[reason],
  oneFile: 'One workbook at a time, please.',
  nothingToPrint: (sheet) => `The sheet ${sheet} is empty: there is nothing to print.`,
  notice: (part) => wordsOf('en-US').notices.notCarried(part),
  units: {
    hundreds: 'hundreds',
    thousands: 'thousands',
    tenThousands: '10,000 yuan',
    hundredThousands: '100,000 yuan',
    millions: 'millions',
    tenMillions: '10 millions',
    hundredMillions: '100 millions',
    billions: 'billions',
    trillions: 'trillions',
  },
  chart: (title) => `Chart: ${title}`,
};

/** The page's words in a language. */
export function pageWordsOf(language: Language): PageWords {
  return language === 'en-US' ? enUS : zhCN;
}
