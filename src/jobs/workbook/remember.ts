import { nullable, optional } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { languages } from '../../texts/language';
import { defineJob, requestOf, type JobWork } from '../define-job';
import { chosenColumns } from '../month/chosen-columns';
import {
  chosenReports,
  columnChoices,
  creditDays,
  dateOrder,
  decimalMark,
  monthDay,
  sumChoices,
  typeChoices,
} from '../month/choice-parsers';
import type { LedgerChoices, WorkbookMemory } from '../month/look-contract';
import { withoutRegisters } from '../month/without-registers';
import type { RememberOutcome, RememberRequest } from './small-jobs-contract';

const asked = requestOf<RememberRequest>()({
  ledger: optional(
    object({
      sheet: refine(string, 'a name', (name) => name !== ''),
      choices: nullable(
        object({
          columns: optional(nullable(columnChoices)),
          dateOrder: optional(dateOrder),
          decimalMark: optional(decimalMark),
          monthDay: optional(monthDay),
          types: optional(typeChoices),
          sums: optional(sumChoices),
          netUnallocated: optional(boolean),
          creditDays: optional(creditDays),
          allSheets: optional(constants(true)),
          reports: optional(chosenReports),
        }),
      ),
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
    const kept = choices === null ? {} : await choicesKept(sheet, before, choices, memory, work);
    if (kept === null) return { kind: 'refused', refusal: 'noSuchSheet', reason: { kind: 'noSuchSheet', sheetName: sheet } };
    const others = memory.ledgers.filter((known) => known.sheet !== sheet);
    memory = { ...memory, ledgers: Object.keys(kept).length === 0 ? others : [...others, { sheet, choices: kept }] };
  }
  await workbook.remember(memory);
  return { kind: 'done', report: {} };
}

/** What is kept of a ledger from now on; null where there is no such sheet, of which nothing could be kept. */
async function choicesKept(
  sheet: string,
  before: LedgerChoices,
  { columns, ...others }: NonNullable<NonNullable<ParsedBy<typeof asked>['ledger']>['choices']>,
  memory: WorkbookMemory,
  { workbook, readBook }: JobWork,
): Promise<LedgerChoices | null> {
  if (columns) {
    const { reading, registers } = await readBook();
    const chosen = chosenColumns(withoutRegisters(reading, sheet, registers), memory, sheet, columns);
    return chosen && { ...before, ...others, ...chosen };
  }
  if (!(await workbook.inventory()).sheets.includes(sheet)) return null;
  return { ...(columns === null ? withoutColumns(before) : before), ...others };
}

function withoutColumns(choices: LedgerChoices): LedgerChoices {
  return Object.fromEntries(Object.entries(choices).filter(([choice]) => choice !== 'columns' && choice !== 'headings'));
}
