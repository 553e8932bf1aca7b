import type { ParseFault } from './parser';

/** A fault's place as programmers write it: `ledger.choices.columns`, `rows[3].amount`; empty for the whole. */
export function pathText({ path }: ParseFault): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
