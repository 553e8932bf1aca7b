import { setting } from '../setting';
import { wholeNumber } from '../setting-parsers';

/** How long what was looked up about others holds. */
export const checkSettings = [
  setting(
    'checks.oldAfter',
    'days',
    'R39',
    ['查询、核验过了多少天算旧', 'Days after which what was looked up or checked is old'],
    wholeNumber,
    180,
  ),
] as const;
