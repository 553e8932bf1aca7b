import { cellOfRow } from '../cell-of-row';
import type { RegistersFound } from '../find-registers';
import type { RegisterNotice } from '../register-notice';
import type { CaseRecord } from './case-record';

/** Numbers that several rows of 案件 bear (R43). */
export function repeatedCases(cases: readonly CaseRecord[], found: Pick<RegistersFound, 'tables'>): readonly RegisterNotice[] {
  const rowsOf = new Map<string, CaseRecord[]>();
  for (const record of cases) rowsOf.set(record.number, [...(rowsOf.get(record.number) ?? []), record]);
  return [...rowsOf].flatMap(([caseNumber, rows]): RegisterNotice[] => {
    if (rows.length < 2) return [];
    const areOfOne = new Set(rows.map(({ customer }) => customer.key)).size === 1;
    return [{ kind: 'caseRepeated', caseNumber, places: rows.map((row) => cellOfRow('cases', row, ['number'], found)), areOfOne }];
  });
}
