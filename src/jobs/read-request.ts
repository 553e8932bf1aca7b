import type { ReadingChoices } from '../ledger/reading-choices';
import type { Language } from '../texts/language';
import { serialFromYmd, type SerialDay } from '../domain/calendar/serial-day';
import type { JobTexts } from '../texts/texts';
import type { BuildMonthRequest } from './month/build-month-contract';
import type { LookRequest } from './month/look-contract';
import { firstBadField, isColumnChoice, isDateOrder, isOneOf, optional, type BadField, type FieldRules } from './request-fields';

/** A request whose values have been looked at, or the first one that is no good. */
export type RequestReading =
  | {
      readonly ok: true;
      readonly language: Language;
      readonly preparedAt: string;
      readonly activeSheet?: string;
      readonly choices: ReadingChoices;
      readonly writing: WritingChoices;
    }
  | BadRequest;

export type BadRequest = BadField & { readonly ok: false; readonly language: Language };

/** What a request says about writing. */
export interface WritingChoices {
  readonly overwriteChanges: boolean;
  readonly activate: boolean;
}

/** Reads a request that came as plain data from outside: nothing about its values is taken on trust. */
export function readRequest(request: BuildMonthRequest): RequestReading {
  const language = languageOf(request);
  const bad = firstBadField(request, buildRules);
  if (bad) return { ok: false, language, ...bad };
  const {
    asOf,
    sheetName,
    activeSheet,
    dateOrder,
    columns,
    netUnallocated,
    preparedAt,
    overwriteChanges = false,
    activate = true,
  } = request;
  return {
    ok: true,
    language,
    preparedAt,
    ...(activeSheet !== undefined && { activeSheet }),
    writing: { overwriteChanges, activate },
    choices: {
      ...asOfChoice(asOf),
      ...(sheetName !== undefined && { sheetName }),
      ...(dateOrder !== undefined && { dateOrder }),
      ...(columns !== undefined && { columns }),
      ...(netUnallocated !== undefined && { netUnallocated }),
    },
  };
}

/** A request to look, read as one to build is. */
export type LookReading =
  | { readonly ok: true; readonly language: Language; readonly activeSheet?: string; readonly choices: ReadingChoices }
  | BadRequest;

export function readLookRequest(request: LookRequest): LookReading {
  const language = languageOf(request);
  const bad = firstBadField(request, lookRules);
  if (bad) return { ok: false, language, ...bad };
  const { asOf, activeSheet } = request;
  return { ok: true, language, ...(activeSheet !== undefined && { activeSheet }), choices: asOfChoice(asOf) };
}

/** How a job answers a request that is no good. */
export function badRequest(
  { field, value }: BadField,
  texts: JobTexts,
): { readonly kind: 'refused'; readonly refusal: 'badRequest'; readonly sentence: string } {
  return { kind: 'refused', refusal: 'badRequest', sentence: field === 'asOf' ? texts.badAsOf(value) : texts.badRequest(field, value) };
}

/** The language to answer in, even a request that asks for none that there is. */
export function languageOf({ language }: { readonly language: unknown }): Language {
  return language === 'en-US' ? 'en-US' : 'zh-CN';
}

function asOfChoice(asOf: string | undefined): { readonly asOf?: SerialDay } {
  return asOf === undefined ? {} : { asOf: readIsoDay(asOf) ?? 0 };
}

/** A day written `yyyy-mm-dd`, or null. */
function readIsoDay(text: string): SerialDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && serialFromYmd(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const isLanguage = isOneOf('zh-CN', 'en-US');
const isText = (value: unknown): boolean => typeof value === 'string';
const isChoice = (value: unknown): boolean => typeof value === 'boolean';
const isIsoDay = (value: unknown): boolean => typeof value === 'string' && readIsoDay(value) !== null;

const lookRules: FieldRules<LookRequest> = [
  ['language', isLanguage],
  ['asOf', optional(isIsoDay)],
  ['activeSheet', optional(isText)],
];

const buildRules: FieldRules<BuildMonthRequest> = [
  ...lookRules,
  ['sheetName', optional(isText)],
  ['dateOrder', optional(isDateOrder)],
  ['columns', optional(isColumnChoice)],
  ['netUnallocated', optional(isChoice)],
  ['overwriteChanges', optional(isChoice)],
  ['activate', optional(isChoice)],
  ['preparedAt', (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(value)],
];
