import type { ErrorCode } from '../book/cell-value';

/** A call as it goes to an add-in's page. */
export interface FunctionCall {
  /** The function's id. */
  readonly id: string;
  /** The arguments as JSON: dates are serials, ranges nested arrays, what was left out null. */
  readonly argumentsJson: string;
  /** The calling cell with its sheet. */
  readonly address: string;
  /** Whether error values stand among the arguments. */
  readonly holdsErrors: boolean;
}

/** What came back: the raw value, or an error with the sentence for the user. */
export type CallResult =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: ErrorCode; readonly message: string };

/** Carries calls to an add-in's page, all at once, and answers in their order. Never throws: a failed call is an error value. */
export interface FunctionCaller {
  call(calls: readonly FunctionCall[]): Promise<readonly CallResult[]>;
}
