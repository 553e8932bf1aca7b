import { setting } from '../setting';
import { positive, wholeNumber } from '../setting-parsers';

/** When the finance department warns. */
export const alertSettings = [
  setting(
    'alerts.concentrationShare',
    'share',
    'R28',
    ['余额超过近 12 个月交易额的多少即预警', 'A balance above this share of the trade of 12 months is warned about'],
    positive,
    0.3,
  ),
  setting(
    'alerts.limitationDays',
    'days',
    'R28',
    ['诉讼时效届满前多少天起预警', 'Days before the end of limitation from which it is warned about'],
    wholeNumber,
    180,
  ),
] as const;
