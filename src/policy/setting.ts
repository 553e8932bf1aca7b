import type { Parser } from '../cells/parse/parser';

/** A phrase in every language. */
export interface Phrase {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

/** What a setting's value is, which tells how a sheet shows it: days, months and counts are whole, rates and shares fractions of 1, a day is a serial number. */
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
  /** Of a table. */
  readonly columns: readonly SettingColumn[];
}

/** A row: path, unit, rule, note in Chinese and in English, parser, default; for a table its columns. */
export function setting<const Path extends string, Value>(
  path: Path,
  unit: SettingUnit,
  rule: string,
  note: readonly [chinese: string, english: string],
  parse: Parser<Value>,
  byDefault: NoInfer<Value>,
  columns: readonly SettingColumn[] = [],
): Setting<Path, Value> {
  return { path, unit, rule, note: phrase(note), parse, default: byDefault, columns };
}

/** A column: member, unit, name in Chinese and in English. */
export function column(member: string, unit: SettingUnit, name: readonly [chinese: string, english: string]): SettingColumn {
  return { member, unit, name: phrase(name) };
}

export function phrase([chinese, english]: readonly [chinese: string, english: string]): Phrase {
  return { 'zh-CN': chinese, 'en-US': english };
}
