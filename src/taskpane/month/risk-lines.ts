import type { MonthReport } from '../../jobs/month/build-month-contract';
import { uncheckedSentence } from '../../jobs/say-outcome';
import type { AlertKey } from '../../desk/alert-kinds/all-alert-kinds';
import { alertsKind } from '../../reports/alerts/alerts-kind';
import { topTenKind } from '../../reports/top-ten/top-ten-kind';
import type { Texts } from '../../texts/texts';
import { formatDifference } from '../parts/format-amount';

/** One warning or one debtor, with the sheet that tells more of it; null where that sheet was not built. */
export interface RiskLine {
  readonly name: string;
  /** The debtor of whom a case may be opened for it; null: none. */
  readonly debtor: string | null;
  readonly amount: string;
  /** What is the matter, or the level of risk. */
  readonly remark: string;
  readonly sheet: string | null;
  /** The cell of the sheet where that begins; absent for the sheet as a whole. */
  readonly cell?: string;
}

/** What a built month says of its risks in the pane. */
export interface RiskLines {
  /** The most urgent first, so many as the pane has room for. */
  readonly alerts: readonly RiskLine[];
  readonly alertsInAll: number;
  readonly debtors: readonly RiskLine[];
  readonly unchecked: readonly string[];
}

/** Warnings of what is overdue and gets worse; a limit or a share of trade is no ground for a case. */
const sueable: ReadonlySet<AlertKey> = new Set(['limitation', 'promiseBroken', 'instalmentMissed', 'overdue60', 'classWorse']);

/** Warnings that stand in the pane; the sheet has them all. */
const mostAlerts = 5;

/** The risks of a built month, in the words of the pane's language; null where neither debtors nor warnings were asked for (R28, R29). */
export function riskLines({ top, alerts, sheets }: Pick<MonthReport, 'top' | 'alerts' | 'sheets'>, texts: Texts): RiskLines | null {
  if (top === undefined && alerts === undefined) return null;
  const sheetOf = (kind: string): string | null => sheets.find((sheet) => sheet.kind === kind)?.name ?? null;
  const debtors = (top ?? []).map(
    ({ name, balance, level, isUnrated, cardCell }): RiskLine => ({
      name,
      debtor: name,
      amount: formatDifference(balance),
      remark: isUnrated ? texts.topDebtors.unrated : texts.topDebtors.levels[level],
      sheet: sheetOf(topTenKind),
      ...(cardCell !== null && { cell: cardCell }),
    }),
  );
  return {
    ...warningLines(alerts, debtors, sheetOf(alertsKind), texts),
    debtors,
  };
}

/** Warnings of a debtor that has a card lead to it, the others to their line of the list (R28). */
function warningLines(
  alerts: MonthReport['alerts'],
  debtors: readonly RiskLine[],
  sheet: string | null,
  { alerts: words }: Texts,
): Omit<RiskLines, 'debtors'> {
  if (alerts === undefined) return { alerts: [], alertsInAll: 0, unchecked: [] };
  const { found, unchecked, limits } = alerts;
  return {
    alerts: found.slice(0, mostAlerts).map(({ customer, kind, amount, urgency, cell }) => ({
      name: customer === '' ? words.company : customer,
      debtor: sueable.has(kind) && customer !== '' ? customer : null,
      amount: formatDifference(amount),
      remark: `${words.urgencies[urgency]} · ${words.kind(kind, limits)}`,
      ...(placeOfCard(debtors, customer) ?? { sheet, cell }),
    })),
    alertsInAll: found.length,
    unchecked: unchecked.map((line) => uncheckedSentence(line, limits, words)),
  };
}

function placeOfCard(debtors: readonly RiskLine[], customer: string): Pick<RiskLine, 'sheet' | 'cell'> | null {
  const card = debtors.find(({ name }) => name === customer);
  return card?.cell === undefined || card.sheet === null ? null : { sheet: card.sheet, cell: card.cell };
}
