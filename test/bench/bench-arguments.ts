import type { LedgerShape } from './bench-ledger';

/** The parts of the bench, in their order. */
export const benchParts = ['kernels', 'functions', 'blocks', 'history', 'desk', 'chain', 'formulas', 'letters', 'page'] as const;

export type BenchPart = (typeof benchParts)[number];

/** What `npm run bench` was asked for. */
export interface BenchRequest {
  readonly parts: readonly BenchPart[];
  readonly shapes: readonly LedgerShape[];
}

/** How the bench is asked for less, or for other ledgers. */
export const benchUsage = `npm run bench -- [${benchParts.join('] [')}] [ROWS …] [customers=COUNT] [texts=long]`;

const usualRows = [2_000, 20_000, 100_000];

/** Reads the words of the command line; null where one is unknown. */
export function readBenchArguments(words: readonly string[]): BenchRequest | null {
  const parts: BenchPart[] = [];
  const rows: number[] = [];
  let shape: Omit<LedgerShape, 'rows'> = {};
  for (const word of words) {
    const part = benchParts.find((known) => known === word);
    const customers = /^customers=([1-9]\d*)$/.exec(word)?.[1];
    if (part) parts.push(part);
    else if (/^[1-9]\d*$/.test(word)) rows.push(Number(word));
    else if (customers !== undefined) shape = { ...shape, customers: Number(customers) };
    else if (word === 'texts=long') shape = { ...shape, hasLongTexts: true };
    else return null;
  }
  return {
    parts: parts.length > 0 ? parts : benchParts,
    shapes: (rows.length > 0 ? rows : usualRows).map((count) => ({ ...shape, rows: count })),
  };
}
