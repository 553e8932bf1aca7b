import { allAlertKinds } from '../../desk/alert-kinds/all-alert-kinds';
import { alertLimitsOf } from '../../desk/alert-limits';
import { alertsOf } from '../../desk/alerts';
import type { Desk } from '../../desk/desk';
import { hairlines, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { alertSheetTexts } from '../../texts/alerts/alert-sheet-texts';
import type { ReportContext } from '../report-context';
import { alertColumnCount, alertColumns } from './alert-places';

/** How many customers of a kind that was not checked for all are named. */
const mostNamed = 5;

/** What could not be checked, for whom, and which table would fill it (R28); answers the first free row. */
export function putUnchecked(draft: SheetDraft, row: number, desk: Desk, { texts, policy }: ReportContext): number {
  const words = alertSheetTexts[texts.language].unchecked;
  const { unchecked, nothingEntered } = alertsOf(desk);
  const limits = alertLimitsOf(policy);
  draft.line(row, 0, words.heading, sectionStyle);
  const blank = allAlertKinds.filter(({ key }) => nothingEntered.has(key)).map(({ key }) => texts.alerts.kind(key, limits));
  const last = blank.length === 0 ? null : words.nothingEntered(blank);
  if (unchecked.length === 0) {
    draft.line(row + 1, alertColumns.customer, last ?? words.nothing, { horizontal: 'left' });
    return row + 2;
  }
  const { headings } = words;
  const lines = unchecked.map(({ kind, missing, customers }) => [
    texts.alerts.kind(kind, limits),
    customers === undefined
      ? words.all
      : words.customers(
          customers.slice(0, mostNamed).map(({ name }) => name),
          Math.max(0, customers.length - mostNamed),
        ),
    texts.alerts.missing(missing),
  ]);
  const spread = ([kind = '', customers = '', missing = '']: readonly string[]): (string | null)[] => [
    kind,
    customers,
    null,
    null,
    null,
    null,
    missing,
  ];
  const put = draft.put(row + 1, alertColumns.customer, [
    spread([headings.kind, headings.customers, headings.missing]),
    ...lines.map(spread),
  ]);
  draft.style({ ...put, column: 0, columns: alertColumnCount }, { ...hairlines, horizontal: 'left' });
  draft.style({ ...put, column: 0, rows: 1, columns: alertColumnCount }, listHeaderStyle);
  lines.forEach(([, customers = '', missing = ''], index) => {
    draft.breakText(row + 2 + index, alertColumns.kind, customers, alertColumns.rule);
    draft.breakText(row + 2 + index, alertColumns.rule, missing, alertColumnCount);
  });
  const end = row + 1 + put.rows;
  if (last === null) return end;
  draft.line(end, alertColumns.customer, last, { horizontal: 'left' });
  return end + 1;
}
