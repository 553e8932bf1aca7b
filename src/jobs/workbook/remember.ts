import type { JobPorts } from '../ports/job-ports';
import type { JobControl } from '../ports/job-control';
import type { WorkbookPort } from '../ports/workbook-port';
import type { JobTexts } from '../../texts/texts';
import { chosenColumns } from '../month/chosen-columns';
import { faultOf } from '../job-fault';
import type { LedgerChoices, WorkbookMemory } from '../month/look-contract';
import { badRequest, languageOf } from '../read-request';
import { firstBadField, isColumnChoice, isDateOrder, isOneOf, optional, type FieldRules } from '../request-fields';
import type { RememberOutcome, RememberRequest } from './small-jobs-contract';
import { textsIn } from '../texts-in';

/** Keeps a decision of the user in the workbook, beside what is kept there already. */
export async function remember(request: RememberRequest, ports: JobPorts): Promise<RememberOutcome> {
  const texts = textsIn[languageOf(request)].jobs;
  const bad = firstBadField(request, rules);
  if (bad) return badRequest(bad, texts);
  try {
    return await rememberAsked(request, texts, ports);
  } catch (error) {
    return faultOf(error, texts);
  }
}

async function rememberAsked(
  { ledger, paneLanguage }: RememberRequest,
  texts: JobTexts,
  { workbook: port, control }: JobPorts,
): Promise<RememberOutcome> {
  let memory = await port.memory();
  if (paneLanguage !== undefined) memory = { ...(paneLanguage !== null && { language: paneLanguage }), ledgers: memory.ledgers };
  if (ledger !== undefined) {
    const { sheet, choices } = ledger;
    const before = memory.ledgers.find((known) => known.sheet === sheet)?.choices ?? {};
    const columns = choices === null ? {} : await columnsOf(sheet, choices, memory, { port, control });
    if (columns === null) return { kind: 'refused', refusal: 'noSuchSheet', sentence: texts.noSuchSheet(sheet) };
    const others = memory.ledgers.filter((known) => known.sheet !== sheet);
    memory = {
      ...memory,
      ledgers: choices === null ? others : [...others, { sheet, choices: { ...before, ...plainChoices(choices), ...columns } }],
    };
  }
  await port.remember(memory);
  return { kind: 'done', report: {} };
}

/** The columns chosen now and before, with their headings; null where there is no such sheet, of which nothing could be kept. */
async function columnsOf(
  sheet: string,
  { columns }: LedgerChoices,
  memory: WorkbookMemory,
  { port, control }: { readonly port: WorkbookPort; readonly control: JobControl },
): Promise<LedgerChoices | null> {
  if (columns !== undefined) return chosenColumns(await port.read(control), memory, sheet, columns);
  return (await port.inventory()).sheets.includes(sheet) ? {} : null;
}

/** The choices that are kept as they came. */
function plainChoices({ dateOrder, netUnallocated }: LedgerChoices): LedgerChoices {
  return { ...(dateOrder !== undefined && { dateOrder }), ...(netUnallocated !== undefined && { netUnallocated }) };
}

const isLanguage = isOneOf('zh-CN', 'en-US');

const rules: FieldRules<RememberRequest> = [
  ['language', isLanguage],
  ['ledger', optional(isLedgerChoice)],
  ['paneLanguage', optional((value) => value === null || isLanguage(value))],
];

function isLedgerChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, choices }: { readonly sheet?: unknown; readonly choices?: unknown } = value;
  if (typeof sheet !== 'string' || sheet === '') return false;
  return choices === null || (typeof choices === 'object' && firstBadField<LedgerChoices>(choices, choiceRules) === null);
}

const choiceRules: FieldRules<LedgerChoices> = [
  ['columns', optional(isColumnChoice)],
  ['dateOrder', optional(isDateOrder)],
  ['netUnallocated', optional((value) => typeof value === 'boolean')],
];
