import { optional } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import { string } from '../../cells/parse/plain-values';
import { said } from '../../cells/parse/said';
import { carriers, evidenceCategories, recordChecks } from '../../registers/evidence/columns';
import { isoDay } from '../iso-day';
import { hashedFiles } from './hashed-files';

/** Files that are to be registered, and what is said of them: read with the work on them, so that no pane loads it before. */
export const evidenceEntry = object({
  files: hashedFiles,
  customer: said,
  caseNumber: string,
  invoiceNumbers: array(said),
  category: constants(...evidenceCategories.map(({ means }) => means)),
  name: string,
  carrier: constants(...carriers.map(({ means }) => means)),
  date: optional(isoDay),
  registeredDate: isoDay,
  checks: array(constants(...recordChecks.map(({ means }) => means))),
  source: string,
  proves: string,
  storedAt: string,
  backup: string,
  secrecy: string,
});
