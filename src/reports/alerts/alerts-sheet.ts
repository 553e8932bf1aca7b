import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { alertLimitsOf } from '../../desk/alert-limits';
import { alertsOf } from '../../desk/alerts';
import type { Desk } from '../../desk/desk';
import { limitationEnds } from '../../desk/limitation';
import { writeOffCandidates } from '../../desk/write-off-candidates';
import { urgencies } from '../../domain/alerts/urgency';
import { sumCents } from '../../domain/money/cents';
import { alertColor, boldLineStyle, hairlines, sectionStyle, totalsStyle } from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { alertSheetTexts } from '../../texts/alerts/alert-sheet-texts';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { landscapePage } from '../landscape-page';
import { headRows, headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import type { SheetTotal } from '../tie-out-block';
import { yuan } from '../yuan';
import { putCounts } from './alert-counts';
import { listLines, putAlertList } from './alert-list';
import { alertColumnCount, alertColumns, countsRow, firstAlertRow, listRow } from './alert-places';
import { alertsKind } from './alerts-kind';
import { putClaims } from './claims-section';
import { putInvoiceSection } from './invoice-section';
import type { InvoiceSection } from './invoice-section';
import { putUnchecked } from './unchecked-block';

/**
 * 预警清单: how many alerts of each kind, the alerts by urgency and amount, what could not be checked, then the invoices whose limitation ends,
 * those that may be written off and the claims that were, and the tie-out (R28, R25, R35, R12).
 */
export function buildAlertsSheet(desk: Desk, context: ReportContext): SheetModel {
  const { texts, names, policy } = context;
  const words = alertSheetTexts[texts.language];
  const own = namesOf(names, alertsKind);
  const draft = new SheetDraft(alertColumnCount, headTitleColumns);
  const { alerts, unchecked } = alertsOf(desk);
  const attention = attentionOf(desk.aged, context);
  if (unchecked.length > 0) attention.push(words.someUnchecked(unchecked.length));
  putHead(draft, words.title({ company: policy.company.name, period: names.period }), attention, desk.aged, context);
  const [now = 0, week = 0, month = 0] = urgencies.map((urgency) => alerts.filter((alert) => alert.urgency === urgency).length);
  draft.line(headRows, 0, words.summary({ all: alerts.length, now, week, month }), boldLineStyle);

  const list: Area = { row: firstAlertRow, column: 0, rows: listLines(desk), columns: alertColumnCount };
  putCounts(draft, countsRow, desk, list, context);
  putAlertList(draft, listRow, desk, own.tables[0] ?? '', context);
  const listEnd = list.row + list.rows;
  let row = putUnchecked(draft, listEnd + 1, desk, context) + 1;
  for (const section of [limitationSection(desk, context), writeOffSection(desk, context)]) {
    row = putInvoiceSection(draft, row, section, words) + 1;
  }
  row = putClaims(draft, row, desk, context) + 1;
  const total = putBalances(draft, row, desk, context);
  putTieLine(draft, putTieOut(draft, total.row + 2, [total], desk.aged, texts));

  return draft.model(
    {
      name: own.sheet,
      kind: alertsKind,
      freeze: { rows: 1, columns: headTitleColumns },
      tabColor: alertColor,
      pageSetup: landscapePage(texts.sheets, listRow + 1),
    },
    listEnd,
  );
}

/** The invoices whose limitation has ended or ends soon, the soonest first (R25, R28). */
function limitationSection(desk: Desk, { texts, policy }: ReportContext): InvoiceSection {
  const { limitation: words } = alertSheetTexts[texts.language];
  const { limitationDays } = alertLimitsOf(policy);
  const ending = [...limitationEnds(desk)]
    .filter(([position, end]) => position.balanceCents > 0 && end <= desk.asOf + limitationDays)
    .sort(([one, end], [other, otherEnd]) => end - otherEnd || other.balanceCents - one.balanceCents);
  const { headings } = words;
  return {
    heading: words.heading(limitationDays),
    headings: [
      headings.number,
      headings.customer,
      headings.invoice,
      headings.balance,
      headings.end,
      headings.daysLeft,
      headings.dueDate,
      headings.ledgerRow,
    ],
    kinds: ['date', 'days', 'date'],
    invoices: ending.map(([position, end]) => ({ position, figures: [end, end - desk.asOf, position.row?.dueDay ?? null] })),
  };
}

/** The invoices old enough to be looked at for writing off (R35). */
function writeOffSection(desk: Desk, { texts }: ReportContext): InvoiceSection {
  const { heading, headings, status: said } = alertSheetTexts[texts.language].writeOffs;
  return {
    heading,
    headings: [
      headings.number,
      headings.customer,
      headings.invoice,
      headings.balance,
      headings.dueDate,
      headings.days,
      headings.status,
      headings.ledgerRow,
    ],
    kinds: ['date', 'days', 'word'],
    invoices: writeOffCandidates(desk).map(({ position, status }) => ({
      position,
      figures: [position.row?.dueDay ?? null, position.daysOverdue, said(status)],
    })),
  };
}

/** What customers owe that are warned of, and what the others do: together the book (R12). */
function putBalances(draft: SheetDraft, row: number, desk: Desk, { texts }: ReportContext): SheetTotal {
  const words = alertSheetTexts[texts.language].balances;
  const warned = new Set(alertsOf(desk).alerts.flatMap(({ customer }) => customer?.key ?? []));
  const accounts = [...desk.accounts.values()];
  const [those, others] = [true, false].map((isWarned) => accounts.filter(({ customer }) => warned.has(customer.key) === isWarned));
  const centsOf = (of: typeof accounts = []): number => sumCents(of.map(({ aging }) => aging.balanceCents));
  draft.line(row, 0, words.heading, sectionStyle);
  const [first, last] = [a1(row + 1, alertColumns.amount), a1(row + 2, alertColumns.amount)];
  draft.put(row + 1, alertColumns.customer, [
    [words.warned(those?.length ?? 0), null, yuan(centsOf(those))],
    [words.others(others?.length ?? 0), null, yuan(centsOf(others))],
    [words.all, null, { formula: `=ROUND(${first}+${last},2)`, expected: yuan(desk.aged.main.balanceCents) }],
  ]);
  const area: Area = { row: row + 1, column: alertColumns.customer, rows: 3, columns: alertColumns.amount };
  draft.kind({ ...area, column: alertColumns.amount, columns: 1 }, 'amount');
  draft.style(area, hairlines);
  draft.style({ ...area, row: row + 3, rows: 1 }, totalsStyle);
  return { book: desk.aged.main, row: row + 3, column: alertColumns.amount };
}
