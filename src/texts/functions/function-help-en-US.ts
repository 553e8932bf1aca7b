import type { FunctionHelpTexts } from './function-help';

const tiers =
  'Optional: penalty tiers in two columns, last day overdue and daily rate; the last tier may leave its day blank; default 0.03% to day 30, 0.05% to day 90';
const rateTable =
  'Optional: rates of your own in place of the built-in ones, rows of day from which they hold, one-year and perhaps five-year rate, oldest first';
const holidays = 'Optional: days off beside the statutory ones';
const makeUpDays = 'Optional: make-up working days beside the statutory ones';
const cellOrColumn = 'a cell or a column';

/** The help of the custom functions in English: Excel's metadata and the function reference are derived from it. */
export const functionHelpEnUS: FunctionHelpTexts = {
  DAYSOVERDUE: {
    description: 'Days overdue: as-of date less due date. 0 on the due day itself, negative before. Takes whole columns.',
    arguments: { dueDate: `Due date, ${cellOrColumn}`, asOf: 'As-of date (functions read no clock)' },
    answer: 'Calendar days',
    basis: 'Rule R2',
  },
  AGINGCLASS: {
    description: 'Risk class: 正常 (not overdue), 关注 (1–30 days), 次级 (31–90), 可疑 (91–180), 损失 (over 180). Takes whole columns.',
    arguments: {
      dueDate: `Due date, ${cellOrColumn}`,
      asOf: 'As-of date',
      labels: 'Optional: five names of your own, from not overdue to loss',
      classEdges: 'Optional: the last day overdue of 关注, 次级 and 可疑; default 30, 90, 180, also for a blank or 0',
    },
    answer: 'The name of the class',
    basis: 'Rule R5',
  },
  AGINGBAND: {
    description: 'Monitoring band: 未到期 (not due), 1-30天, 31-60天, 61-90天, 90天以上, or bands of your own. Takes whole columns.',
    arguments: {
      dueDate: `Due date, ${cellOrColumn}`,
      asOf: 'As-of date',
      edges: 'Optional: the last day of each band, rising; default 30, 60, 90',
    },
    answer: 'The name of the band',
    basis: 'Rules R6, R8',
  },
  AUDITBAND: {
    description:
      'Audit band: full years since the invoice date, 1年以内 to 5年以上; an anniversary itself belongs to the younger band. Takes whole columns.',
    arguments: { invoiceDate: `Invoice date, ${cellOrColumn}`, asOf: 'As-of date' },
    answer: 'The name of the band',
    basis: 'Rule R7',
  },
  AGINGTABLE: {
    description:
      'Aging table: balance, not due, overdue bands and credits by customer, largest balance first, total last. Unreadable due dates stand under 待核实; no money is lost.',
    arguments: {
      customers: 'Customer names, a column',
      dueDates: 'Due dates, a column',
      balances: 'Balances, a column; credits negative',
      asOf: 'As-of date',
      edges: 'Optional: the last day of each band, rising; default 30, 60, 90',
    },
    answer: 'A table with its heading and total',
    basis: 'Rules R8, R10, R12',
  },
  DUEDATE: {
    description:
      'Due date from a base date and payment terms such as 货物签收后三个工作日内, 月结30天, 次月10日, NET 30. Working days follow the Chinese calendar of holidays. Takes whole columns.',
    arguments: {
      baseDate: `The day the terms run from: delivery or invoice date, ${cellOrColumn}`,
      terms: `The words of the payment terms, ${cellOrColumn}`,
      holidays,
      makeUpDays,
    },
    answer: 'The due date; format the cell as a date',
    basis: "Rules R3, R4; the State Council's holiday arrangements 2004 to 2026",
  },
  WORKDAYCN: {
    description:
      'The working day so many working days on, by Chinese statutory holidays and make-up days. Days may be negative; 0 gives the day itself or the next working day.',
    arguments: { date: `Starting date, ${cellOrColumn}`, days: 'Working days, a whole number', holidays, makeUpDays },
    answer: 'A date; format the cell as a date',
    basis: "Rule R3; the State Council's holiday arrangements 2004 to 2026, plain weekends outside them",
  },
  PENALTY: {
    description:
      'Contract penalty: each day overdue at the daily rate of its tier, the sum rounded half up to 0.01. Not overdue, zero and credits give 0. Takes whole columns.',
    arguments: {
      balance: `Balance, ${cellOrColumn}`,
      dueDate: `Due date, ${cellOrColumn}`,
      asOf: 'As-of date',
      tiers,
      method: 'Optional: marginal (default), each day by its own tier; whole, all days by the tier reached',
      afterLast: 'Optional: after the last tier, continue (default) at its rate or stop',
    },
    answer: 'The penalty',
    basis: 'Rules R13, R14; Civil Code art. 585',
  },
  PENALTYDETAIL: {
    description:
      'How a penalty comes about: from, to, days, base, daily rate and penalty of each segment; the total equals PENALTY. Only the total is rounded.',
    arguments: {
      balance: 'Balance',
      dueDate: 'Due date',
      asOf: 'As-of date',
      tiers,
      method: 'Optional: marginal (default) or whole',
      afterLast: 'Optional: after the last tier, continue (default) or stop',
    },
    answer: 'A table with its heading and total',
    basis: 'Rules R13, R14',
  },
  PENALTYPAID: {
    description:
      'Penalty with receipts: a receipt lowers the base from the day after it; later receipts than the as-of date are ignored; an overpayment stops the base at 0.',
    arguments: {
      amount: 'Amount owed before receipts',
      dueDate: 'Due date',
      asOf: 'As-of date',
      receiptDates: 'Days of receipt, a column',
      receiptAmounts: 'Sums received, one for each day; a returned payment is negative',
      tiers,
    },
    answer: 'The penalty',
    basis: 'Rules R13, R15',
  },
  STATUTORYINTEREST: {
    description:
      'Statutory late interest where the contract is silent: one-year LPR on the day of breach (the day after the due date) plus an uplift, simple, rounded to 0.01. Takes whole columns.',
    arguments: {
      balance: `Balance, ${cellOrColumn}`,
      dueDate: `Due date, ${cellOrColumn}`,
      asOf: 'As-of date',
      uplift: 'Optional: uplift, 30% to 50% for sales; default 0.5',
      yearDays: 'Optional: days of a year, 365 (default) or 360',
      rateTable,
    },
    answer: 'The interest',
    basis: 'Rule R16; Judicial Interpretation on Sales Contracts (2020) art. 18(4)',
  },
  LPR: {
    description:
      'Loan prime rate in force on a day, as a fraction: 0.03 is 3%. From 2015-10-24, before 2019-08-20 the benchmark rate; later days take the last known rate. Takes whole columns.',
    arguments: { date: `Date, ${cellOrColumn}`, term: 'Optional: 1 (default) or 5 years', rateTable },
    answer: 'The yearly rate as a fraction',
    basis: 'Rule R18; rates published by the National Interbank Funding Center, verified through 2026-09-20',
  },
  PENALTYCHECK: {
    description:
      'Whether a penalty is too high: its yearly rate, LPR × 1.5, LPR × 4 (cap of private lending, for reference) and a verdict, four cells in a row.',
    arguments: { balance: 'Balance', dueDate: 'Due date', asOf: 'As-of date', tiers, rateTable },
    answer: 'One row of four cells',
    basis:
      'Rule R17; Civil Code art. 585, Judicial Interpretation on Contracts (General Part) art. 65, Provisions on Private Lending art. 25',
  },
  DSO: {
    description: 'Days sales outstanding = receivables ÷ credit sales × days of the period.',
    arguments: {
      receivables: 'Receivables at the end of the period',
      creditSales: 'Credit sales of the period',
      days: 'Days of the period',
    },
    answer: 'Days',
    basis: 'Rule R20',
  },
  DSOCOUNTBACK: {
    description:
      'DSO by count-back: months of sales are taken off newest first, the last one in part. Receivables that outlast all months give #N/A with what is not covered.',
    arguments: {
      receivables: 'Receivables at the end of the period',
      monthEnds: 'Months, any day of each, oldest first',
      monthlySales: 'Credit sales, one for each month',
    },
    answer: 'Days',
    basis: 'Rule R20',
  },
  BESTDSO: {
    description: 'Best possible DSO = receivables not yet due ÷ credit sales × days: the DSO if every customer paid on time.',
    arguments: { currentReceivables: 'Receivables not yet due', creditSales: 'Credit sales of the period', days: 'Days of the period' },
    answer: 'Days',
    basis: 'Rule R20',
  },
  DELINQUENTDAYS: {
    description: 'Average days delinquent = DSO − best possible DSO.',
    arguments: {
      receivables: 'Receivables at the end of the period',
      currentReceivables: 'Of these, not yet due',
      creditSales: 'Credit sales of the period',
      days: 'Days of the period',
    },
    answer: 'Days',
    basis: 'Rule R20',
  },
  CEI: {
    description:
      'Collection effectiveness index = (opening + sales − closing) ÷ (opening + sales − closing not yet due); the nearer to 1 the better.',
    arguments: {
      opening: 'Opening receivables',
      sales: 'Credit sales of the period',
      closing: 'Closing receivables',
      closingCurrent: 'Closing receivables not yet due',
    },
    answer: 'A ratio as a fraction',
    basis: 'Rule R20',
  },
  ARTURNOVER: {
    description: 'Receivables turnover = net credit sales ÷ average of opening and closing receivables.',
    arguments: { sales: 'Net credit sales', opening: 'Opening receivables', closing: 'Closing receivables' },
    answer: 'Times',
    basis: 'Rule R20',
  },
  TURNOVERDAYS: {
    description: 'Days of turnover = days ÷ receivables turnover.',
    arguments: {
      sales: 'Net credit sales',
      opening: 'Opening receivables',
      closing: 'Closing receivables',
      days: 'Optional: days of the period, default 365',
    },
    answer: 'Days',
    basis: 'Rule R20',
  },
  BADDEBTRATIO: {
    description: 'Bad-debt ratio = write-offs ÷ credit sales.',
    arguments: { writeOffs: 'Bad debts written off', creditSales: 'Credit sales' },
    answer: 'A ratio as a fraction',
    basis: 'Rule R20',
  },
  COLLECTIONRATE: {
    description: 'Collection rate = receipts ÷ (opening receivables + billed).',
    arguments: { receipts: 'Receipts of the period', opening: 'Opening receivables', billed: 'Billed in the period' },
    answer: 'A ratio as a fraction',
    basis: 'Rule R20',
  },
  ROLLRATE: {
    description: 'Roll rate = next band now ÷ this band before: how much of a band of last period rolled on into the next band.',
    arguments: { bandBefore: 'Balance of the band last period', nextBandNow: 'Balance of the next band this period' },
    answer: 'A ratio as a fraction',
    basis: 'Rule R20; CAS 22',
  },
  TURNOVERFALLING: {
    description: 'TRUE where the turnover fell in each of the last two periods: a warning. FALSE with fewer than three periods.',
    arguments: { turnovers: 'Turnover of each period, a row or a column, oldest first' },
    answer: 'TRUE or FALSE',
    basis: 'Rule R28',
  },
  CONCENTRATION: {
    description: 'Customer concentration = balance ÷ trade of the last 12 months; above 0.3 is a warning. Takes whole columns.',
    arguments: { balance: `Balance, ${cellOrColumn}`, trade12Months: `Trade of the last 12 months, ${cellOrColumn}` },
    answer: 'A ratio as a fraction',
    basis: 'Rule R28',
  },
  PROVISION: {
    description:
      'Bad-debt provision: balance times the rate of its audit band, rounded to 0.01; credits give 0. Default 5%, 10%, 30%, 50%, 80%, 100%. Takes whole columns.',
    arguments: {
      balance: `Balance, ${cellOrColumn}`,
      invoiceDate: `Invoice date, ${cellOrColumn}`,
      asOf: 'As-of date',
      rates: 'Optional: the rates of the six bands, youngest first, such as 0.05 or 5%',
    },
    answer: 'The provision required',
    basis: 'Rule R31; customary rates, not prescribed',
  },
  LETTERSTAGE: {
    description:
      "Letter due: 0 none, 1 first demand (day 15), 2 second demand (day 45), 3 draft of a lawyer's letter (over 90 days); the earlier one sent at least 15 days before. Takes whole columns.",
    arguments: {
      dueDate: `Due date, ${cellOrColumn}`,
      asOf: 'As-of date',
      lastStage: 'Optional: the last letter sent, 0 or blank for none',
      lastSent: 'Optional: the day it was sent; needed with the argument before',
      letterDays:
        'Optional: four numbers of days: first demand on day, second on day, lawyer’s letter after days, days between two letters; default 15, 45, 90, 15, also for a blank or 0',
    },
    answer: '0, 1, 2 or 3',
    basis: 'Rule R21',
  },
  LIMITATIONDATE: {
    description:
      'End of limitation: three years from the due date or the last interruption, twenty at most; not moved by rest days, so the safe date. Takes whole columns.',
    arguments: {
      dueDate: `Due date, ${cellOrColumn}`,
      lastInterruption: 'Optional: day of the last interruption (demand delivered, part payment, acknowledgement)',
    },
    answer: 'A date; format the cell as a date',
    basis: 'Rule R25; Civil Code arts. 188, 192, 195, 201, 202',
  },
  COURTFEE: {
    description:
      'Court costs by the Measures on Litigation Costs: acceptance, preservation, enforcement or payment order, rounded to 0.01. Takes whole columns.',
    arguments: { claim: `Sum claimed, ${cellOrColumn}`, kind: 'Optional: acceptance (default), preservation, enforcement, paymentorder' },
    answer: 'The fee',
    basis: 'Rule R26; Measures on the Payment of Litigation Costs (State Council Order 481)',
  },
  GUARANTEE: {
    description:
      'Security for preservation: 30% of the sum by default, the ceiling during the suit; before the suit normally the full sum, as the court decides. Takes whole columns.',
    arguments: { amount: `Sum to be preserved, ${cellOrColumn}`, rate: 'Optional: share, default 0.3' },
    answer: 'The security',
    basis: 'Rule R26; Provisions on Property Preservation art. 5',
  },
  INSTALMENTS: {
    description:
      'Instalment plan: 30% of the debt first (editable), the rest in equal monthly parts rounded down to 0.01, the last takes what is left; the sum ties.',
    arguments: {
      debt: 'Debt',
      count: 'Number of payments, 1 for all at once',
      firstDate: 'First date, then the same day of each month or its last day',
      firstShare: 'Optional: share of the first payment, default 0.3',
    },
    answer: 'A table with its heading: number, date, amount, rest',
    basis: 'Rule R32',
  },
  NEGOTIATION: {
    description:
      'Negotiation plan: opening demand (115% of the ideal), ideal, reasonable and bottom line, each with its share of the principal and a note.',
    arguments: {
      principal: 'Principal',
      ideal: 'Ideal outcome',
      reasonable: 'Reasonable outcome, not above the ideal',
      bottom: 'Bottom line, not above the reasonable',
    },
    answer: 'Four rows of four cells',
    basis: 'Rule R33',
  },
  COLLECTIONPOINTS: {
    description:
      "Collector's points: collected within 45 days of the invoice earns, after more than 90 days loses, in between 0. Takes whole columns.",
    arguments: {
      invoiceDate: `Invoice date, ${cellOrColumn}`,
      collectedDate: `Day it was settled, ${cellOrColumn}`,
      bonus: 'Optional: points earned, default 1',
      malus: 'Optional: points lost, default -1',
    },
    answer: 'Points',
    basis: 'Rule R34',
  },
  CREDITGRADE: {
    description:
      'Credit grade A to D by how a customer paid. A worst above 180 days is taken for a debt still open: D. If it was a payment that came late, give openDays; then C. A written-off customer is D, which is not seen here.',
    arguments: {
      daysLate: `Days late on average, ${cellOrColumn}; 无数据 where nothing was received, for Excel may send a blank as 0`,
      shareLate: 'Share of receipts that came late, 0 to 1; 无数据 where nothing was received',
      worst: 'The longest delay in days, of a receipt or of a balance still open; not below 0',
      broken: 'Promises broken, a count',
      openDays: 'Optional: days overdue of the oldest balance still open, 0 for none; left out or blank it is worst',
    },
    answer: 'A, B, C, D, or 无数据 where nothing was received and nothing is overdue',
    basis: 'Rule R36, with the default edges',
  },
  WRITEOFFSTATUS: {
    description:
      'Write-off hint: 逾期三年 when more than three years overdue, 小额逾期一年 when over one year and at most 50,000, else blank. Takes whole columns.',
    arguments: { dueDate: `Due date, ${cellOrColumn}`, asOf: 'As-of date', balance: `Balance, ${cellOrColumn}` },
    answer: 'The hint in words',
    basis: 'Rule R35; State Taxation Administration Announcement 2011 No. 25, arts. 23, 24',
  },
  RMBUPPER: {
    description:
      'An amount in Chinese capital characters as bank instruments need it, such as 人民币壹拾万柒仟元零伍角叁分. At most 15 digits and two decimals. Takes whole columns.',
    arguments: { amount: `Amount, ${cellOrColumn}` },
    answer: 'The amount in capitals',
    basis: 'Rule R27; Measures for Payment and Settlement, Annex 1',
  },
};
