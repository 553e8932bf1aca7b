import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FunctionId } from '../../src/texts/functions/function-signatures';

/** A call whose answer was reckoned apart from this program, in exact decimals. */
export interface GoldenCall {
  readonly fn: FunctionId;
  readonly args: readonly unknown[];
  readonly want: string | number | { readonly amounts: readonly number[]; readonly dates: readonly number[] };
}

export const goldenCalls: readonly GoldenCall[] = readFileSync(join(__dirname, '..', 'functions', 'golden', 'functions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldenCall);
