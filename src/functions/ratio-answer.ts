import type { Ratio } from '../domain/ratios/quotient';
import type { FunctionArgument } from '../texts/functions/function-signatures';

import { quoted } from './cell';
import type { FunctionFault } from './fault';

/** A ratio, or the fault of the argument that makes its denominator nothing or less (R20). */
export function ratioAnswer(ratio: Ratio, denominator: FunctionArgument, given: unknown): number | FunctionFault {
  switch (ratio) {
    case 'zeroDenominator':
      return { fault: 'divisionByZero' };
    case 'negativeDenominator':
      return { fault: 'outOfRange', argument: denominator, value: quoted(given) };
    default:
      return ratio;
  }
}
