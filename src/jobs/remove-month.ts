import type { JobTexts } from '../texts/texts';
import type { JobPorts } from './all-jobs';
import { faultOf } from './job-fault';
import type { MadeSheet } from './ports';
import type { RemoveMonthOutcome, RemoveMonthRequest } from './remove-month-contract';
import { textsIn } from './texts-in';

/** Takes the sheets that were made for a month away again; what a user changed in them is asked about first. */
export async function removeMonth(request: RemoveMonthRequest, ports: JobPorts): Promise<RemoveMonthOutcome> {
  const texts = textsIn[request.language === 'en-US' ? 'en-US' : 'zh-CN'].jobs;
  const bad = faults.find(({ field, type }) => request[field] !== undefined && typeof request[field] !== type);
  if (bad) return { kind: 'refused', refusal: 'badRequest', sentence: texts.badRequest(bad.field, JSON.stringify(request[bad.field])) };
  try {
    return await removeAsked(request, texts, ports);
  } catch (error) {
    return faultOf(error, texts);
  }
}

const faults: readonly { readonly field: keyof RemoveMonthRequest; readonly type: 'string' | 'boolean' }[] = [
  { field: 'period', type: 'string' }, { field: 'ledgerSheet', type: 'string' }, { field: 'overwriteChanges', type: 'boolean' },
];

async function removeAsked({ period, ledgerSheet, overwriteChanges = false }: RemoveMonthRequest, texts: JobTexts, { workbook: port, control }: JobPorts): Promise<RemoveMonthOutcome> {
  const { made, visibleSheets } = await port.inventory();
  const asked = made.filter((sheet) => (period === undefined || sheet.period === period) && (ledgerSheet === undefined || sheet.ledgerSheet === ledgerSheet));
  const months = monthsOf(asked);
  if (months.length === 0) return { kind: 'refused', refusal: 'nothingMade', sentence: texts.nothingMade };
  if (months.length > 1) {
    const sentence = texts.whichMonth(months.map((month) => (month.ledgerSheet === null ? month.period : `${month.period} ${month.ledgerSheet}`)));
    return { kind: 'question', question: { kind: 'whichMonth', months }, sentence };
  }
  if (visibleSheets.every((name) => asked.some((sheet) => sheet.name === name))) return { kind: 'refused', refusal: 'lastVisible', sentence: texts.lastVisible };
  const changes = overwriteChanges ? [] : await port.changesIn(asked, control);
  if (changes.length > 0) return { kind: 'question', question: { kind: 'changedSheets', sheets: changes }, sentence: texts.changedSheets(changes, true) };
  control.throwIfCancelled();
  const { sheets, syncs } = await port.remove(asked);
  return { kind: 'done', report: { sheets: sheets.map(({ name }) => name), syncs } };
}

function monthsOf(sheets: readonly MadeSheet[]): { readonly period: string; readonly ledgerSheet: string | null }[] {
  const months = new Map(sheets.map(({ period, ledgerSheet }) => [JSON.stringify([period, ledgerSheet]), { period, ledgerSheet }]));
  return [...months.values()];
}
