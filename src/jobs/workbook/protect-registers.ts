import { boolean } from '../../cells/parse/plain-values';
import { said } from '../../cells/parse/said';
import { defineJob, requestOf } from '../define-job';
import type { ProtectRegistersOutcome, ProtectRegistersRequest } from './protect-registers-contract';

const request = requestOf<ProtectRegistersRequest>()({ password: said, protect: boolean });

/** Protects the sheets of the registers, or takes their protection away. */
export const protectRegisters = defineJob({
  name: 'protectRegisters',
  parse: request,
  writes: true,
  run: async ({ password: given, protect }, { readBook, tables, control }): Promise<ProtectRegistersOutcome> => {
    const { registers } = await readBook();
    const sheets = [...new Set(registers.tables.map(({ table }) => table.sheet.name))];
    const answer = await tables.setProtection(sheets, given, protect, control);
    const changed = answer.kind === 'set' ? answer.changed : [];
    const badPassword = answer.kind === 'set' ? null : answer.sheet;
    return { kind: 'done', report: { changed, unchanged: sheets.filter((sheet) => !changed.includes(sheet)), badPassword } };
  },
});
