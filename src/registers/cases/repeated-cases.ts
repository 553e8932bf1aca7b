import type { RegisterNotice } from '../register-notice';
import type { CaseRecord } from './case-record';

/** Numbers that several rows of 案件 bear (R43). */
export function repeatedCases(cases: readonly CaseRecord[]): readonly RegisterNotice[] {
  const rowsOf = new Map<string, CaseRecord[]>();
  for (const record of cases) rowsOf.set(record.number, [...(rowsOf.get(record.number) ?? []), record]);
  return [...rowsOf].flatMap(([caseNumber, rows]): RegisterNotice[] =>
    rows.length < 2 ? [] : [{ kind: 'caseRepeated', caseNumber, rows: rows.map(({ sheetName, rowNumber }) => ({ sheetName, rowNumber })) }],
  );
}
