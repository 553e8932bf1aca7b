import { defineJob } from '../define-job';
import { request } from '../desk/save-committee-paper-request';
import type { SaveArchiveListOutcome } from './save-archive-list-contract';

/** Hands over the yearly list of archived cases, as a .docx. */
export const saveArchiveList = defineJob({
  name: 'saveArchiveList',
  parse: request,
  run: async (asked, work): Promise<SaveArchiveListOutcome> => {
    const { archiveListAsked } = await import(/* webpackChunkName: "archive-list" */ './archive-list-asked');
    return archiveListAsked(asked, work);
  },
});
