import type { Parser } from '../cells/parse/parser';

/** A phrase in every language. */
export interface Phrase {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

/**
 * What a setting's value is, which tells how a sheet shows it: days, months and counts are whole, rates and shares fractions of 1, a day is
 * a serial number.
 */
export type SettingUnit =
  | 'days'
  | 'months'
  | 'hours'
  | 'count'
  | 'dailyRate'
  | 'share'
  | 'percent'
  | 'points'
  | 'weight'
  | 'factor'
  | 'cents'
  | 'day'
  | 'yesNo'
  | 'choice'
  | 'text'
  | 'table';

/** A column of a setting that is a table itself; `member` is its name in each row's object. */
export interface SettingColumn {
  readonly member: string;
  readonly unit: SettingUnit;
  readonly name: Phrase;
}

/** A value that a setting may have, and the words for it on a sheet. */
export interface SettingChoice {
  readonly value: string | number;
  readonly name: Phrase;
}

/** How a sheet shows a setting beside its value. */
export interface SettingShape {
  /** Of a table. */
  readonly columns?: readonly SettingColumn[];
  /** What each row of a table that has so many rows stands for; none where a user may add rows. */
  readonly rows?: readonly Phrase[];
  /** Of a choice. */
  readonly choices?: readonly SettingChoice[];
}

/** One row of the table of settings (R30). */
export interface Setting<Path extends string = string, Value = unknown> {
  /** Where the value stands in the policy: `letters.firstOnDay`. */
  readonly path: Path;
  readonly unit: SettingUnit;
  /** The rules that it belongs to. */
  readonly rule: string;
  readonly note: Phrase;
  readonly parse: Parser<Value>;
  readonly default: Value;
  readonly columns: readonly SettingColumn[];
  readonly rows: readonly Phrase[];
  readonly choices: readonly SettingChoice[];
}

/** A row: path, unit, rule, note in Chinese and in English, parser, default; then the columns of a table, the words of a choice. */
export function setting<const Path extends string, Value>(
  path: Path,
  unit: SettingUnit,
  rule: string,
  note: readonly [chinese: string, english: string],
  parse: Parser<Value>,
  byDefault: NoInfer<Value>,
  { columns = [], rows = [], choices = [] }: SettingShape = {},
): Setting<Path, Value> {
  return { path, unit, rule, note: phrase(note), parse, default: byDefault, columns, rows, choices };
}

/** A column: member, unit, name in Chinese and in English. */
export function column(member: string, unit: SettingUnit, name: readonly [chinese: string, english: string]): SettingColumn {
  return { member, unit, name: phrase(name) };
}

/** A choice: the value, its name in Chinese and in English. */
export function choice(value: string | number, name: readonly [chinese: string, english: string]): SettingChoice {
  return { value, name: phrase(name) };
}

/** Names that are the same in every language, as those of the classes are. */
export function sameInAll(...names: readonly string[]): readonly Phrase[] {
  return names.map((name) => phrase([name, name]));
}

export function phrase([chinese, english]: readonly [chinese: string, english: string]): Phrase {
  return { 'zh-CN': chinese, 'en-US': english };
}
