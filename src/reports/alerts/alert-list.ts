import type { Area } from '../../cells/area';
import { a1 } from '../../cells/a1';
import { alertLimitsOf } from '../../desk/alert-limits';
import { alertsOf } from '../../desk/alerts';
import type { Alert } from '../../desk/alerts';
import type { Desk } from '../../desk/desk';
import { newAlerts } from '../../desk/new-alerts';
import { salespersonOf } from '../../desk/salesperson-of';
import { quoted } from '../../sheets/formula-text';
import { alertColor, hairlines, headerStyle, sectionStyle } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { headingWidth } from '../../sheets/shown-width';
import type { AlertSheetTexts } from '../../texts/alerts/sheet-zh-CN';
import { alertSheetTexts } from '../../texts/alerts/alert-sheet-texts';
import type { ReportContext } from '../report-context';
import { yuan } from '../yuan';
import { alertColumnCount, alertColumns } from './alert-places';

/** Two lines. */
const headerHeight = 30;
/** Characters that a heading's filter button takes. */
const filterButton = 2.5;
/** Down to how many characters the rules and what to do break into lines where that saves a page across. */
const narrowestWords = 22;
/** Thirteen Chinese characters of a customer, and nine of a kind, stay on one line. */
const narrowest: Readonly<Partial<Record<number, number>>> = { [alertColumns.customer]: 25.5, [alertColumns.kind]: 18 };
/** Characters of rules and of what to do where there is room: most stay on one line. */
const ruleWidth = 36;
const actionWidth = 48;

const kinds: readonly CellKind[] = ['number', 'text', 'word', 'amount', 'date', 'word', 'word', 'text', 'text', 'word'];

/** How many lines the list takes under its header: one where nothing is warned of. */
export function listLines(desk: Desk): number {
  return Math.max(1, alertsOf(desk).alerts.length);
}

/** Who sees to an alert: 业务员 of its customer (R28). */
export function ownerOf(desk: Desk, { customer }: Alert, words: AlertSheetTexts): string {
  if (customer === null) return words.management;
  const account = desk.accounts.get(customer.key);
  const salesperson = account === undefined ? '' : salespersonOf(account);
  return salesperson === '' ? words.noData : salesperson;
}

/**
 * The alerts as an Excel table, in R28's order, those marked that were not there at the last month end, or of which that can't be told;
 * `row` is that of the section's heading.
 */
export function putAlertList(draft: SheetDraft, row: number, desk: Desk, tableName: string, context: ReportContext): void {
  const words = alertSheetTexts[context.texts.language];
  const { headings: of } = words;
  draft.line(row, 0, words.list, sectionStyle);
  const headings = [of.number, of.customer, of.kind, of.amount, of.since, of.urgency, of.isNew, of.rule, of.action, of.owner];
  const header = draft.put(row + 1, 0, [headings]);
  draft.style(header, headerStyle);
  draft.height(row + 1, headerHeight);
  headings.forEach((heading, column) => draft.widen(column, headingWidth(heading) + filterButton));
  const { alerts } = alertsOf(desk);
  const { novelty } = newAlerts(desk);
  const noveltyWords = { new: words.newMark, standing: '', unknown: words.noveltyUnknown };
  const { alerts: said } = context.texts;
  const limits = alertLimitsOf(context.policy);
  const lines = alerts.map((alert, index): CellContent[] => [
    index + 1,
    alert.customer?.name ?? said.company,
    said.kind(alert.kind, limits),
    yuan(alert.amountCents),
    alert.since,
    said.urgencies[alert.urgency],
    noveltyWords[novelty.get(alert) ?? 'unknown'],
    said.rule(alert.kind, limits),
    said.action(alert.kind),
    ownerOf(desk, alert, words),
  ]);
  const body = draft.put(row + 2, 0, lines.length > 0 ? lines : [[null, words.none, ...Array<null>(alertColumnCount - 2).fill(null)]]);
  kinds.forEach((kind, column) => draft.kind({ ...body, column, columns: 1 }, kind));
  draft.widen(alertColumns.rule, ruleWidth);
  draft.widen(alertColumns.action, actionWidth);
  draft.style(body, hairlines);
  for (const column of [alertColumns.customer, alertColumns.kind, alertColumns.rule, alertColumns.action]) {
    draft.breakColumn(column, narrowest[column] ?? narrowestWords);
    draft.breakTexts(
      { ...body, column },
      lines.map((line) => line[column] ?? null),
    );
  }
  draft.table({ name: tableName, area: { ...header, rows: body.rows + 1 }, style: 'TableStyleLight1', banded: false, showFilter: true });
  markUrgent(draft, body, said.urgencies.now, words.newMark);
}

/** What is to be done at once, and what is new, in bold: the words stand there as well. */
function markUrgent(draft: SheetDraft, body: Area, now: string, newMark: string): void {
  const column = (at: number): Area => ({ ...body, column: at, columns: 1 });
  draft.conditional({
    area: column(alertColumns.urgency),
    formula: `=${a1(body.row, alertColumns.urgency, 'column')}=${quoted(now)}`,
    style: { bold: true, color: alertColor },
  });
  draft.conditional({
    area: column(alertColumns.isNew),
    formula: `=${a1(body.row, alertColumns.isNew, 'column')}=${quoted(newMark)}`,
    style: { bold: true },
  });
}
