import { a1Area, a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { allAlertKinds } from '../../desk/alert-kinds/all-alert-kinds';
import { alertLimitsOf } from '../../desk/alert-limits';
import { alertsOf } from '../../desk/alerts';
import type { Alert } from '../../desk/alerts';
import type { Desk } from '../../desk/desk';
import { newAlerts } from '../../desk/new-alerts';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import { quoted } from '../../sheets/formula-text';
import { greyLineStyle, hairlines, listHeaderStyle, sectionStyle, totalsStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { alertSheetTexts } from '../../texts/alerts/alert-sheet-texts';
import type { ReportContext } from '../report-context';
import { yuan } from '../yuan';
import { alertColumnCount, alertColumns } from './alert-places';

const countColumn = alertColumns.since;
const newsColumn = alertColumns.urgency;
const checkedColumn = alertColumns.isNew;

/**
 * Of each kind how many alerts there are, what they sum to, how many are new, and whether it was checked (R28); `list` is where the alerts
 * stand.
 */
export function putCounts(draft: SheetDraft, row: number, desk: Desk, list: Area, context: ReportContext): void {
  const words = alertSheetTexts[context.texts.language];
  const { counts } = words;
  const { alerts: said } = context.texts;
  const limits = alertLimitsOf(context.policy);
  const { alerts, unchecked, nothingEntered } = alertsOf(desk);
  const { monthEnd, novelty } = newAlerts(desk);
  const isUntold = (some: readonly Alert[]): boolean => some.length > 0 && some.every((alert) => novelty.get(alert) === 'unknown');
  const newOnes = alerts.filter((alert) => novelty.get(alert) === 'new').length;
  const range = (column: number): string => a1Area({ ...list, column, columns: 1 });
  const first = row + 2;
  draft.line(row, 0, counts.heading, sectionStyle);
  draft.put(row + 1, alertColumns.customer, [
    [
      counts.headings.kind,
      words.headings.urgency,
      counts.headings.amount,
      counts.headings.count,
      counts.headings.news,
      counts.headings.checked,
      counts.headings.rule,
    ],
  ]);
  draft.style({ row: row + 1, column: 0, rows: 1, columns: alertColumnCount }, listHeaderStyle);
  draft.style({ row: row + 1, column: alertColumns.amount, rows: 1, columns: 3 }, { horizontal: 'right' });
  for (const column of [alertColumns.kind, checkedColumn])
    draft.style({ row: row + 1, column, rows: 1, columns: 1 }, { horizontal: 'center' });
  const lines = allAlertKinds.map(({ key, urgency }, index): CellContent[] => {
    const own = alerts.filter(({ kind }) => kind === key);
    const kindCell = a1(first + index, alertColumns.customer, 'column');
    const missing = unchecked.find(({ kind }) => kind === key);
    return [
      said.kind(key, limits),
      said.urgencies[urgency],
      {
        formula: `=ROUND(SUMIF(${range(alertColumns.kind)},${kindCell},${range(alertColumns.amount)}),2)`,
        expected: yuan(sumCents(own.map(({ amountCents }) => amountCents))),
      },
      { formula: `=COUNTIF(${range(alertColumns.kind)},${kindCell})`, expected: own.length },
      isUntold(own)
        ? words.noveltyUnknown
        : {
            formula: `=COUNTIFS(${range(alertColumns.kind)},${kindCell},${range(alertColumns.isNew)},${quoted(words.newMark)})`,
            expected: own.filter((alert) => novelty.get(alert) === 'new').length,
          },
      missing === undefined
        ? nothingEntered.has(key)
          ? counts.nothingEntered
          : counts.checked
        : missing.customers === undefined
          ? counts.uncheckedWhole
          : counts.uncheckedPart(missing.customers.length),
      said.rule(key, limits),
    ];
  });
  const body = draft.put(first, alertColumns.customer, lines);
  const totalRow = first + lines.length;
  const sumOf = (column: number, expected: number): CellContent => ({
    formula: `=SUM(${a1(first, column)}:${a1(totalRow - 1, column)})`,
    expected,
  });
  draft.put(totalRow, alertColumns.customer, [
    [counts.total, null, null, sumOf(countColumn, alerts.length), isUntold(alerts) ? words.noveltyUnknown : sumOf(newsColumn, newOnes)],
  ]);
  const amounts: Area = { ...body, rows: body.rows + 1, columns: 1 };
  draft.style({ ...amounts, column: alertColumns.customer }, { horizontal: 'left' });
  draft.kind({ ...amounts, column: alertColumns.kind }, 'word');
  draft.kind({ ...amounts, column: alertColumns.amount }, 'amount');
  draft.kind({ ...amounts, column: countColumn, columns: 2 }, 'days');
  draft.kind({ ...amounts, column: checkedColumn }, 'word');
  draft.style({ ...amounts, column: alertColumns.rule }, { horizontal: 'left' });
  draft.style({ ...body, column: 0, columns: alertColumnCount }, hairlines);
  draft.style({ row: totalRow, column: 0, rows: 1, columns: alertColumnCount }, totalsStyle);
  draft.line(totalRow + 1, alertColumns.customer, counts.noTotal, greyLineStyle);
  draft.line(
    totalRow + 2,
    alertColumns.customer,
    (desk.aged.basis === 'snapshot' ? counts.newUnknown : counts.newSince)(formatIsoDay(monthEnd)),
    greyLineStyle,
  );
}
