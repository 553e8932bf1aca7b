import { groupedAmount } from '../grouped-amount';
import { groupedCount } from '../grouped-count';
import { counted } from '../counted';
import type { RecoveryTexts } from './zh-CN';

/** What 催收月报 says, in English. */
export const recoveryEnUS: RecoveryTexts = {
  title: ({ company, period }) => `${company === '' ? '' : `${company} `}Collections report ${period}`,
  noData: 'no data',
  none: '–',
  total: 'Total',
  findings: {
    heading: '1. This period',
    recovered: (of) =>
      `Of ${groupedAmount(of.recoverable)} overdue, ${groupedAmount(of.recovered)} was recovered, a rate of ${of.rate}${of.before === null ? '' : `; the period before it was ${of.before}`} (${of.cells}).`,
    nothing: (cells) => `Nothing was overdue in this period (${cells}).`,
    promises: (kept, broken, cells) => `Promises that fell due: ${groupedCount(kept)} kept, ${groupedCount(broken)} broken (${cells}).`,
    letters: (of) =>
      `In 12 months customers received ${counted(of.received, 'letter')}; within 15 days of ${groupedCount(of.answered)} of them overdue money came, ${groupedAmount(of.came)} in all (${of.cells}).`,
    losses: (of) =>
      `In 12 months ${groupedAmount(of.cents)} was written off in ${counted(of.count, 'row')}, most of it for “${of.cause}” (${of.cells}).`,
  },
  months: { heading: '2. Twelve months', label: 'Period end', total: 'Last 12 months' },
  collectors: {
    heading: '3. Collectors (last 12 months)',
    label: 'Collector',
    nobody: '(nobody named, or no effort)',
    hard: 'Of it 损失',
    bonus: 'Bonus',
  },
  columns: {
    recoverable: 'Recoverable',
    recovered: 'Recovered',
    rate: 'Rate',
    share: 'Share',
    days: 'Days to recover',
    calls: 'Calls',
    visits: 'Visits',
    letters: 'Letters',
    kept: 'Kept',
    broken: 'Broken',
    keptShare: 'Share kept',
    cost: 'Cost',
    costPerYuan: 'Cost per yuan',
    satisfaction: 'Satisfaction',
  },
  charts: {
    heading: 'Charts: rate, days, collectors',
    rate: 'Recoverable, recovered and rate',
    days: 'Days to recover',
    collectors: 'Recovered by collector',
    recoverable: 'Recoverable',
    recovered: 'Recovered',
    rateAxis: 'Rate',
    daysAxis: 'Days',
  },
  letters: {
    heading: '4. Letters, and what came within 15 days (last 12 months)',
    headers: ['Letter', 'Came in', 'Written', 'Received', 'Money came'],
    stages: { 1: 'First demand', 2: 'Second demand', 3: "Lawyer's letter" },
  },
  losses: {
    heading: '5. Causes of losses (written off in 12 months)',
    headers: ['Cause', 'Amount', 'Rows'],
    causes: { customerChoice: 'Choice of customer', contractDefect: 'Defect of contract', slowAction: 'Slow action', other: 'Other' },
    noCause: '(no cause named)',
    noRegister: 'There is no write-off table',
    nothing: 'Nothing was written off in 12 months',
  },
  balances: {
    heading: '6. Balances',
    headers: ['Kind', 'Balance'],
    overdue: 'Overdue',
    others: 'Not overdue, credits and unverified',
  },
  notes: {
    heading: 'How it is reckoned',
    rules: [
      'Recoverable = what was overdue at the period’s start + what fell due in it and was not paid at its due day; recovered = receipts of the period set against invoices after their due day; the rate is one by the other (R38).',
      'Days to recover = Σ receipt × days late ÷ Σ receipts. What is recoverable overlaps from period to period and is not added up.',
      'Recovered by a collector: who last entered an effort in the 30 days up to the receipt; what has no entry, or one that names nobody, stands in one line.',
      'Within 15 days of a letter: late receipts from the day it was received on, for the last letter received. Promises count once their day has passed.',
    ],
    bonus: (rate) => `Bonus = what was recovered of debts that were 损失 by then × ${rate} (policy sheet).`,
    noBonus: 'The policy sheet names no rate of a bonus: it is 0.',
  },
  attention: {
    noDates: 'Receipts have no dates: recovery is not known',
    noLog: 'There is no collection log: calls, letters, promises and collectors are not known',
  },
};
