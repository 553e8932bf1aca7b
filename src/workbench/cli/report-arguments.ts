import { parseArgs } from 'node:util';

import type { Language } from '../words/workbench-words';
import { isReportChoice, type ReportChoice } from './report-choice';
import type { LettersWanted } from './letters-outcome';
import type { UnfinishedChoice } from './month-workbook';
import type { ArgumentFault } from './report-fault';

/** What the command was asked to do. Paths are as typed. */
export interface ReportArguments {
  readonly language: Language;
  /** null: the sample ledger. */
  readonly ledgerFile: string | null;
  readonly sheetName: string | null;
  /** `yyyy-mm-dd`, a day that exists; null leaves it to the ledger. */
  readonly asOf: string | null;
  /** null: `out` in the current directory. */
  readonly outputDirectory: string | null;
  readonly json: boolean;
  /** Whether no workbook is wanted, only what it would tell. */
  readonly figuresOnly: boolean;
  /** Whether the workbook gets the add-in's sheet of settings too. */
  readonly policySheet: boolean;
  readonly dateOrder: 'mdy' | 'dmy' | null;
  readonly decimalMark: 'point' | 'comma' | null;
  readonly monthDay: 'first' | 'last' | null;
  /** Whether the monthly analysis is written on one page too. */
  readonly summary: boolean;
  /** `费用冲抵=收款` as typed: the add-in reads it. */
  readonly types: string | null;
  /** `质保金=扣除` as typed: the add-in reads it. */
  readonly sums: string | null;
  /** Days of credit where the ledger says nothing; null leaves it to a question. */
  readonly creditDays: number | null;
  /** Whether receipts that name no invoice lower the oldest debts; null leaves it to a question. */
  readonly net: 'oldest' | 'none' | null;
  /** null: all that there are sheets for. */
  readonly reports: readonly ReportChoice[] | null;
  /** `客户=B,余额=H` as typed: the add-in reads it. */
  readonly columns: string | null;
  /** Which letters are written: all that are due, or those of one stage; null for none. */
  readonly letters: LettersWanted | null;
  /** `yyyy-mm-dd`; null: the as-of date. */
  readonly letterDate: string | null;
  /** Of all letters; null: each debtor's own. */
  readonly letterLanguage: Language | null;
  /** 案件编号 or a debtor whose pack is written; null for none. */
  readonly case: string | null;
  /** Whether the pack holds what is kept of the case besides: rows of registers, the reckoning, hashes of evidence. */
  readonly archive: boolean;
  /** Files, or folders of them, that are compared with those registered in 证据; none: nothing is compared. */
  readonly evidence: readonly string[];
  /** Whether what somebody changed in the sheets made for the month before is written over; if not, a question. */
  readonly overwrite: boolean;
  /** What becomes of a run that was cut short, where the workbook holds notes of one; null leaves it to a question. */
  readonly unfinished: UnfinishedChoice | null;
}

export type ParsedArguments =
  | { readonly kind: 'report'; readonly arguments: ReportArguments }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'fault'; readonly language: Language; readonly json: boolean; readonly fault: ArgumentFault };

const valueOptions = [
  'sheet',
  'as-of',
  'out',
  'lang',
  'date-order',
  'decimal',
  'month-dates',
  'types',
  'sums',
  'credit-days',
  'net',
  'reports',
  'columns',
  'letters',
  'letter-date',
  'letter-lang',
  'case',
  'evidence',
  'unfinished',
] as const;
const flagOptions = ['json', 'no-workbook', 'policy', 'summary', 'archive', 'overwrite', 'help'] as const;

type ValueOption = (typeof valueOptions)[number];

/** Reads the command line; the first thing wrong with it becomes a fault, in the language asked for as far as that can be told. */
export function parseReportArguments(argv: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(valueOptions.map((name) => [name, { type: 'string' }] as const)),
      json: { type: 'boolean' },
      'no-workbook': { type: 'boolean' },
      policy: { type: 'boolean' },
      summary: { type: 'boolean' },
      archive: { type: 'boolean' },
      overwrite: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const values = new Map<ValueOption, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  const evidence: string[] = [];
  const faults: ArgumentFault[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (isOneOf(flagOptions, token.name)) {
      if (token.value === undefined) flags.add(token.name);
      else faults.push({ kind: 'needlessValue', option: token.rawName });
    } else if (!isOneOf(valueOptions, token.name)) {
      faults.push({ kind: 'unknownOption', option: token.rawName });
    } else if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'))) {
      faults.push({ kind: 'missingValue', option: token.rawName });
    } else {
      values.set(token.name, token.value);
      if (token.name === 'evidence') evidence.push(token.value);
    }
  }
  const language = languageOf(values.get('lang'));
  const fault = faults[0] ?? faultOf(values, files, flags);
  if (flags.has('help')) return { kind: 'help', language };
  if (fault !== undefined) return { kind: 'fault', language, json: asksForJson(argv), fault };
  const dateOrder = values.get('date-order');
  const creditDays = values.get('credit-days');
  const net = values.get('net');
  const letterLanguage = values.get('letter-lang');
  const [decimal, monthDates] = [values.get('decimal'), values.get('month-dates')];
  return {
    kind: 'report',
    arguments: {
      language,
      ledgerFile: files[0] ?? null,
      sheetName: values.get('sheet') ?? null,
      asOf: values.get('as-of') ?? null,
      outputDirectory: values.get('out') ?? null,
      json: flags.has('json'),
      figuresOnly: flags.has('no-workbook'),
      policySheet: flags.has('policy'),
      summary: flags.has('summary'),
      dateOrder: dateOrder === 'mdy' || dateOrder === 'dmy' ? dateOrder : null,
      decimalMark: decimal === 'point' || decimal === 'comma' ? decimal : null,
      monthDay: monthDates === 'first' || monthDates === 'last' ? monthDates : null,
      types: values.get('types') ?? null,
      sums: values.get('sums') ?? null,
      creditDays: creditDays === undefined ? null : Number(creditDays),
      net: net === 'oldest' || net === 'none' ? net : null,
      reports: reportNamesIn(values)?.filter(isReportChoice) ?? null,
      columns: values.get('columns') ?? null,
      letters: lettersWanted(values.get('letters')),
      letterDate: values.get('letter-date') ?? null,
      letterLanguage: letterLanguage === 'zh-CN' || letterLanguage === 'en-US' ? letterLanguage : null,
      case: values.get('case') ?? null,
      archive: flags.has('archive'),
      evidence,
      overwrite: flags.has('overwrite'),
      unfinished: unfinishedChoice(values.get('unfinished')),
    },
  };
}

/** Whether a command line names `--json`, however wrong the rest of it is: who reads the answer by program reads the fault by program. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).some((argument) => /^--json(?:=|$)/.test(argument));
}

function faultOf(
  values: ReadonlyMap<ValueOption, string>,
  files: readonly string[],
  flags: ReadonlySet<string>,
): ArgumentFault | undefined {
  const [asOf, language, dateOrder] = [values.get('as-of'), values.get('lang'), values.get('date-order')];
  if (files.length > 1) return { kind: 'tooManyFiles', files };
  if (files[0] === '') return { kind: 'missingValue', option: 'LEDGER.xlsx' };
  if (asOf !== undefined && !isCalendarDate(asOf)) return { kind: 'badDate', value: asOf };
  if (language !== undefined && language !== 'zh-CN' && language !== 'en-US') return { kind: 'badLanguage', value: language };
  if (dateOrder !== undefined && dateOrder !== 'mdy' && dateOrder !== 'dmy') return { kind: 'badDateOrder', value: dateOrder };
  const [decimal, monthDates] = [values.get('decimal'), values.get('month-dates')];
  if (decimal !== undefined && decimal !== 'point' && decimal !== 'comma') return { kind: 'badDecimal', value: decimal };
  if (monthDates !== undefined && monthDates !== 'first' && monthDates !== 'last') return { kind: 'badMonthDates', value: monthDates };
  const [creditDays, net] = [values.get('credit-days'), values.get('net')];
  if (creditDays !== undefined && !(/^\d{1,3}$/.test(creditDays) && Number(creditDays) <= mostCreditDays))
    return { kind: 'badCreditDays', value: creditDays };
  if (net !== undefined && net !== 'oldest' && net !== 'none') return { kind: 'badNetting', value: net };
  const unknown = reportNamesIn(values)?.find((name) => !isReportChoice(name));
  if (unknown !== undefined) return { kind: 'badReports', value: unknown };
  if (flags.has('summary') && reportNamesIn(values)?.some((name) => name === 'analysis' || name === 'committee') === false)
    return { kind: 'summaryWithoutAnalysis' };
  if (flags.has('archive') && !values.has('case')) return { kind: 'archiveAlone' };
  const [letters, letterDate, letterLanguage] = [values.get('letters'), values.get('letter-date'), values.get('letter-lang')];
  if (letters !== undefined && lettersWanted(letters) === null) return { kind: 'badLetters', value: letters };
  if (letterDate !== undefined && !isCalendarDate(letterDate)) return { kind: 'badDate', value: letterDate };
  if (letterDate !== undefined && letters === undefined) return { kind: 'letterDateAlone' };
  if (letterLanguage !== undefined && letterLanguage !== 'zh-CN' && letterLanguage !== 'en-US')
    return { kind: 'badLetterLanguage', value: letterLanguage };
  if (letterLanguage !== undefined && letters === undefined) return { kind: 'letterLanguageAlone' };
  const unfinished = values.get('unfinished');
  if (unfinished !== undefined && unfinishedChoice(unfinished) === null) return { kind: 'badUnfinished', value: unfinished };
  const needed = flags.has('no-workbook') ? workbookOption(values, flags) : undefined;
  return needed === undefined ? undefined : { kind: 'workbookNeeded', option: needed };
}

function lettersWanted(value: string | undefined): LettersWanted | null {
  if (value === 'due') return value;
  return value === '1' || value === '2' || value === '3' ? (Number(value) as 1 | 2 | 3) : null;
}

function unfinishedChoice(value: string | undefined): UnfinishedChoice | null {
  return value === 'finish' || value === 'undo' || value === 'leave' ? value : null;
}

const mostCreditDays = 720;

/** The names of `--reports`, each once; none where it was not given. */
function reportNamesIn(values: ReadonlyMap<ValueOption, string>): string[] | undefined {
  const value = values.get('reports');
  return value === undefined ? undefined : [...new Set(value.split(/[,，、]/).map((name) => name.trim()))];
}

function languageOf(value: string | undefined): Language {
  return value === 'en-US' ? value : 'zh-CN';
}

/** Whether the text is `yyyy-mm-dd` and that day exists, from 1900-03-01 on: Excel's serials before it are not days (R1). */
function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || text < '1900-03-01') return false;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().startsWith(text);
}

function isOneOf<const T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}

/** What is written into a workbook, or made beside one from its sheets. */
const optionsOfWorkbook = ['letters', 'case', 'evidence', 'overwrite', 'unfinished', 'policy', 'summary'] as const;
/** Reports that are a sheet and no figures of their own. */
const reportsOfSheets: readonly string[] = ['recovery', 'committee'];

/** The first option given that wants a workbook. */
function workbookOption(values: ReadonlyMap<ValueOption, string>, flags: ReadonlySet<string>): string | undefined {
  const option = optionsOfWorkbook.find((name) => flags.has(name) || isGiven(values, name));
  const report = reportNamesIn(values)?.find((name) => reportsOfSheets.includes(name));
  return option === undefined ? report && `--reports ${report}` : `--${option}`;
}

function isGiven(values: ReadonlyMap<string, string>, name: string): boolean {
  return values.has(name);
}
