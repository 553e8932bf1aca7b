import { defineJob } from '../define-job';
import type { LogContactOutcome } from './log-contact-contract';
import { request } from './log-contact-request';

/** Enters a call, a visit or a message in 催收记录, with what was promised (R24, R28c). */
export const logContact = defineJob({
  name: 'logContact',
  parse: request,
  writes: true,
  run: async (contact, work): Promise<LogContactOutcome> => {
    const { logAsked } = await import(/* webpackChunkName: "desk" */ './log-contact-asked');
    return logAsked(contact, work);
  },
});
