import type { JobPorts } from '../ports/job-ports';
import type { MadeSheet } from '../ports/made-sheet';
import type { JobTexts } from '../../texts/texts';
import { faultOf } from '../job-fault';
import { badRequest, languageOf } from '../read-request';
import type { RemoveMonthOutcome, RemoveMonthRequest } from './remove-month-contract';
import { firstBadField, isOneOf, optional, type FieldRules } from '../request-fields';
import { textsIn } from '../texts-in';

/** Takes the sheets that were made for a month away again; what a user changed in them is asked about first. */
export async function removeMonth(request: RemoveMonthRequest, ports: JobPorts): Promise<RemoveMonthOutcome> {
  const texts = textsIn[languageOf(request)].jobs;
  const bad = firstBadField(request, rules);
  if (bad) return badRequest(bad, texts);
  try {
    return await removeAsked(request, texts, ports);
  } catch (error) {
    return faultOf(error, texts);
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isLanguage = isOneOf('zh-CN', 'en-US');

const rules: FieldRules<RemoveMonthRequest> = [
  ['language', isLanguage],
  ['period', optional(isText)],
  ['ledgerSheet', optional((value) => value === null || isText(value))],
  ['sheetLanguage', optional(isLanguage)],
  ['overwriteChanges', optional((value) => typeof value === 'boolean')],
];

async function removeAsked(
  request: RemoveMonthRequest,
  texts: JobTexts,
  { workbook: port, control }: JobPorts,
): Promise<RemoveMonthOutcome> {
  const { period, ledgerSheet, sheetLanguage, overwriteChanges = false } = request;
  const { made, visibleSheets } = await port.inventory();
  const asked = made.filter(
    (sheet) =>
      (period === undefined || sheet.period === period) &&
      (ledgerSheet === undefined || sheet.ledgerSheet === ledgerSheet) &&
      (sheetLanguage === undefined || sheet.language === sheetLanguage),
  );
  const months = monthsOf(asked);
  if (months.length === 0) return { kind: 'refused', refusal: 'nothingMade', sentence: texts.nothingMade };
  if (months.length > 1) {
    const sentence = texts.whichMonth(months.map((month) => `${month.period} ${month.ledgerSheet ?? texts.whichMonthLedgerGone}`));
    return { kind: 'question', question: { kind: 'whichMonth', months }, sentence };
  }
  if (visibleSheets.every((name) => asked.some((sheet) => sheet.name === name)))
    return { kind: 'refused', refusal: 'lastVisible', sentence: texts.lastVisible };
  const changes = overwriteChanges ? [] : await port.changesIn(asked, control);
  if (changes.length > 0)
    return { kind: 'question', question: { kind: 'changedSheets', sheets: changes }, sentence: texts.changedSheets(changes, true) };
  control.throwIfCancelled();
  const { sheets, syncs } = await port.remove(asked);
  return { kind: 'done', report: { sheets: sheets.map(({ name }) => name), syncs } };
}

function monthsOf(sheets: readonly MadeSheet[]): { readonly period: string; readonly ledgerSheet: string | null }[] {
  const months = new Map(sheets.map(({ period, ledgerSheet }) => [JSON.stringify([period, ledgerSheet]), { period, ledgerSheet }]));
  return [...months.values()];
}
