import { number } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { setting } from '../setting';
import { share, wholeNumber } from '../setting-parsers';

/** An opening below the ideal would be none. */
const openingFactor = refine(number, 'a number from 1 up', (value) => value >= 1);

/** What prices of a negotiation are made of. */
export const negotiationSettings = [
  setting(
    'negotiation.openingFactor',
    'factor',
    'R33',
    ['开价为理想价的几倍', 'The opening, as a multiple of the ideal price'],
    openingFactor,
    1.15,
  ),
  setting('negotiation.yearlyRate', 'share', 'R33', ['资金成本（年利率）', 'What money costs, by the year'], share, 0.06),
  setting(
    'negotiation.daysToMoney',
    'days',
    'R33',
    ['起诉到拿到钱要多少天（审理和执行各六个月）', 'Days until a suit brings money (six months of hearing and six of enforcement)'],
    wholeNumber,
    365,
  ),
] as const;
