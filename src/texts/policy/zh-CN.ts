import { a1Of } from '../../cells/a1';
import type { CellPlace } from '../../cells/cell-place';
import type { AnySetting } from '../../policy/all-settings';
import type { Phrase, SettingUnit } from '../../policy/setting';
import {
  isUnreadable,
  type PolicyCellFault,
  type PolicyFault,
  type PolicySheetUnreadable,
  type UnknownPolicyRow,
} from '../../policy/sheet/policy-cell-fault';
import { policyHeadings } from '../../policy/sheet/sheet-headings';
import { expectations } from './expectations';
import { choiceNames, columnNames, settingName } from './setting-words';

const language = 'zh-CN';
const units: Readonly<Record<SettingUnit, string>> = {
  days: '天',
  months: '个月',
  hours: '时',
  count: '个数',
  dailyRate: '每天',
  share: '比例',
  percent: '年利率',
  points: '分',
  weight: '权重',
  factor: '倍',
  cents: '元',
  day: '日期',
  yesNo: '是 / 否',
  choice: '选择',
  text: '文字',
  table: '表',
};
const mostNamed = 3;
const mostHeadings = 6;
const mostUnknown = 20;

/** What 应收参数 says, and what is said of it, in Chinese: the shape that every other language has. */
export const policyZhCN = {
  language: language as keyof Phrase,
  sheetName: '应收参数',
  note: '改“值”一列即可，之后的每次生成都照此计算；不懂的值会指出单元格，不会悄悄换成默认值。删去一行，该项用默认值。可以加自己的列和备注，也可以移动各行，“编号”一列请保留。',
  units,
  /** Beside the rows of a table that are kept free. */
  freeRow: '（可添加）',
  fault: (fault: PolicyFault): string => (isUnreadable(fault) ? unreadable(fault) : `“${settingName(fault.path, language)}”${why(fault)}`),
  /** Why a job stopped. */
  badPolicy: (faults: readonly PolicyFault[]): string =>
    `应收参数有 ${faults.length} 处不对，没有继续：${faults
      .slice(0, mostNamed)
      .map((fault) => `${cell(fault.place)} ${policyZhCN.fault(fault)}`)
      .join('；')}${faults.length > mostNamed ? '；等等' : ''}。请改正后再试`,
  /** Settings that stand at their defaults since the sheet does not have them. */
  defaultsUsed: (paths: readonly AnySetting['path'][]): string =>
    `应收参数里没有这 ${paths.length} 项，用的是默认值：${paths.map((path) => settingName(path, language)).join('；')}`,
  unknownRows: (rows: readonly UnknownPolicyRow[]): string =>
    `应收参数里有 ${rows.length} 行不认识，没有使用：${rows
      .slice(0, mostUnknown)
      .map(({ place, name }) => `${cell(place)}“${name}”`)
      .join('、')}${rows.length > mostUnknown ? '等' : ''}`,
};

export type PolicyTexts = Readonly<typeof policyZhCN>;

function why({ path, value, problem }: PolicyCellFault): string {
  switch (problem.kind) {
    case 'blank':
      return '没有填写';
    case 'expected': {
      const wanted = problem.expected === 'a choice' ? `${choiceNames(path, language).join('、')}之一` : expected(problem.expected);
      return value === '' ? `应为${wanted}` : `的值“${String(value)}”不对，应为${wanted}`;
    }
    case 'columnsMissing':
      return `下面没有找到表头${columnNames(path, problem.members, language)
        .map((name) => `“${name}”`)
        .join('、')}`;
    case 'rowsMissing':
      return `缺少${problem.names.map((name) => `“${name[language]}”`).join('、')}一行`;
    case 'twice':
      return `出现两次且不一致，另一处在 ${cell(problem.other)}`;
    case 'namedOtherwise':
      return `的编号与名称不一致：名称“${settingName(problem.other, language)}”属于另一项`;
  }
}

function unreadable({ path, problem: { missing, headings } }: PolicySheetUnreadable): string {
  const wanted = quoted(missing.map((column) => policyHeadings[column][language]));
  const below = path === null ? '下面的各行' : `“${settingName(path, language)}”`;
  const what =
    missing.length === 0
      ? `表头“参数”和“值”没有对准${below}`
      : headings.length === 0
        ? `${below}上方没有表头${wanted}`
        : `这一行缺少表头${wanted}，现在是${quoted(headings.slice(0, mostHeadings))}，${below}`;
  return `${what}，读不出；请按“参数、值、单位、规则、编号”恢复表头`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join('、');
}

function expected(words: string): string {
  return expectations[words]?.[language] ?? words;
}

function cell(place: CellPlace): string {
  return `${place.sheetName}!${a1Of(place)}`;
}
