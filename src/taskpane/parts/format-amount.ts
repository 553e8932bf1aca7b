import { groupThousands } from '../../cells/group-thousands';

const zero = /^[-+]?0*(?:\.0*)?$/;

/** An amount in yuan, given as decimal text, as people write it: thousands apart, negative in brackets, nothing as a dash. */
export function formatAmount(amount: string): string {
  return isZeroAmount(amount) ? '–' : formatDifference(amount);
}

/** The same for a difference, where nothing is said in figures: 0.00. */
export function formatDifference(amount: string): string {
  const figures = groupThousands(amount.replace('-', ''));
  return isNegativeAmount(amount) ? `(${figures})` : figures;
}

export function isNegativeAmount(amount: string): boolean {
  return amount.startsWith('-') && !isZeroAmount(amount);
}

export function isZeroAmount(amount: string): boolean {
  return zero.test(amount);
}
