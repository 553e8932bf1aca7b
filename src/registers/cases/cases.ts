import { dayBy } from '../day-by';
import type { Register } from '../register';
import type { CaseRecord } from './case-record';
import { caseColumns } from './columns';
import type { CaseRole } from './columns';
import { parseCase } from './parse-row';
import { caseCells } from './write-row';

const { docket, filedDay, preservationDay, confirmedDay, performanceDay, judgmentServedDay, court } = caseColumns;

/** 案件: what goes to a mediator, a court or an arbitrator (R43). */
export const cases: Register<CaseRole, CaseRecord> = {
  title: { 'zh-CN': '案件', 'en-US': 'Cases' },
  names: /案件|^(?:law ?suits?|cases?)$/i,
  marks: ['案件编号', '案件号', 'case number', ...[docket, filedDay, preservationDay, confirmedDay].flatMap(({ words }) => words)].concat(
    [performanceDay, judgmentServedDay, court].map(({ heading }) => heading['zh-CN']),
  ),
  columns: caseColumns,
  parseRow: parseCase,
  cellsOf: caseCells,
  // A case may be prepared before anything of it has a date; until when a judgment is to be met looks ahead, once there is one.
  rowAt: (row, asOf) => ({
    ...row,
    filedDay: dayBy(row.filedDay, asOf),
    preservationDay: dayBy(row.preservationDay, asOf),
    servedDay: dayBy(row.servedDay, asOf),
    mediationDay: dayBy(row.mediationDay, asOf),
    confirmedDay: dayBy(row.confirmedDay, asOf),
    orderServedDay: dayBy(row.orderServedDay, asOf),
    judgmentDay: dayBy(row.judgmentDay, asOf),
    judgmentServedDay: dayBy(row.judgmentServedDay, asOf),
    rulingServedDay: dayBy(row.rulingServedDay, asOf),
    effectiveDay: dayBy(row.effectiveDay, asOf),
    performanceDay: row.judgmentDay !== null && row.judgmentDay > asOf ? null : row.performanceDay,
    closedDay: dayBy(row.closedDay, asOf),
  }),
};
