import { serialFromYmd, type SerialDay } from '../domain/calendar/serial-day';
import { columnRoles, type ReadingChoices } from '../ledger/source';
import type { BuildMonthRequest, Language } from './build-month-contract';

/** A request whose values have been looked at, or the first one that is no good. */
export type RequestReading =
  | { readonly ok: true; readonly language: Language; readonly preparedAt: string; readonly choices: ReadingChoices; readonly writing: WritingChoices }
  | { readonly ok: false; readonly language: Language; readonly field: string; readonly value: string };

/** What a request says about writing. */
export interface WritingChoices {
  readonly overwriteChanges: boolean;
  readonly activate: boolean;
}

/** Reads a request that came as plain data from outside: nothing about its values is taken on trust. */
export function readRequest(request: BuildMonthRequest): RequestReading {
  const language: Language = request.language === 'en-US' ? 'en-US' : 'zh-CN';
  const bad = faults.find(({ field, isBad }) => isBad(request[field]));
  if (bad) return { ok: false, language, field: bad.field, value: shown(request[bad.field]) };
  const { asOf, sheetName, dateOrder, columns, netUnallocated, preparedAt, overwriteChanges = false, activate = true } = request;
  return {
    ok: true,
    language,
    preparedAt,
    writing: { overwriteChanges, activate },
    choices: {
      ...(asOf !== undefined && { asOf: readIsoDay(asOf) ?? 0 }),
      ...(sheetName !== undefined && { sheetName }),
      ...(dateOrder !== undefined && { dateOrder }),
      ...(columns !== undefined && { columns }),
      ...(netUnallocated !== undefined && { netUnallocated }),
    },
  };
}

/** A day written `yyyy-mm-dd`, or null. */
function readIsoDay(text: string): SerialDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && serialFromYmd(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** What makes each value of a request unusable. */
const faults: readonly { readonly field: keyof BuildMonthRequest; readonly isBad: (value: unknown) => boolean }[] = [
  { field: 'language', isBad: (value) => value !== 'zh-CN' && value !== 'en-US' },
  { field: 'asOf', isBad: (value) => value !== undefined && (typeof value !== 'string' || readIsoDay(value) === null) },
  { field: 'sheetName', isBad: (value) => value !== undefined && typeof value !== 'string' },
  { field: 'dateOrder', isBad: (value) => value !== undefined && value !== 'mdy' && value !== 'dmy' },
  { field: 'columns', isBad: (value) => value !== undefined && !isColumnChoice(value) },
  { field: 'netUnallocated', isBad: isNoChoice },
  { field: 'overwriteChanges', isBad: isNoChoice },
  { field: 'activate', isBad: isNoChoice },
  { field: 'preparedAt', isBad: (value) => typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(value) },
];

function isNoChoice(value: unknown): boolean {
  return value !== undefined && typeof value !== 'boolean';
}

function isColumnChoice(value: unknown): boolean {
  const roles: readonly string[] = columnRoles;
  return typeof value === 'object' && value !== null && Object.entries(value).every(([role, column]) => (
    roles.includes(role) && (column === null || (Number.isInteger(column) && Number(column) >= 0))
  ));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
