import { readFileSync } from 'node:fs';

import { type ApiSetTable, apiSetsOf } from './api-set-table';

let table: ApiSetTable | undefined;

/** The table of the installed @types/office-js, read once a process (about 70 ms). */
export function installedApiSets(): ApiSetTable {
  table ??= apiSetsOf(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));
  return table;
}
