import path from 'node:path';

import { argumentNamesZhCN } from '../../src/texts/functions/argument-names-zh-CN';
import { functionHelpEnUS } from '../../src/texts/functions/function-help-en-US';
import { chineseHelp } from './chinese-help';
import { type PageWords, referencePage } from './reference-page';

const zhCN: PageWords = {
  title: '自定义函数参考',
  introduction: [
    '在单元格中输入 `=AR.` 即可选用。由 `npm run reference` 从函数的说明和示例生成，请勿手工修改；示例都作为测试运行。',
    '',
    '- 注明“可一次计算整列”的函数，前几个参数可以是一个单元格，也可以是整列：`=AR.AGINGCLASS(D2:D20001,$B$1)` 一次得出两万行。大小不一的区域为 #VALUE!。',
    '- 空单元格得空值。某个单元格有误，只在它自己的位置显示错误，不影响其他行；输入单元格中的错误值原样传出。',
    '- 函数不读取系统日期，截止日总要给出；结果是日期的，请把单元格设为日期格式。日期可以是日期单元格，也可以是 `2025-03-05`、`2025年3月5日` 这样的文字；金额可以是 `1,234.56`、`￥1,234.56`、`(1,234.56)` 这样的文字。',
    '- 方括号中的参数可以省略。无法识别的输入为 #VALUE!，附有说明；当日没有数据为 #N/A；除数为零为 #DIV/0!；数字超出范围为 #NUM!。',
    '- 保存过的工作簿在加载项载入之前，公式会显示 #NAME?，或写成 `_xldudf_…`；启动时会显示 #BUSY!。公式没有损坏：打开一次“应收管家”面板，再按 Ctrl+Alt+F9。没有安装应收管家的电脑上，请先把结果粘贴为值再发送。',
    '- 结果中的文字在任何界面语言下都是中文。规则编号（R2 等）是本项目自己的编号，代码和测试以此引用。',
  ],
  groups: { aging: '账龄', penalty: '违约金与利息', ratios: '指标', decisions: '催收与决策' },
  argument: '参数',
  meaning: '说明',
  answer: '结果',
  basis: '依据',
  example: '示例',
  optional: '可选：',
  colon: '：',
};

const enUS: PageWords = {
  title: 'Custom functions',
  introduction: [
    "Type `=AR.` in a cell to choose one. Made by `npm run reference` from the functions' help and examples, not to be edited by hand; the examples run as tests.",
    '',
    '- Functions that take whole columns take a cell or a range for their first arguments: `=AR.AGINGCLASS(D2:D20001,$B$1)` gives twenty thousand rows at once. Ranges of unequal size are #VALUE!.',
    '- Blank in, blank out. A bad cell is an error in its own place and spoils no other; an error value in an input cell is passed on.',
    '- No function reads the clock: the as-of date is always given. Where the answer is a date, format the cell as one. Dates may be text such as `2025-03-05` or `2025年3月5日`, amounts text such as `1,234.56`, `￥1,234.56`, `(1,234.56)`.',
    '- Arguments in brackets may be left out. Unreadable input is #VALUE! with a sentence; no data for a day is #N/A; division by zero #DIV/0!; a number out of range #NUM!.',
    '- A saved workbook shows #NAME? or `_xldudf_…` until the add-in is loaded, and #BUSY! while it starts. No formula is broken: open the pane of Receivables once, then press Ctrl+Alt+F9. For a computer without Receivables paste the results as values first.',
    "- Words in results are Chinese in every language of Excel. Rule numbers (R2 …) are this project's own; code and tests cite them.",
  ],
  groups: { aging: 'Aging', penalty: 'Penalty and interest', ratios: 'Ratios', decisions: 'Dunning and decisions' },
  argument: 'Argument',
  meaning: 'Meaning',
  answer: 'Answer',
  basis: 'Basis',
  example: 'Example',
  optional: 'Optional: ',
  colon: ': ',
};

/** The function reference in both languages, by the files in which they stand. */
export function referencePages(root: string): ReadonlyMap<string, string> {
  const chinese = chineseHelp(path.join(root, 'src', 'functions'));
  return new Map([
    [
      path.join(root, 'assets', 'functions.zh-CN.md'),
      referencePage(zhCN, (id) => {
        const help = chinese.get(id);
        if (help === undefined) throw new Error(`The function ${id} has no comment.`);
        return { ...help, arguments: inChinese(help.arguments) };
      }),
    ],
    [path.join(root, 'assets', 'functions.en-US.md'), referencePage(enUS, (id) => functionHelpEnUS[id])],
  ]);
}

/** Under the names by which a Chinese Excel calls the arguments. */
function inChinese(argumentTexts: Readonly<Record<string, string>>): Record<string, string> {
  const names: Readonly<Record<string, string>> = argumentNamesZhCN;
  return Object.fromEntries(Object.entries(argumentTexts).map(([argument, text]) => [names[argument] ?? argument, text]));
}
