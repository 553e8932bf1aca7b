import { type FunctionArgument, functionSignatures } from './function-signatures';

export type { FunctionArgument } from './function-signatures';

/** The arguments of all functions, each once. */
export const functionArguments: readonly FunctionArgument[] = [...new Set(Object.values(functionSignatures).flat())];

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
  /** What is reckoned from the argument is too large to be exact to the cent. */
  sumTooLarge(argument: FunctionArgument): string;
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
