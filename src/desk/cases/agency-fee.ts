import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { Agency } from '../../registers/agencies/agency';

/** What a body takes where so much comes in: its fixed fee, and its share of that, half up to the cent; what it does not name counts 0. */
export function agencyFee({ fixedCents, recoveredShare }: Pick<Agency, 'fixedCents' | 'recoveredShare'>, recoveredCents: Cents): Cents {
  const share = new Exact(recoveredCents)
    .times(String(recoveredShare ?? 0))
    .toDecimalPlaces(0)
    .toNumber();
  return share + (fixedCents ?? 0);
}
