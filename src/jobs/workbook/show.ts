import { optional } from '../../cells/parse/absent';
import { string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { defineJob, requestOf } from '../define-job';
import type { ShowOutcome, ShowRequest } from './small-jobs-contract';

/** A cell, or an area by two corners. */
const address = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/i;

/** Brings a sheet, or a cell of it, before the user. */
export const show = defineJob({
  name: 'show',
  parse: requestOf<ShowRequest>()({
    sheet: refine(string, 'a name', (name) => name !== ''),
    cell: optional(refine(string, 'A1', (cell) => address.test(cell))),
  }),
  run: async ({ sheet, cell = null }, { workbook }): Promise<ShowOutcome> =>
    (await workbook.show(sheet, cell))
      ? { kind: 'done', report: {} }
      : { kind: 'refused', refusal: 'noSuchSheet', reason: { kind: 'sheetNotShown', sheetName: sheet } },
});
