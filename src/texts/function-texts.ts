/** Names of the custom functions' arguments, as formulas and their help carry them. */
export const functionArguments = [
  'dueDate', 'asOf', 'labels', 'edges', 'invoiceDate', 'customers', 'dueDates', 'balances', 'baseDate', 'terms', 'date', 'days',
  'balance', 'tiers', 'method', 'afterLast', 'amount', 'receiptDates', 'receiptAmounts', 'uplift', 'yearDays', 'term',
  'receivables', 'creditSales', 'monthEnds', 'monthlySales', 'currentReceivables', 'opening', 'sales', 'closing', 'closingCurrent', 'writeOffs',
  'receipts', 'billed', 'bandBefore', 'nextBandNow', 'turnovers', 'trade12Months', 'rates',
  'lastStage', 'lastSent', 'lastInterruption', 'claim', 'kind', 'rate', 'debt', 'count', 'firstDate', 'firstShare',
  'principal', 'ideal', 'reasonable', 'bottom', 'collectedDate', 'bonus', 'malus',
] as const;

export type FunctionArgument = (typeof functionArguments)[number];

/** What custom functions say behind an error in a cell. Each sentence names the argument and quotes the value. */
export interface FunctionTexts {
  missing(argument: FunctionArgument): string;
  notADate(argument: FunctionArgument, value: string): string;
  noSuchDay(argument: FunctionArgument, value: string): string;
  ambiguousDate(argument: FunctionArgument, value: string): string;
  notAnAmount(argument: FunctionArgument, value: string): string;
  notTerms(argument: FunctionArgument, value: string): string;
  notAChoice(argument: FunctionArgument, value: string, choices: readonly string[]): string;
  outOfRange(argument: FunctionArgument, value: string): string;
  wrongSize(argument: FunctionArgument, size: string, expected: string): string;
  notRising(argument: FunctionArgument, value: string): string;
  /** Dates that should come oldest first. */
  notInOrder(argument: FunctionArgument, value: string): string;
  notDescending(argument: FunctionArgument, value: string): string;
  endlessTierNotLast(argument: FunctionArgument, row: number): string;
  /** One argument says something only together with another. */
  needsCompanion(argument: FunctionArgument, value: string, companion: FunctionArgument): string;
  noLpr(argument: FunctionArgument, day: string): string;
  uncovered(argument: FunctionArgument, rest: string): string;
  readonly divisionByZero: string;
}
