import type { ArgumentOf, FunctionId } from './function-signatures';

/** What a user is told about a function. */
export interface FunctionHelp<Argument extends string = string> {
  /** What it computes: the text Excel shows when the function is typed. */
  readonly description: string;
  /** Each argument in a line; those that may be left out begin with the word for optional. */
  readonly arguments: Readonly<Record<Argument, string>>;
  readonly answer: string;
  /** The rules it follows and the law behind them. */
  readonly basis: string;
}

/**
 * The help of every function in one language. Chinese is not written here: it is the comment above each function, from which
 * Excel's metadata is generated.
 */
export type FunctionHelpTexts = { readonly [Id in FunctionId]: FunctionHelp<ArgumentOf<Id>> };
