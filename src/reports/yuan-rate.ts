import { homeCurrency } from '../domain/money/currency-name';
import type { AgedLedger, Position } from '../ledger/aged-ledger';

/** Whether a penalty was reckoned by the LPR, which is a rate of the renminbi, on a debt in another currency (R16, R12d). */
export function hasYuanRate({ penaltyBasis, penaltyCents }: Position, currency: string): boolean {
  return currency !== homeCurrency && penaltyBasis === 'statutory' && penaltyCents !== 0;
}

/** The currencies other than the renminbi in which such penalties stand. */
export function currenciesAtYuanRate({ main, otherCurrencies }: AgedLedger): string[] {
  return [main, ...otherCurrencies].flatMap(({ currency, positions }) =>
    positions.some((position) => hasYuanRate(position, currency)) ? [currency] : [],
  );
}
