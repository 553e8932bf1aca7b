import { optional } from '../../cells/parse/absent';
import { number } from '../../cells/parse/plain-values';
import { toldOfRegisters } from '../../desk/told-of-registers';
import { allReports } from '../../reports/all-reports';
import { choicesWithSheets } from '../../reports/choose-reports';
import { defineJob, requestOf } from '../define-job';
import { takeTurns } from '../ports/job-control';
import { activeLedger } from './active-ledger';
import { ageMonth } from './age-month';
import { askedMonth, type AskedMonth } from './asked-month';
import type { BuildMonthOutcome, BuildMonthRequest } from './build-month-contract';
import { chosenReports } from './choice-parsers';
import { monthFigures } from './month-report';
import { withNamed } from './named-types';
import { policyNotices } from './policy-notices';
import { reportLines } from './report-lines';
import { withoutRegisters } from './without-registers';

/** Reckon a month and write nothing: as `BuildMonthRequest`, but for what its sheets alone need. */
export type ReckonMonthRequest = AskedMonth & Pick<BuildMonthRequest, 'language' | 'reports' | 'mostRows'>;

/** Reads the ledger of a workbook, ages it at a date and tells all that a build of its month tells but for the names of sheets. */
export const reckonMonth = defineJob({
  name: 'reckonMonth',
  parse: requestOf<ReckonMonthRequest>()({ ...askedMonth, reports: optional(chosenReports), mostRows: optional(number) }),
  run: async (
    { activeSheet, reports: chosen = choicesWithSheets(allReports), columnsNamed, typesNamed, sumsNamed, ...given },
    { readBook, control },
  ): Promise<BuildMonthOutcome> => {
    const asked = withNamed(given, { columns: columnsNamed, types: typesNamed, sums: sumsNamed });
    const { reading: whole, registers, policyReading, policy: demandPolicy } = await readBook();
    const policy = demandPolicy();
    const reading = withoutRegisters(whole, asked.sheetName, registers);
    const active = await activeLedger(reading, activeSheet, () => Promise.resolve([]));
    const month = await ageMonth(reading, asked, active, { control, policy, registers });
    if (month.kind !== 'aged') return month;
    const { aged, desk, period, asOfSource } = month;
    await takeTurns(control);
    const notices = [...month.notices, ...policyNotices(policyReading)];
    const report = {
      ...monthFigures(aged, policy, { asOfSource, period, notices, registers: toldOfRegisters(desk) }),
      ...(await reportLines(desk, chosen)),
      sheets: [],
      syncs: 0,
    };
    return { kind: 'done', report };
  },
});
