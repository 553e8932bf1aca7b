import type { JobWork } from '../define-job';
import type { MadeSheet } from '../ports/made-sheet';
import type { RemoveMonthOutcome } from './remove-month-contract';
import type { AskedRemoval } from './remove-month-request';

/** Finds the sheets of a month, asks what must be asked, and takes them away. */
export async function removeAsked(
  { period, ledgerSheet, sheetLanguage, confirmed, overwriteChanges }: AskedRemoval,
  { workbook: port, control }: JobWork,
): Promise<RemoveMonthOutcome> {
  const { made, visibleSheets } = await port.inventory();
  const sheetsAsked = made.filter(
    (sheet) =>
      (period === undefined || sheet.period === period) &&
      (ledgerSheet === undefined || sheet.ledgerSheet === ledgerSheet) &&
      (sheetLanguage === undefined || sheet.language === sheetLanguage),
  );
  const months = monthsOf(sheetsAsked);
  const [month] = months;
  if (month === undefined) return { kind: 'refused', refusal: 'nothingMade', reason: { kind: 'nothingMade' } };
  if (months.length > 1) return { kind: 'question', question: { kind: 'whichMonth', months } };
  if (visibleSheets.every((name) => sheetsAsked.some((sheet) => sheet.name === name)))
    return { kind: 'refused', refusal: 'lastVisible', reason: { kind: 'lastVisible' } };
  const changes = overwriteChanges ? [] : await port.changesIn(sheetsAsked, control);
  if (changes.length > 0) return { kind: 'question', question: { kind: 'changedSheets', sheets: changes, isRemoval: true } };
  if (!confirmed && !overwriteChanges) {
    const sheetNames = sheetsAsked.map(({ name }) => name);
    return { kind: 'question', question: { kind: 'confirmRemoval', period: month.period, sheetNames } };
  }
  control.throwIfCancelled();
  const { sheets, syncs } = await port.remove(sheetsAsked, control);
  return { kind: 'done', report: { sheets: sheets.map(({ name }) => name), syncs } };
}

function monthsOf(sheets: readonly MadeSheet[]): { readonly period: string; readonly ledgerSheet: string | null }[] {
  const months = new Map(sheets.map(({ period, ledgerSheet }) => [JSON.stringify([period, ledgerSheet]), { period, ledgerSheet }]));
  return [...months.values()];
}
