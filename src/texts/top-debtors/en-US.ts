import { counted } from '../counted';
import { percent } from '../percent';
import { topDebtorsNameEnUS } from './top-debtors-name';
import type { TopDebtorsTexts } from './zh-CN';

/** What the sheet of the largest debtors says, in English (R29). Words of classes stay Chinese. */
export const topDebtorsEnUS: TopDebtorsTexts = {
  ...topDebtorsNameEnUS,
  title: ({ company, count, period }) => `${company === '' ? '' : `${company} · `}Top ${counted(count, 'debtor')} ${period}`,
  noData: 'no data',
  summary: {
    together: (count) => `Balance of these ${count}`,
    share: 'Share of all positive balances',
    high: 'Of these at level high',
  },
  ranking: '1. Debts and next steps',
  mixAndConduct: '2. Age mix and conduct (same order)',
  headings: {
    number: 'No.',
    customer: 'Customer',
    balance: 'Balance',
    share: 'Share',
    runningShare: 'Running share',
    overdue: 'Overdue',
    longestDaysOverdue: 'Longest overdue',
    level: 'Level',
    nextStep: 'Next step',
    penalty: 'Penalty',
    tradeRatio: 'Of trade',
    averageDaysLate: 'Days late',
    disputed: 'Disputed',
    openPromises: 'Prom. open',
    brokenPromises: 'Prom. broken',
    limitation: 'Limitation',
    score: 'Score',
  },
  lines: {
    total: 'Total',
    others: (customers) => counted(customers, 'other'),
    receivables: 'All receivables',
    credits: (customers) => `Credit balances (${customers})`,
    balance: 'Net balance',
    nothing: '(nobody owes)',
    noTrade: 'no trade',
    nothingOverdue: 'none due',
    otherLaw: 'not known',
  },
  nextSteps: {
    limitationPassed: 'Limitation has passed: seek a written promise',
    limitationNear: 'Demand in writing at once, keep the receipt, sue if need be',
    awaitPromise: 'Wait for the promise',
    settleDispute: 'Settle the dispute first',
    followLetter: 'Follow the letter up',
    lawyerLetterAndSuit: "Lawyer's-letter draft, weigh a suit",
    lawyerLetter: "Lawyer's-letter draft",
    secondLetter: 'Second demand',
    firstLetter: 'First demand',
    assessSuit: 'Weigh a suit',
    call: 'Remind by telephone',
    watch: 'Watch',
  },
  unclassed: (amount) => `another ${amount} is unverified (待核实): it has no age and is not in the score`,
  unclassedAll: (amount) =>
    `all of the balance ${amount} is unverified (待核实) and has no age: no level until its rows in the ledger are put right`,
  onDay: (step, day) => `${step} (by ${day})`,
  charts: {
    heading: '3. Charts',
    mix: 'Age mix (of what has an age)',
    balances: (customers, asOf) => `Balances of the ${customers} and their running share (${asOf})`,
    runningColumn: 'Running',
    shareAxis: 'Running share of all receivables',
    balanceAxis: (unit) => `${unit}, by number`,
  },
  card: {
    heading: '4. Each debtor',
    summary: ({ balance, share, level, score }) =>
      `Balance ${balance} · ${share} of all · level ${level}${score === '' ? '' : ` · score ${score}`}`,
    nextStep: 'Next step',
    invoiceHeadings: ['Row', 'Invoice', 'Balance', 'Due date', 'Overdue by', 'Class', 'Limitation', 'State'],
    ledgerRow: 'Ledger row',
    states: { dispute: 'disputed', promise: 'promised', plan: 'in a plan', barred: 'time-barred' },
    letterSent: ['', '1st letter sent', '2nd letter sent', "lawyer's sent"],
    rest: (rows) => `${rows} more (credits too)`,
    total: 'Balance',
    partHeadings: ['Part', 'Degree', 'Weight', 'Points', 'What would lower it'],
    score: 'Score',
    levelEdges: ([low, middle, high]) => `low < ${low} ≤ medium < ${middle} ≤ elevated < ${high} ≤ high`,
    conduct: 'Payments, 12 months',
    conductLine: ({ daysLate, shareLate, last }) => `on average ${daysLate} late · share received late ${shareLate} · last receipt ${last}`,
    days: (days) => `${days} days`,
    receipt: (day, amount) => `${day} ${amount}`,
    promises: 'Promises',
    promise: ({ day, promisedDay, amount, missing, state }) =>
      `made ${day} for ${promisedDay}, ${amount}: ${promiseStates[state]}${state === 'open' || state === 'broken' ? `, ${missing} missing` : ''}`,
    disputes: 'Disputes',
    dispute: ({ day, invoices, content }) => `raised ${day} (${invoices.length === 0 ? 'all invoices' : invoices.join(', ')}) ${content}`,
    disputedOnLedger: (amount) => `balances that the ledger marks as disputed ${amount}`,
    plans: 'Payment plans',
    plan: ({ number, kept, missed, missing, next }) =>
      `${number === '' ? 'plan' : number}: ${missed > 0 ? `${counted(missed, 'instalment')} missed, ${missing} missing` : kept ? 'kept' : 'ended'}${next === '' ? '' : `, next ${next}`}`,
    letters: 'Letters sent',
    letter: ({ stage, day, isShownSent, received }) =>
      `${['', 'first demand', 'second demand', "lawyer's letter"][stage] ?? ''} ${isShownSent ? 'sent' : 'entered, not shown as sent,'} ${day}${received === '' ? (isShownSent ? ' (no receipt seen)' : '') : `, received ${received}`}`,
    lettersAlike: (text, count) => (count > 1 ? `${text}, ${counted(count, 'letter')}` : text),
    limitation: 'Limitation',
    limitationLeft: (day, days) =>
      days < 0 ? `the first ended ${day}, ${counted(-days, 'day')} ago` : `the first ends ${day}, ${counted(days, 'day')} left`,
    barred: (amount) => `of it time-barred ${amount}`,
    acknowledgedLate: (invoice, day) =>
      `${invoice} was acknowledged ${day}, after the end: whether that revives it (Civil Code 192) is for a person to judge`,
    nothingOverdue: 'nothing is overdue',
    otherLaw: 'under another law: limitation is not known, ask a lawyer there',
    none: 'none',
    more: (count) => `${count} more`,
  },
  parts: {
    ageMix: 'Age mix',
    longestOverdue: 'Longest overdue',
    concentration: 'Concentration',
    lateness: 'Lateness',
    disputesAndPromises: 'Disputes, breaches',
    limitation: 'Limitation',
  },
  lower: {
    worstClasses: (amount) => `collect 可疑 and 损失 ${amount}`,
    overdue: (amount) => `collect what is overdue ${amount}`,
    oldest: (days) => `collect the oldest first (${counted(days, 'day')})`,
    balanceTo: (amount) => `balance below ${amount}`,
    balance: 'collect: a lower balance',
    noTrade: 'no trade in 12 months: collect all',
    onTime: (days) => `pay on time (now ${days} days late)`,
    dispute: (amount) => `settle what is disputed ${amount}`,
    promises: (count) => `${counted(count, 'breach', 'breaches')}: agree anew and keep ${count === 1 ? 'it' : 'them'}`,
    restart: 'a letter received, a written promise',
    nothing: 'adds nothing',
    needsTrade: 'no data: fill the 12-month trade',
    needsReceipts: 'no data: no receipts of theirs',
  },
  notes: {
    heading: 'Notes',
    order: (count) =>
      `${count === 1 ? 'The customer with the largest positive balance' : `The ${count} customers with the largest positive balances`}; shares are of the sum of all positive customer balances`,
    overdue: 'Overdue = 关注 + 次级 + 可疑 + 损失, credits not taken off: beside credits it may exceed the balance',
    conduct:
      'Days late = (receipt day − due day) weighted by amount, over receipts of 12 months set against invoices; of trade = balance ÷ invoiced in 12 months',
    score:
      'Score 0–100, higher is riskier = Σ (degree × weight) ÷ Σ weights that have data × 100; degrees, weights and points stand with each debtor',
    degrees: ({ classPoints, longestOverdueFull, concentrationFull, latenessFull, pointsPerBreach, limitationFar }) =>
      `Degrees: age mix 正常 ${classPoints[0]}, 关注 ${classPoints[1]}, 次级 ${classPoints[2]}, 可疑 ${classPoints[3]}, 损失 ${classPoints[4]} by balance; longest overdue ÷ ${counted(longestOverdueFull, 'day')}; balance ÷ trade ÷ ${percent(concentrationFull)}; days late ÷ ${latenessFull}; share disputed + ${pointsPerBreach} for each breach; limitation 1 − days left ÷ ${limitationFar}; none above 1`,
    nextStep: ({ share, limitationDays, letterDays }) =>
      `Next step: what is time-barred, promised, disputed or named by letters counts from ${percent(share)} of the overdue balance on; limitation that ends within ${counted(limitationDays, 'day')} goes first; letters of the last ${counted(letterDays, 'day')} are followed up`,
    promises:
      'Prom. (promises) broken: not paid in full by the promised day; open: that day has not passed. Overdue by and longest overdue are days',
    limitation: 'Limitation ends are plain days; receipts, letters received, promises and signed plans restart the period',
    mainCurrency: (currency) => `${currency} only; other currencies stand in the aging analysis`,
    noCollections:
      'No table Collection log (催收记录): promises, letters and what they do to limitation are not known; making it fills them in',
    noDisputes: 'No table Disputes (争议): disputed balances are not known; making it fills them in',
    noPlans: 'No table Payment plans (还款计划): instalments are not known; making it fills them in',
    noReceipts: 'The ledger dates no receipts: conduct is not known; a table Receipts (收款明细) fills it in',
    noTrade: 'No trade of 12 months: fill it in on Customers (客户资料), and the ratio to trade and the concentration follow',
    values: 'So much data, or no aging detail built: balances here are values, not formulas',
  },
  tie: {
    heading: 'Check against the aging analysis',
    analysis: 'Balance of the aging analysis',
    sheet: 'Balance of this sheet (those listed + others + credit balances)',
    difference: 'Difference',
  },
};

const promiseStates = { kept: 'kept', open: 'open', broken: 'broken', unknown: 'kept or not is not known' } as const;
