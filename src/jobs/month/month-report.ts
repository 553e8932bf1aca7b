import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import type { AgedLedger, StandingTotals } from '../../ledger/aged-ledger';
import { byStanding } from '../../ledger/standing';
import { agreesWithLedger, isDisagreement } from '../../ledger/disagreement';
import type { Notice } from '../../ledger/findings';
import type { Policy } from '../../policy/policy';
import { problemsAt } from '../../ledger/problems-at';
import type { RegisterNotice } from '../../registers/register-notice';
import type { Registers } from '../../registers/registers';
import { estimatedCents, penaltyDoubts } from '../../reports/penalty-doubts';
import type { MonthClasses, MonthCustomer, MonthReport, MonthTotals } from './build-month-contract';
import type { CheckOrNotice, Finding, MonthNotice } from './finding';
import type { MonthFigures } from './look-contract';

/** What is said of a month beside its figures. */
export interface MonthCircumstances {
  readonly asOfSource: MonthReport['asOfSource'];
  readonly period: string;
  /** What comes before the findings of the ledger. */
  readonly notices: readonly MonthNotice[];
  readonly registers: Pick<Registers, 'faults' | 'notices'>;
}

/** An aged ledger as plain data for whoever asked for it: amounts as text, dates as text, findings as they are. */
export function monthFigures(
  aged: AgedLedger,
  policy: Policy,
  { asOfSource, period, notices, registers }: MonthCircumstances,
): MonthFigures {
  const { ledger, main } = aged;
  const { isSnapshot, unconfirmed } = penaltyDoubts(aged);
  return {
    asOf: formatIsoDay(aged.asOf),
    asOfSource,
    period,
    ledgerSheet: ledger.layout.sheetName,
    basis: aged.basis,
    penaltyIsEstimate: isSnapshot || unconfirmed.length > 0,
    penaltyEstimate: formatCents(estimatedCents(main, aged.basis)),
    unitFactor: ledger.unitFactor,
    rows: ledger.rows.length,
    totals: totalsOf(aged),
    comparison: aged.comparison,
    agreesWithLedger: agreesWithLedger(aged),
    customers: main.customers.map(
      (customer): MonthCustomer => ({
        name: customer.customer.name,
        balance: formatCents(customer.balanceCents),
        ...classesOf(customer.byStanding),
        penalty: formatCents(customer.penaltyCents),
        longestDaysOverdue: customer.longestDaysOverdue,
      }),
    ),
    findings: findingsOf(aged, policy, notices, registers),
  };
}

function findingsOf(
  aged: AgedLedger,
  policy: Policy,
  notices: readonly MonthNotice[],
  registers: Pick<Registers, 'faults' | 'notices'>,
): Finding[] {
  const { ledger } = aged;
  const { unconfirmed } = penaltyDoubts(aged);
  const said = [
    ...notices,
    ...ledger.notices,
    ...aged.notices,
    ...(unconfirmed.length > 0 ? [{ kind: 'penaltyUnconfirmed', terms: policy.penalty, unconfirmed } as const] : []),
  ];
  return [
    ...problemsAt(aged).map((problem): Finding => ({ gravity: 'problem', kind: 'cellUnreadable', ...problem })),
    ...registers.faults.map((fault): Finding => ({ gravity: 'problem', kind: 'registerCell', ...fault })),
    ...said.map((notice): CheckOrNotice => ({ gravity: gravityOf(notice), ...notice })),
    ...noticesOfRegisters(registers.notices, ledger.notices),
    ...ledger.leftOut.map((row): Finding => ({ gravity: 'leftOut', kind: 'rowLeftOut', ...row })),
  ];
}

/** What may be wrong in the cells themselves, beside what can't be read: the user is to look at it (R9b, R12). */
const doubtful: ReadonlySet<(Notice | MonthNotice)['kind']> = new Set([
  'asOfsStated',
  'repeatedInvoices',
  'repeatedReceipts',
  'receiptsRepeated',
  'receiptDateUnreadable',
  'receiptAmountUnreadable',
  'customerTermsUnreadable',
  'receivedNegative',
  'reductionNegative',
  'receiptRowsUnread',
  'monthYearUnknown',
]);

function gravityOf(notice: Notice | MonthNotice): CheckOrNotice['gravity'] {
  if (isDisagreement(notice)) return 'check';
  const isUnchecked = notice.kind === 'signTurned' && notice.isUnchecked === true;
  return doubtful.has(notice.kind) || isUnchecked ? 'doubt' : 'notice';
}

/** What the ledger's reading has not said of the same sheet already. */
function noticesOfRegisters(notices: readonly RegisterNotice[], ofLedger: readonly Notice[]): CheckOrNotice[] {
  const isSaid = (notice: RegisterNotice): boolean =>
    (notice.kind === 'hiddenSheetRead' || notice.kind === 'hiddenRowsRead') &&
    ofLedger.some((said) => said.kind === notice.kind && said.sheetName === notice.sheetName);
  return notices.filter((notice) => !isSaid(notice)).map((notice) => ({ gravity: 'notice', kind: 'ofRegister', notice }));
}

function totalsOf({ main }: AgedLedger): MonthTotals {
  return {
    balance: formatCents(main.balanceCents),
    ...classesOf(main.byStanding),
    penalty: formatCents(main.penaltyCents),
    ledgerBalance: formatCents(main.tieOut.ledgerBalanceCents),
    difference: formatCents(main.tieOut.differenceCents),
  };
}

function classesOf(totals: StandingTotals): MonthClasses {
  return byStanding((standing) => formatCents(totals[standing]));
}
