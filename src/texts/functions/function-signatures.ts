/** Every custom function of the namespace AR with its arguments in order. */
export const functionSignatures = {
  DAYSOVERDUE: ['dueDate', 'asOf'],
  AGINGCLASS: ['dueDate', 'asOf', 'labels', 'classEdges'],
  AGINGBAND: ['dueDate', 'asOf', 'edges'],
  AUDITBAND: ['invoiceDate', 'asOf'],
  AGINGTABLE: ['customers', 'dueDates', 'balances', 'asOf', 'edges'],
  DUEDATE: ['baseDate', 'terms', 'holidays', 'makeUpDays'],
  WORKDAYCN: ['date', 'days', 'holidays', 'makeUpDays'],

  PENALTY: ['balance', 'dueDate', 'asOf', 'tiers', 'method', 'afterLast'],
  PENALTYDETAIL: ['balance', 'dueDate', 'asOf', 'tiers', 'method', 'afterLast'],
  PENALTYPAID: ['amount', 'dueDate', 'asOf', 'receiptDates', 'receiptAmounts', 'tiers'],
  STATUTORYINTEREST: ['balance', 'dueDate', 'asOf', 'uplift', 'yearDays', 'rateTable'],
  LPR: ['date', 'term', 'rateTable'],
  PENALTYCHECK: ['balance', 'dueDate', 'asOf', 'tiers', 'rateTable'],

  DSO: ['receivables', 'creditSales', 'days'],
  DSOCOUNTBACK: ['receivables', 'monthEnds', 'monthlySales'],
  BESTDSO: ['currentReceivables', 'creditSales', 'days'],
  DELINQUENTDAYS: ['receivables', 'currentReceivables', 'creditSales', 'days'],
  CEI: ['opening', 'sales', 'closing', 'closingCurrent'],
  ARTURNOVER: ['sales', 'opening', 'closing'],
  TURNOVERDAYS: ['sales', 'opening', 'closing', 'days'],
  BADDEBTRATIO: ['writeOffs', 'creditSales'],
  COLLECTIONRATE: ['receipts', 'opening', 'billed'],
  ROLLRATE: ['bandBefore', 'nextBandNow'],
  TURNOVERFALLING: ['turnovers'],
  CONCENTRATION: ['balance', 'trade12Months'],
  PROVISION: ['balance', 'invoiceDate', 'asOf', 'rates'],

  LETTERSTAGE: ['dueDate', 'asOf', 'lastStage', 'lastSent', 'letterDays'],
  LIMITATIONDATE: ['dueDate', 'lastInterruption'],
  COURTFEE: ['claim', 'kind'],
  GUARANTEE: ['amount', 'rate'],
  INSTALMENTS: ['debt', 'count', 'firstDate', 'firstShare'],
  NEGOTIATION: ['principal', 'ideal', 'reasonable', 'bottom'],
  COLLECTIONPOINTS: ['invoiceDate', 'collectedDate', 'bonus', 'malus'],
  CREDITGRADE: ['daysLate', 'shareLate', 'worst', 'broken', 'openDays'],
  WRITEOFFSTATUS: ['dueDate', 'asOf', 'balance'],
  RMBUPPER: ['amount'],
} as const;

export type FunctionId = keyof typeof functionSignatures;

/** The arguments of one function. */
export type ArgumentOf<Id extends FunctionId> = (typeof functionSignatures)[Id][number];

/** An argument of any function, as formulas and their help name it. */
export type FunctionArgument = ArgumentOf<FunctionId>;
