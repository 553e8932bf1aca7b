import { array } from '../../cells/parse/array';
import { optional, withDefault } from '../../cells/parse/absent';
import { object } from '../../cells/parse/object';
import { string } from '../../cells/parse/plain-values';
import { requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import { askedMonth } from '../month/asked-month';
import type { PreviewLetterRequest } from './preview-letter-contract';
import { confirmed } from './write-letters-request';

/** The parser of what the job is asked. */
export const request = requestOf<PreviewLetterRequest>()({
  ...askedMonth,
  letterDate: optional(isoDay),
  letter: confirmed,
  among: withDefault(array(object({ customer: string, currency: optional(string) })), []),
});

/** What the job is asked, parsed. */
export type PreviewLetterAsked = Extract<ReturnType<typeof request>, { readonly ok: true }>['value'];
