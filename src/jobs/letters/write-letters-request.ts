import { optional, withDefault } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import { good, type Parser } from '../../cells/parse/parser';
import { number, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import { letterKinds } from '../../letters/letter-kind';
import { languages } from '../../texts/language';
import { requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import { askedMonth } from '../month/asked-month';
import type { WriteLettersRequest } from './write-letters-contract';

const plan = object({
  count: refine(number, 'a whole number from 1 to 120', (count) => Number.isInteger(count) && count >= 1 && count <= 120),
  firstDate: isoDay,
  firstShare: optional(refine(number, 'a fraction from 0 to 1', (share) => share > 0 && share <= 1)),
});

/** A letter as the user has confirmed it. */
export const confirmed = object({
  customer: string,
  currency: optional(string),
  kind: constants(...letterKinds.map(({ kind }) => kind)),
  letterLanguage: optional(constants(...languages)),
  finalPaymentDate: optional(isoDay),
  leftOut: withDefault(array(string), []),
  withBarred: withDefault(array(string), []),
  plan: optional(plan),
});

const confirmedLetters = array(confirmed);
const allDue = constants<'due' | LetterStage>('due', 1, 2, 3);

const wanted: Parser<readonly ConfirmedByUser[] | 'due' | LetterStage> = (value) => {
  const due = allDue(value);
  return due.ok ? good(due.value) : confirmedLetters(value);
};

/** The parser of what the job is asked. */
export const request = requestOf<WriteLettersRequest>()({
  ...askedMonth,
  letterDate: optional(isoDay),
  letters: wanted,
  letterLanguage: optional(constants(...languages)),
  source: optional(string),
  outputs: refine(
    array(constants('combined', 'zip', 'separate', 'sheets')),
    'none twice',
    (outputs) => new Set(outputs).size === outputs.length,
  ),
  missing: withDefault(constants('ask', 'mark'), 'ask'),
});

/** A letter that is wanted, its days as serial numbers. */
export type ConfirmedByUser = Extract<ReturnType<typeof confirmed>, { readonly ok: true }>['value'];

/** What the job is asked, parsed. */
export type WriteLettersAsked = Extract<ReturnType<typeof request>, { readonly ok: true }>['value'];
