import { counted } from '../counted';
import { groupedAmount } from '../grouped-amount';
import type { MonthlyTexts } from './zh-CN';

const movedNames: Readonly<Record<string, string>> = { 新增: 'New', 收回: 'Collected', 核销: 'Written off' };
const bandNames = {
  '1年以内': 'Up to 1 year',
  '1-2年': '1–2 years',
  '2-3年': '2–3 years',
  '3-4年': '3–4 years',
  '4-5年': '4–5 years',
  '5年以上': 'Over 5 years',
} as const;
const methods = { auditBands: 'audit bands', classes: 'risk classes', migration: 'migration rates' } as const;

/** What the monthly report says, in English. */
export const monthlyEnUS: MonthlyTexts = {
  title: ({ company, period }) => `${company === '' ? '' : `${company} `}Receivables report ${period}`,
  noData: 'no data',
  none: '–',
  month: 'Period end',
  total: 'Total',
  replayOnly: 'The ledger dates no receipts: earlier dates can’t be replayed',
  lastYear: (month) => `${month} (a year ago)`,
  findings: {
    heading: '1. What happened, and what needs a decision',
    balanceAlone: (closing, cell) =>
      `Receivables are ${groupedAmount(closing)}; the ledger dates no receipts, so the change since last month can’t be told (${cell}).`,
    balance: (of) =>
      `Receivables are ${groupedAmount(of.closing)}, ${groupedAmount(Math.abs(of.change))} ${of.change < 0 ? 'less' : 'more'} than at the last month end: billed ${groupedAmount(of.sales)}, received ${groupedAmount(of.receipts)}, written off ${groupedAmount(of.writeOffs)}${of.rest === 0 ? '' : `; the remaining ${groupedAmount(of.rest)} is unverified, opening balances, returns and the like (the difference of the tie)`} (${of.cells}).`,
    overdue: (of) =>
      `${groupedAmount(of.overdue)} is overdue, ${points(of.share)}% of the classed balances${of.before === null ? '' : `; at the last month end ${points(of.before)}%`}${of.credits === 0 ? '' : `; credits of ${groupedAmount(Math.abs(of.credits))} are not set off`} (${of.cells}).`,
    days: (of) =>
      `DSO is ${of.dso} days${of.before === null ? '' : ` (last month end ${of.before})`}, ${of.best} if all were paid when due, ${of.delinquent} of delay (${of.cells}).`,
    migration: (of) =>
      `Of ${groupedAmount(of.held)} not yet due at the last month end, ${groupedAmount(of.overdue)} became overdue; in all ${groupedAmount(of.lost)} sank to 损失 from other classes (${of.cells}).`,
    turnover: (of) =>
      `Turnover of the last three quarters: ${of.last.join(', ')}${of.isFalling ? '; it fell twice running: decide on shorter terms or more collection' : '; it did not fall twice running'} (${of.cells}).`,
    provision: (of) => {
      if (of.required === null) return `There are no rates for an allowance by ${methods[of.method]}: choose another method (${of.cells}).`;
      const required = `The allowance required by ${methods[of.method]} is ${groupedAmount(of.required)}`;
      if (of.entry === 0) return `${required}, as much as is booked: there is no entry (${of.cells}).`;
      if (of.booked === null || of.entry === null)
        return `${required}; what is booked is not stated: fill it in on the policy sheet, then decide on the entry (${of.cells}).`;
      return `${required}, ${groupedAmount(of.booked)} is booked: decide on ${of.entry < 0 ? 'reversing' : 'adding'} ${groupedAmount(Math.abs(of.entry))} (${of.cells}).`;
    },
    toCome: (of) =>
      `In thirteen weeks ${groupedAmount(of.byHabit)} is expected as customers are used to pay, ${groupedAmount(of.byDueDate)} by due date; ${groupedAmount(of.past)} was expected by now and is not there; 损失 and disputes of ${groupedAmount(of.leftOut)} are left out (${of.cells}).`,
    writeOffs: (of) =>
      `${counted(of.count, 'claim')} of ${groupedAmount(of.cents)} ${of.count === 1 ? 'is' : 'are'} old enough to be written off: decide whether to gather evidence; the claim stays (${of.cells}).`,
    rates: (of) => `The collection rate is ${points(of.rate)}%, collection effectiveness (CEI) ${points(of.cei)}% (${of.cells}).`,
    loss: (of) => `损失 holds ${groupedAmount(of.cents)}, ${points(of.share)}% of all classed balances (${of.cells}).`,
    old: (of) => `${groupedAmount(of.cents)} is older than a year, ${points(of.share)}% (${of.cells}).`,
    open: (of) =>
      `${counted(of.count, 'invoice')} of ${groupedAmount(of.cents)}, disputes left out, ${of.count === 1 ? 'is' : 'are'} open for more than ${counted(of.days, 'day')} (${of.cells}).`,
  },
  keyFigures: {
    heading: '2. Key figures',
    measure: 'Measure',
    headers: ['Now', 'Last month end', 'Change', 'A year ago', 'Change'],
    pointsFormat: '0.0" pp"',
    labels: {
      balance: 'Receivables',
      overdue: 'Overdue',
      overdueShare: 'Overdue share',
      dso: 'DSO (days)',
      bestDso: 'Best possible DSO (days)',
      delinquentDays: 'Days delinquent',
      cei: 'Collection effectiveness (CEI)',
      collectionRate: 'Collection rate',
      turnover: 'Turnover (full quarters)',
      badDebtRatio: 'Bad-debt ratio (12 months)',
      provisionByClass: 'Allowance by risk class',
      provision: (method) => `Required (${methods[method]})`,
    },
  },
  months: {
    heading: '3. Twelve months',
    headers: [
      'Opening',
      'Billed',
      'Received',
      'Written off',
      'Closing',
      'Overdue',
      'Overdue share',
      'DSO',
      'Count back DSO',
      'Best DSO',
      'Delay days',
      'CEI',
      'Coll. rate',
    ],
  },
  mix: {
    heading: 'Class mix, tie, and roll rates (what went on to a worse class)',
    headers: ['All classes', 'Billed, 3 periods', 'Days', 'Diff.'],
    rate: (riskClass) => `${riskClass}→`,
    average: 'Average roll rates',
  },
  charts: {
    heading: 'Charts: class mix, DSO, billed and received',
    columns: ['Billed', 'Received', 'DSO', 'Best DSO'],
    mix: 'Class mix',
    days: 'DSO and best possible DSO',
    daysAxis: 'days',
    flow: 'Billed and received',
    dso: 'DSO',
    bestDso: 'Best DSO',
    sales: 'Billed',
    receipts: 'Received',
  },
  quarters: {
    heading: '4. Quarterly turnover',
    quarter: 'Quarter',
    headers: ['Opening', 'Net billed', 'Closing', 'Turnover', 'Days'],
    falling: 'Turnover fell in two quarters running: a warning',
    notFalling: 'Turnover did not fall in two quarters running',
    trendUnknown: 'Fewer than three quarters have data: no trend',
  },
  migration: {
    heading: '5. Migration since the last month end',
    from: 'Class then',
    then: 'Balance then',
    now: 'Balance now',
    moved: (word) => movedNames[word] ?? word,
  },
  provision: {
    byClass: '6. Allowance for bad debts by risk class and by migration rates',
    byAuditBand: 'By audit band',
    noRates: 'By migration rates: in twelve months one class never held anything, or the ledger can’t be replayed: there are no rates',
    band: 'Band',
    classHeaders: ['Balance', 'Required', 'Required (migration)', 'Rate', 'Loss rate (migration)'],
    bandHeaders: ['Balance', 'Required', '', 'Rate'],
    entry: (method) => `Entry (method: ${methods[method]})`,
    required: 'Required allowance',
    booked: 'Booked allowance',
    toBook: 'To be booked',
    notStated: 'not stated',
    stateBooked: 'Fill in “Allowance already booked” on the policy sheet for the entry',
    entryText: (entry) =>
      entry < 0
        ? `Dr 坏账准备 ${groupedAmount(-entry)}  Cr 信用减值损失 ${groupedAmount(-entry)}`
        : `Dr 信用减值损失 ${groupedAmount(entry)}  Cr 坏账准备 ${groupedAmount(entry)}`,
    unclassed: (cents) => `待核实 of ${groupedAmount(cents)} has no class and no allowance`,
    undated: (cents) => `${groupedAmount(cents)} has no invoice date and no allowance by audit band`,
  },
  salespeople: {
    heading: (prompt, late) => `7. Salespeople (${prompt} / ${counted(late, 'day')})`,
    name: 'Salesperson',
    nobody: '(none named)',
    headers: (prompt, late) => [
      `Within ${counted(prompt, 'day')}`,
      `${prompt + 1}–${late} days`,
      `Over ${counted(late, 'day')}`,
      `Open over ${late}`,
      'Open',
      'Of it overdue',
      `Orders ≤ ${prompt}`,
      `Orders ≤ ${late}`,
      `Orders > ${late}`,
      'Open orders',
      'Points',
      'Coll. rate',
      'Overdue share',
    ],
  },
  toCome: {
    heading: '8. Receipts to come in thirteen weeks',
    week: 'Week',
    headers: ['By habit', 'By due date'],
    past: 'Past expectation',
    later: 'After thirteen weeks',
    leftOut: 'Left out (损失, disputes)',
    chart: 'Receipts to come in thirteen weeks, by their first days',
  },
  audit: {
    heading: '9. Audit bands and roll check',
    band: 'Band',
    bandName: (band) => bandNames[band],
    headers: (day) => [`Balance ${day}`, 'Still there', 'Received or written off', 'Balance now', 'Rolled in', 'New or grown'],
    noDifferences: 'Roll check: all balances older than a year roll in from the band before; no differences',
    differences: (count, notListed) =>
      `Roll differences: ${counted(count, 'invoice')} that ${count === 1 ? 'owes more than a year ago or has' : 'owe more than a year ago or have'} not gone on to the next band${notListed === 0 ? '' : ` (${notListed} more not listed)`}`,
    customer: 'Customer',
    differenceHeaders: ['Invoice', 'Ledger row', 'A year ago', 'Now'],
  },
  writeOffs: {
    candidates: '10. Claims that may be written off',
    noCandidates: 'No claim is old enough to be written off',
    candidateHeaders: ['Invoice', 'Due date', 'Days overdue', 'Balance', 'Because'],
    status: (status) => ({ 小额逾期一年: 'small > 1 year', 逾期三年: '> 3 years' })[status],
    others: (count) => counted(count, 'other'),
    claims: 'Written off, claims kept',
    noClaims: 'Nothing was written off',
    noTable: 'There is no table of write-offs: no data',
    claimHeaders: ['Invoice', 'First written off', 'Written off', 'Still off', 'Penalty', 'Limitation ends'],
  },
  summary: {
    title: ({ company, period }) => `${company === '' ? '' : `${company} `}Receivables report ${period}: summary`,
    fileName: (sheet) => `${sheet} summary`,
    noDecisions: 'Nothing needs a decision this month.',
    points: (change) => `${change} pts`,
    method: (method, isChosen) => `By ${methods[method]}${isChosen ? ' (used)' : ''}`,
    tie: (of) =>
      `Ledger ${groupedAmount(of.ledger)}, report ${groupedAmount(of.sheet)}, difference ${groupedAmount(of.difference)}${of.difference === 0 ? ': they agree' : ': they do not agree; find out why first'}.`,
    cells: (of) =>
      `Taken from the sheet "${of.sheet}": key figures ${of.figures}, allowance ${of.entry}, total ${of.total}; cells in brackets are those of a sentence. What is meant by each figure stands at its end.`,
  },
  notes: {
    heading: 'How the figures are meant',
    snapshot:
      'The ledger dates no receipts (a snapshot): balances, classes, allowance and receipts to come stand as they are; opening, receipts, write-offs, CEI, collection rate, turnover, migration and roll check can’t be replayed: no data. What was billed holds only the rows that the ledger still has.',
    rules: [
      'Every period’s end is replayed from the ledger, never taken from stored sheets (R9, R20a).',
      'Billed: invoices dated in the period, red ones too, no opening balances; received: all receipts, bounced ones negative; written off: the change of write-offs; Diff.: closing less what these come to (R20a).',
      'Overdue = positive balances of 关注 to 损失; its share is of all positive classed balances; shares change by points (R5, R20a).',
      'DSO = closing ÷ billed in three periods × days; best: 正常 for closing; delay days: the difference; count back DSO takes billed periods off, newest first (R20a).',
      'CEI = (opening + billed − written off − closing) ÷ (opening + billed − written off − 正常); collection rate = received ÷ (opening + billed); bad-debt ratio = write-offs ÷ billed of 12 months; a denominator ≤ 0: no data (R20a).',
      'Turnover = net billed of a quarter ÷ mean of opening and closing; days = its days ÷ turnover; last full quarter, the one before, a year ago (R20b, R28b).',
      'Migration by invoice: the smaller balance moves; less is written off or received, more new. Roll rate = moved to worse ÷ class at the last month end (R20c).',
      'Loss rate by migration = product of average roll rates × rate of 损失; monthly rates understate it for classes longer than a month (CAS 22; R20c, R31).',
      'Allowance = positive balances × rate, each rounded half up, then added; 待核实 has none; earlier ones by the rates of today (R31).',
      'Salespeople: positive invoices settled in 12 months by days from their dates; open ones past the limit, no disputed ones; what is open has 待核实 in it; collection rate = their receipts of 12 months ÷ (balance before + billed) (R34).',
      'Receipts to come: open promises and kept plans first, the rest on due date + the customer’s average days late, else the company’s; no 损失, no disputes (R40).',
      'Roll check: what is left of a band a year ago rolls into the next; invoices that owe more, or have not gone on, are listed (R7).',
      'To be written off: overdue for more than 3 years, or at most 50,000 and more than 1 year (R35).',
    ],
    totals: (of) =>
      `Five classes ${groupedAmount(of.classed)} + 待核实 ${groupedAmount(of.unverified)} + 贷项 ${groupedAmount(of.credits)} = receivables ${groupedAmount(of.balance)}; the parts hold the five classes alone (R5, R10).`,
    mainCurrency: (currency) => `This report holds ${currency} only; other currencies stand in the aging.`,
  },
};

function points(share: number): string {
  return (Math.round(share * 1000) / 10).toFixed(1);
}
