import { defineJob } from '../define-job';
import { request } from './letter-template-request';
import type { LetterTemplateOutcome } from './letter-template-contract';

/** Hands over our template, takes one back that was changed in Word, or goes back to ours (R23). */
export const letterTemplate = defineJob({
  name: 'letterTemplate',
  parse: request,
  run: async (asked, work): Promise<LetterTemplateOutcome> => {
    const { templateAsked } = await import(/* webpackChunkName: "letter-templates" */ './template-asked');
    return templateAsked(asked, work);
  },
});
