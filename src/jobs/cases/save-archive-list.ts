import { defineJob, requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import { preparedAt } from '../month/choice-parsers';
import type { SaveArchiveListOutcome, SaveArchiveListRequest } from './save-archive-list-contract';

const request = requestOf<SaveArchiveListRequest>()({ ...askedMonth, preparedAt });

/** Hands over the yearly list of archived cases, as a .docx. */
export const saveArchiveList = defineJob({
  name: 'saveArchiveList',
  parse: request,
  run: async (asked, work): Promise<SaveArchiveListOutcome> => {
    const { archiveListAsked } = await import(/* webpackChunkName: "archive-list" */ './archive-list-asked');
    return archiveListAsked(asked, work);
  },
});
