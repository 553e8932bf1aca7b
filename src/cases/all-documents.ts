import { calculation } from './documents/calculation';
import { complaint } from './documents/complaint';
import { evidenceList } from './documents/evidence-list';

/** Every document of a case's pack, in the order of its contents. */
export const allCaseDocuments = [complaint, evidenceList, calculation] as const;

export type CaseDocumentKey = (typeof allCaseDocuments)[number]['key'];
