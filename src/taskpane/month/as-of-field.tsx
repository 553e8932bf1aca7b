import { nearbyMonthEnds } from './as-of-choices';
import { AsOfInput } from './as-of-input';

/** Where a question for the as-of date is answered; what is suggested is the end of that date's month. */
export function AsOfField({ suggested, onAnswer }: { readonly suggested?: string; readonly onAnswer: (asOf: string) => void }) {
  return <AsOfInput answers initial={suggested === undefined ? '' : (nearbyMonthEnds(suggested)[2] ?? '')} onDay={onAnswer} />;
}
