import { defineJob } from '../define-job';
import { request } from './preview-letter-request';
import type { PreviewLetterOutcome } from './preview-letter-contract';

/** Tells what a letter would say, of the template that it would take, and the same as a message. */
export const previewLetter = defineJob({
  name: 'previewLetter',
  parse: request,
  run: async (asked, work): Promise<PreviewLetterOutcome> => {
    const [tools, { previewAsked }] = await Promise.all([
      import(/* webpackChunkName: "letters" */ './preview-tools'),
      import(/* webpackChunkName: "letter-preview" */ './preview-asked'),
    ]);
    return previewAsked(asked, work, tools);
  },
});
