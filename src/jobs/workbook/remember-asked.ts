import type { JobWork } from '../define-job';
import { chosenColumns } from '../month/chosen-columns';
import type { LedgerChoices, WorkbookMemory } from '../month/look-contract';
import { withoutRegisters } from '../month/without-registers';
import type { AskedToRemember } from './remember-request';
import type { RememberOutcome } from './small-jobs-contract';

/** Lays what is asked over what the workbook remembers. */
export async function rememberAsked({ ledger, paneLanguage }: AskedToRemember, work: JobWork): Promise<RememberOutcome> {
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
  { columns, ...others }: NonNullable<NonNullable<AskedToRemember['ledger']>['choices']>,
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
