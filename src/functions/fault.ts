/// <reference types="custom-functions-runtime" />
import type { FunctionArgument } from '../texts/functions/function-signatures';

/** Why a custom function has no answer; the value is quoted as the cell shows it. */
export type FunctionFault =
  /** An error that already stood in an input cell. */
  | { readonly fault: 'cellError'; readonly code: CustomFunctions.ErrorCode }
  | { readonly fault: 'missing'; readonly argument: FunctionArgument }
  | { readonly fault: 'notADate' | 'noSuchDay' | 'ambiguousDate'; readonly argument: FunctionArgument; readonly value: string }
  | { readonly fault: 'notAnAmount' | 'notTerms' | 'outOfRange'; readonly argument: FunctionArgument; readonly value: string }
  | { readonly fault: 'notRising' | 'notInOrder' | 'notDescending'; readonly argument: FunctionArgument; readonly value: string }
  | { readonly fault: 'notAChoice'; readonly argument: FunctionArgument; readonly value: string; readonly choices: readonly string[] }
  | { readonly fault: 'wrongSize'; readonly argument: FunctionArgument; readonly size: string; readonly expected: string }
  | { readonly fault: 'endlessTierNotLast'; readonly argument: FunctionArgument; readonly row: number }
  | { readonly fault: 'needsCompanion'; readonly argument: FunctionArgument; readonly value: string; readonly companion: FunctionArgument }
  | { readonly fault: 'noLpr' | 'noRateInTable'; readonly argument: FunctionArgument; readonly day: string }
  | { readonly fault: 'uncovered'; readonly argument: FunctionArgument; readonly rest: string }
  /** What is reckoned from the argument leaves the numbers that Excel holds to the cent. */
  | { readonly fault: 'sumTooLarge'; readonly argument: FunctionArgument }
  | { readonly fault: 'divisionByZero' };

/** Whether a reading or an answer is a fault. */
export function isFault(value: unknown): value is FunctionFault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}
