import { counted, countedText } from '../counted';
import type { CreditTexts } from './zh-CN';

/** What 信用评级 says, in English. */
export const creditEnUS: CreditTexts = {
  title: ({ company, period }) => `${company === '' ? '' : `${company} `}Credit grades ${period}`,
  noData: 'no data',
  none: '–',
  separator: '; ',
  total: 'Total',
  ungraded: 'no data',
  grades: {
    heading: '1. Grades: customers, balances and limits',
    headers: [
      'Grade and what to do',
      'Customers',
      'Balance',
      'Trade of 12 months',
      'Limit now',
      'Suggested limit',
      'Change',
      'Of all balances',
    ],
    advice: {
      A: 'A keep the terms, review the limit',
      B: 'B watch',
      C: 'C cut the limit',
      D: 'D prepayment or bank guarantee',
    },
    ungraded: 'No data (nothing received, nothing overdue)',
    withoutInvoices: 'Customers without an invoice',
    notGraded: 'Not graded (receipts have no dates)',
  },
  backTest: {
    heading: '2. Back-test: grades at the last eight quarter ends, and what went bad',
    headers: ['Grade then', 'Customer quarters', 'Balance then', 'Went bad', 'Share gone bad'],
    nothing: 'No balances at the last eight quarter ends to test against',
    sentence: (shares) =>
      `Result: ${shares.map(([grade, share]) => `of ${grade} ${share}`).join(', ')} of the balance was still open 90 days later and more than 60 days overdue.`,
    blurred: (worse, better) =>
      `Mind: ${worse} did not go bad more than ${better}; the two can't be told apart now. Use them with care, and look at the edges on the policy sheet.`,
    apart: 'Each grade went bad more than the better one: the grades tell customers apart.',
  },
  list: {
    heading: '3. Customers',
    headings: {
      number: 'No',
      customer: 'Customer',
      grade: 'Grade',
      balance: 'Balance',
      trade: 'Trade of 12 months',
      limit: 'Limit now',
      suggested: 'Suggested limit',
      change: 'Change',
      late: 'Average days late',
      share: 'Share late',
      worst: 'Worst delay in days',
      broken: 'Broken promises',
      terms: 'Terms in days',
      reasons: 'Reasons',
      advice: 'Terms and limit',
    },
    none: 'No customer to grade',
  },
  reasons: {
    longOverdue: ({ open }) => `${countedText(open, 'day')} overdue`,
    writtenOff: () => 'something was written off',
    promisesBroken: ({ broken }) => `promises broken: ${broken}`,
    daysLate: ({ late }) => `${late} days late on average`,
    worstDelay: ({ worst }) => `${countedText(worst, 'day')} late at worst`,
    brokenAndLate: ({ broken, share }) => `promises broken: ${broken}, and ${share} late`,
    shareLate: ({ share }) => `${share} late`,
    noReceipt: () => 'nothing received',
  },
  noReasons: 'nothing against it',
  changes: {
    A: 'Keep the terms, review the limit',
    B: 'Keep the terms, look again each month',
    C: 'Cut the limit, shorten the terms',
    D: 'No credit: prepayment or bank guarantee',
  },
  noChange: 'New: as for a first credit',
  industries: {
    heading: '4. Industries: average days late by quarter',
    label: 'Industry',
    customers: 'Customers',
    trend: 'Trend',
    unknown: '(no industry named)',
    trends: { slower: 'slower and slower', faster: 'faster and faster' },
    noIndustry: 'The customer table names no industry',
  },
  notes: {
    heading: 'How it is reckoned',
    window: (months) =>
      `Grades look at the receipts set against invoices in the ${counted(months, 'month')} up to the as-of day: days late are weighted by amount, early ones count below zero; a promise is broken where its day has passed and it was not kept (R36).`,
    edges: (edges) =>
      `Edges: D where more than ${countedText(edges.worstOfD, 'day')} overdue, written off, or ${countedText(edges.brokenOfD, 'broken promise')} or more; C where late by more than ${countedText(edges.lateOfC, 'day')} on average, by more than ${edges.worstOfC} at worst, or ${countedText(edges.brokenOfC, 'broken promise')} or more with more than ${edges.lateShareOfC} late; B where by more than ${edges.lateOfB} on average, more than ${edges.lateShareOfB} late, by more than ${edges.worstOfB} at worst, or nothing received; else A.`,
    limits: (of) =>
      `Suggested limit = trade of 12 months ÷ 365 × days, down to whole multiples of ${of.step}: A by the weighted terms + ${countedText(of.extraDays, 'day')}, B by ${of.b} of the terms, C by ${of.c}, D by ${of.d}; none without trade, terms or grade.`,
    backTest:
      'Back-test: at each quarter end customers are graded by what was known then; of their balances, what is still open 90 days later and more than 60 days overdue went bad. A customer counts once a quarter, credits are not netted.',
    advice: 'Grades are advice from the payment record; people decide on limits and terms.',
  },
  attention: {
    noDates: 'Receipts have no dates: nobody can be graded',
    noCustomers: 'There is no customer table: limits and industries are not known',
    noLog: 'There is no collection log: broken promises are not known',
  },
};
