import path from 'node:path';

import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { settingSections } from '../../src/policy/all-settings';
import type { Phrase, Setting, SettingUnit } from '../../src/policy/setting';
import { cellOfValue } from '../../src/policy/sheet/cell-of-value';
import { policyEnUS } from '../../src/texts/policy/en-US';
import { policyZhCN, type PolicyTexts } from '../../src/texts/policy/zh-CN';

interface PageWords {
  readonly title: string;
  readonly introduction: string;
  readonly headings: readonly [setting: string, unit: string, byDefault: string, choices: string, rule: string, key: string];
  readonly blank: string;
  readonly rows: (count: number) => string;
  readonly separator: string;
}

const words: Readonly<Record<keyof Phrase, PageWords & { readonly units: PolicyTexts['units'] }>> = {
  'zh-CN': {
    title: '应收参数的各项设置',
    introduction:
      '“应收参数”表里有这些设置，每张报表、函件和预警都照它们计算；没有写的用默认值。由 `npm run reference` 从设置表生成，请勿手工修改。规则编号是本项目自己的编号。',
    headings: ['设置', '单位', '默认值', '可选', '规则', '编号'],
    blank: '（空白）',
    rows: (count) => `${count} 行`,
    separator: '、',
    units: policyZhCN.units,
  },
  'en-US': {
    title: 'Settings of the policy sheet',
    introduction:
      "What the policy sheet 应收参数 holds; every report, letter and warning obeys it, and what it does not say stands at its default. Made by `npm run reference` from the table of settings, not to be edited by hand. Rule numbers are this project's own.",
    headings: ['Setting', 'Unit', 'Default', 'Choices', 'Rule', 'Key'],
    blank: '(blank)',
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    separator: ', ',
    units: policyEnUS.units,
  },
};

/** The pages of all settings, by file, as the table of settings has them (R30). */
export function settingsPages(root: string): ReadonlyMap<string, string> {
  return new Map((['zh-CN', 'en-US'] as const).map((language) => [path.join(root, 'assets', `settings.${language}.md`), page(language)]));
}

function page(language: keyof Phrase): string {
  const { title, introduction, headings } = words[language];
  const sections = settingSections.flatMap(({ name, settings }) => [
    `## ${name[language]}`,
    '',
    line(headings),
    line(headings.map(() => '---')),
    ...(settings as readonly Setting[]).map((setting) => line(cellsOf(setting, language))),
    '',
  ]);
  return [`# ${title}`, '', introduction, '', ...sections].join('\n');
}

function cellsOf({ path: key, unit, rule, note, default: value, choices, columns, rows }: Setting, language: keyof Phrase): string[] {
  const { units, separator } = words[language];
  const parts = columns.length > 0 ? columns.map(({ name }) => name[language]) : choices.map(({ name }) => name[language]);
  const shown =
    unit === 'table'
      ? tableOf(value, rows, language)
      : shownValue(unit, value, () => String(cellOfValue(unit, value, choices, language)), language);
  return [note[language], units[unit], shown, parts.join(separator), rule, `\`${key}\``];
}

/** Short tables in full, long ones by their rows. */
function tableOf(value: unknown, rows: readonly Phrase[], language: keyof Phrase): string {
  const { blank, rows: counted, separator } = words[language];
  const entries = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (entries.length === 0) return blank;
  const isPlain = entries.every((entry) => typeof entry !== 'object' || entry === null);
  if (!isPlain || entries.length > mostShown) return counted(entries.length);
  return entries.map((entry, index) => [rows[index]?.[language], String(entry)].filter(Boolean).join(' ')).join(separator);
}

const mostShown = 8;

function shownValue(unit: SettingUnit, value: unknown, cell: () => string, language: keyof Phrase): string {
  if (value === null || value === '' || value === undefined) return words[language].blank;
  if (unit === 'day' && typeof value === 'number') return formatIsoDay(value);
  return cell();
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
