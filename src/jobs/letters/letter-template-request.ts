import { optional } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import { bad, good, type Parser } from '../../cells/parse/parser';
import type { ParsedBy } from '../../cells/parse/parser';
import { letterKinds } from '../../letters/letter-kind';
import { languages } from '../../texts/language';
import { requestOf } from '../define-job';
import type { LetterTemplateRequest } from './letter-template-contract';

const bytes: Parser<Uint8Array> = (value) => (value instanceof Uint8Array ? good(value) : bad('bytes', value));

/** The parser of what the job is asked. */
export const request = requestOf<LetterTemplateRequest>()({
  want: constants('list', 'save', 'keep', 'forget'),
  template: optional(object({ kind: constants(...letterKinds.map(({ kind }) => kind)), language: constants(...languages) })),
  bytes: optional(bytes),
});

export type LetterTemplateAsked = ParsedBy<typeof request>;
