import { defineJob } from '../define-job';
import { request } from './preview-letter-request';
import type { PreviewLetterOutcome } from './preview-letter-contract';

/** Tells what a letter would say, of the template that it would take, and the same as a message. */
export const previewLetter = defineJob({
  name: 'previewLetter',
  parse: request,
  run: async (asked, work): Promise<PreviewLetterOutcome> => {
    const { previewAsked } = await import(/* webpackChunkName: "letters" */ './preview-asked');
    return previewAsked(asked, work);
  },
});
