import { defineJob } from '../define-job';
import { request } from './write-letters-request';
import type { WriteLettersOutcome } from './write-letters-contract';

/** Writes letters into their templates, hands the files over and enters every letter in 催收记录, all or nothing (R21, R39). */
export const writeLetters = defineJob({
  name: 'writeLetters',
  parse: request,
  run: async (asked, work): Promise<WriteLettersOutcome> => {
    const { writeAsked } = await import(/* webpackChunkName: "letters" */ './write-asked');
    return writeAsked(asked, work);
  },
});
