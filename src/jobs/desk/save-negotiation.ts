import { defineJob } from '../define-job';
import type { SaveNegotiationOutcome } from './save-negotiation-contract';
import { request } from './save-negotiation-request';

/** Hands over half a page for the talk with a debtor, as a .docx (R33). */
export const saveNegotiation = defineJob({
  name: 'saveNegotiation',
  parse: request,
  run: async (asked, work): Promise<SaveNegotiationOutcome> => {
    const { negotiationAsked } = await import(/* webpackChunkName: "negotiation" */ './negotiation-asked');
    return negotiationAsked(asked, work);
  },
});
