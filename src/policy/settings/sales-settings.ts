import { number } from '../../cells/parse/plain-values';
import { lateDays, promptDays } from '../../domain/risk/collection-points';
import { setting } from '../setting';
import { countingNumber } from '../setting-parsers';

/** How collection counts for salespeople. */
export const salesSettings = [
  setting(
    'sales.promptDays',
    'days',
    'R34',
    ['开票后多少天内收齐加分', 'Collected within so many days of the invoice earns points'],
    countingNumber,
    promptDays,
  ),
  setting(
    'sales.lateDays',
    'days',
    'R34',
    ['开票后超过多少天扣分', 'Collected later than so many days loses points'],
    countingNumber,
    lateDays,
  ),
  setting('sales.bonus', 'points', 'R34', ['每单加分', 'Points of a prompt order'], number, 1),
  setting('sales.malus', 'points', 'R34', ['每单扣分', 'Points of a late order'], number, -1),
] as const;
