import { nullable, optional } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { languages } from '../../texts/language';
import { defineJob, requestOf, type JobWork } from '../define-job';
import { chosenColumns } from '../month/chosen-columns';
import { columnChoices, dateOrder } from '../month/choice-parsers';
import type { LedgerChoices, WorkbookMemory } from '../month/look-contract';
import { withoutRegisters } from '../month/without-registers';
import type { RememberOutcome, RememberRequest } from './small-jobs-contract';

const asked = requestOf<RememberRequest>()({
  ledger: optional(
    object({
      sheet: refine(string, 'a name', (name) => name !== ''),
      choices: nullable(object({ columns: optional(columnChoices), dateOrder: optional(dateOrder), netUnallocated: optional(boolean) })),
    }),
  ),
  paneLanguage: optional(nullable(constants(...languages))),
});

/** Keeps a decision of the user in the workbook, beside what is kept there already. */
export const remember = defineJob({
  name: 'remember',
  parse: asked,
  run: rememberAsked,
});

async function rememberAsked({ ledger, paneLanguage }: ParsedBy<typeof asked>, work: JobWork): Promise<RememberOutcome> {
  const { workbook } = work;
  let memory = await workbook.memory();
  if (paneLanguage !== undefined) memory = { ...(paneLanguage !== null && { language: paneLanguage }), ledgers: memory.ledgers };
  if (ledger !== undefined) {
    const { sheet, choices } = ledger;
    const before = memory.ledgers.find((known) => known.sheet === sheet)?.choices ?? {};
    const columns = choices === null ? {} : await columnsOf(sheet, choices, memory, work);
    if (columns === null) return { kind: 'refused', refusal: 'noSuchSheet', reason: { kind: 'noSuchSheet', sheetName: sheet } };
    const others = memory.ledgers.filter((known) => known.sheet !== sheet);
    memory = {
      ...memory,
      ledgers: choices === null ? others : [...others, { sheet, choices: { ...before, ...choices, ...columns } }],
    };
  }
  await workbook.remember(memory);
  return { kind: 'done', report: {} };
}

/** The columns chosen now and before, with their headings; null where there is no such sheet, of which nothing could be kept. */
async function columnsOf(
  sheet: string,
  { columns }: LedgerChoices,
  memory: WorkbookMemory,
  { workbook, control }: JobWork,
): Promise<LedgerChoices | null> {
  if (columns !== undefined) return chosenColumns(withoutRegisters(await workbook.read(control), sheet), memory, sheet, columns);
  return (await workbook.inventory()).sheets.includes(sheet) ? {} : null;
}
