import { counted } from '../counted';
import type { RateOfDays } from './penalty-rates';
import { currencyUnit } from './currency-unit';
import { statutoryFormula } from './statutory-formula';
import { unconfirmedParts } from './unconfirmed-penalty';
import type { UnconfirmedPenalty } from './unconfirmed-penalty';
import type { SheetTexts } from './zh-CN';

/** Headings and lines of the sheets we make, in English. */
export const sheetsEnUS: SheetTexts = {
  detailName: 'Aging detail',
  detailTable: 'AgingDetail',
  analysisName: 'Aging analysis',
  workName: 'Work of the day',
  workTable: 'WorkOfTheDay',
  creditName: 'Credit grades',
  creditTable: 'CreditGrades',
  recoveryName: 'Collections report',
  committeeName: 'Committee paper',
  casesName: 'Case overview',
  vettingName: 'Customer checks',
  detailTitle: (period) => `Receivables aging, detail ${period}`,
  analysisTitle: (period) => `Receivables aging, analysis ${period}`,
  asOfLine: ({ asOf, currency }) => `As of ${asOf} · Unit: ${unitOf(currency)}`,
  sourceLine: ({ unitFactor, preparedAt, source, rulesVersion }) =>
    `${scaled(unitFactor)}Prepared ${preparedAt} · Ledger ${source} · Rules ${rulesVersion}`,
  classLabel: 'Classes: ',
  attentionLabel: 'Please note: ',
  nothingToMind: 'nothing',
  classNote: ([special, substandard, doubtful]) =>
    `正常 not overdue · 关注 1–${special} days · 次级 ${special + 1}–${substandard} days · 可疑 ${substandard + 1}–${doubtful} days · 损失 over ${counted(doubtful, 'day')} · 贷项 credits and unapplied receipts · 待核实 unverified`,
  penaltyNote: (contract, statutory) =>
    `Penalties ${[contract === null ? '' : `by contract ${contract.map(rateOf).join(', ')}`, statutory === null ? '' : `statutory one-year ${statutoryFormula(statutory)}${statutory.segmented === true ? ' by the rate of each day' : ''}`].filter((part) => part !== '').join('; ')}`,
  currencyHeading: (currency) => `Currency ${currency} (shown apart, never added to another currency)`,
  detailHeadings: {
    customerNumber: 'Customer no',
    customer: 'Customer',
    salesperson: 'Salesperson',
    contract: 'Contract',
    invoiceNumber: 'Invoice',
    invoiceDate: 'Invoice date',
    dueDate: 'Due date',
    terms: 'Terms',
    currency: 'Currency',
    amount: 'Amount',
    received: 'Received',
    reduced: 'Returns and deductions',
    writtenOff: 'Written off',
    balance: 'Balance',
    daysOverdue: 'Days overdue',
    riskClass: 'Class',
    penalty: 'Penalty',
    basis: 'Basis',
    letter: 'Letter due',
    limitation: 'Limitation',
    ledgerRow: 'Ledger row',
    remark: 'Remark',
  },
  analysisHeadings: {
    number: 'No.',
    customer: 'Customer',
    balance: 'Balance',
    overdueShare: 'Overdue share',
    longestDaysOverdue: 'Longest overdue',
    penalty: 'Penalty',
    warning: 'Warning',
    check: 'Check',
    total: 'Total',
    shareOfTotal: 'Share of balance',
    nothing: '(none)',
    warningMark: 'Warning',
  },
  detailWords: {
    letters: ['', 'First demand', 'Second demand', "Lawyer's letter"],
    settled: 'Paid',
    writtenOff: 'Written off',
    dueFromTerms: 'Due date reckoned from the terms',
    dueFromCustomerTerms: "Due date reckoned from the customer's usual terms",
    dueMissing: 'No due date',
    unappliedReceipt: 'Unapplied receipt',
    opening: 'Opening balance',
    disputed: 'Disputed',
    limitationPassed: 'Limitation passed',
    onSheet: (sheetName) => `Sheet "${sheetName}"`,
    total: 'Total (rows shown)',
    bases: { contract: 'Contract', statutory: 'Statutory', none: 'None', unconfirmed: 'Unconfirmed' },
    amountsTie: (withWriteOffs) => `Amount − received${withWriteOffs ? ' − written off' : ''} = balance ✓`,
    amountsDiffer: (withWriteOffs) => `Amount − received${withWriteOffs ? ' − written off' : ''} is off the balance by `,
    amountsUnreadable: (taken, zero) =>
      `: ${[taken === 0 ? '' : `the amount of ${counted(taken, 'row')} could not be read, the balance is the ledger's`, zero === 0 ? '' : `${counted(zero, 'row')} without a readable amount ${zero === 1 ? 'counts' : 'count'} 0, with what was received not set off`].filter((part) => part !== '').join('; ')} (see the remarks)`,
    amountsChanged: ': check whether the detail was changed',
    nothing: '(none)',
  },
  attention: {
    penaltySnapshot: 'Penalties are estimates: no receipts table was made out, so they are reckoned on the present balance',
    penaltyUnconfirmed: (rates, parts) =>
      `Penalties ${estimatedOf(parts)}are estimates at the default rates (${rates.map(rateOf).join(', ')}): no contract term was seen, for reference only; what the contract says goes first`,
    creditDays: (days, count) =>
      `${counted(count, 'row')} without due date or terms ${count === 1 ? 'falls' : 'fall'} due ${counted(days, 'day')} after the invoice (business) date`,
    unreadableRows: (count) => `${counted(count, 'row')} could not be read and ${count === 1 ? 'stands' : 'stand'} as unverified (待核实)`,
    otherCurrencies: (currencies) => `${currencies.join(', ')} shown apart on the aging detail and the aging analysis, not converted`,
    valuesInsteadOfFormulas: "Because of its size this sheet holds the customers' figures as values, not as formulas",
    rowsWithoutLinks: 'Because of its size "Ledger row" holds row numbers without links',
  },
  chart: {
    title: (customers, asOf) => `Aging of the ${customers === 1 ? 'largest balance' : `${customers} largest balances`} as of ${asOf}`,
    unit: (currency) => unitOf(currency),
    axis: (currency) => `10,000 ${unitOf(currency)}`,
    data: (unit) => `Figures of the chart (${unit})`,
  },
  netting: {
    heading: (customers) =>
      `Before and after netting receipts without an invoice number (${counted(customers, 'customer differs', 'customers differ')})`,
    before: 'Before',
    after: 'After',
    change: 'Change',
    all: 'All customers',
  },
  bands: {
    heading: (days) =>
      `By monitoring band: the same balances by days overdue, for the early warning (which starts past ${counted(days, 'day')}); the classes are in the table above`,
    notDue: 'Not due',
    between: (from, to) => (from === to ? `Day ${to}` : `${from}–${to} days`),
    over: (days) => `Over ${counted(days, 'day')}`,
    balance: 'Balance',
  },
  bases: {
    heading: (statutory) =>
      `Basis of penalties: contract at its rates, statutory at the one-year ${statutoryFormula(statutory)}${statutory.segmented === true ? ' by the rate of each day' : ''}, none bears nothing, unconfirmed is estimated at the default rates`,
    names: { contract: 'Contract', statutory: 'Statutory', none: 'None', unconfirmed: 'Unconfirmed' },
    customers: 'Customers',
    penalty: 'Penalty',
  },
  pageFooter: 'Page &P of &N',
};

function unitOf(currency: string): string {
  return currencyUnit(currency, 'yuan');
}

function scaled(unitFactor: number): string {
  return unitFactor === 1 ? '' : `Ledger in units of ${unitFactor} yuan, converted · `;
}

/** `of 12.00 out of 960.00 `, or nothing where it is all of it. */
function estimatedOf(penalties: readonly UnconfirmedPenalty[]): string {
  const parts = unconfirmedParts(penalties, (currency) => unitOf(currency) === 'yuan');
  return parts === null ? '' : `of ${parts.map(({ penalty, unconfirmed }) => `${unconfirmed} out of ${penalty}`).join(', ')} `;
}

function rateOf({ fromDay, toDay, rate, ofAllDays }: RateOfDays): string {
  const days = toDay === null ? `from day ${fromDay} on` : fromDay === toDay ? `on day ${fromDay}` : `on days ${fromDay}–${toDay}`;
  return `${rate} a day ${days}${ofAllDays === true ? ' (for all days)' : ''}`;
}
