import { recogniseLedger } from '../ledger/recognition/recognise-ledger';
import type { ColumnRole, SourceWorkbook } from '../ledger/source';
import type { JobTexts } from '../texts/texts';
import type { JobPorts } from './all-jobs';
import { faultOf } from './job-fault';
import { headingOf } from './ledger-view';
import type { LedgerChoices, WorkbookMemory } from './look-contract';
import { badRequest, languageOf } from './read-request';
import { firstBadField, isColumnChoice, isDateOrder, isOneOf, optional, type FieldRules } from './request-fields';
import type { RememberOutcome, RememberRequest } from './small-jobs-contract';
import { textsIn } from './texts-in';

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

async function rememberAsked({ ledger, paneLanguage }: RememberRequest, texts: JobTexts, { workbook: port, control }: JobPorts): Promise<RememberOutcome> {
  let memory = await port.memory();
  if (paneLanguage !== undefined) memory = { ...(paneLanguage !== null && { language: paneLanguage }), ledgers: memory.ledgers };
  if (ledger !== undefined) {
    let { choices } = ledger;
    if (choices?.columns !== undefined) {
      const { workbook, sheetsTooLarge } = await port.read(control);
      if (![...workbook.sheets.map(({ name }) => name), ...sheetsTooLarge].includes(ledger.sheet)) {
        return { kind: 'refused', refusal: 'noSuchSheet', sentence: texts.noSuchSheet(ledger.sheet) };
      }
      choices = { ...choices, headings: headingsOf(workbook, ledger.sheet, choices.columns) };
    }
    memory = withChoices(memory, ledger.sheet, choices);
  }
  await port.remember(memory);
  return { kind: 'done', report: {} };
}

type Columns = NonNullable<LedgerChoices['columns']>;

/** What stands over the chosen columns; nothing where the sheet is no ledger even with them. */
function headingsOf(workbook: SourceWorkbook, sheetName: string, columns: Columns): NonNullable<LedgerChoices['headings']> {
  const recognition = recogniseLedger(workbook, { sheetName, columns });
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (recognition.kind !== 'found' || sheet === undefined) return {};
  const chosen = Object.entries(columns) as [ColumnRole, number | null][];
  return Object.fromEntries(chosen.flatMap(([role, column]) => (column === null ? [] : [[role, headingOf(sheet, recognition.layout, column)]])));
}

function withChoices(memory: WorkbookMemory, sheet: string, choices: LedgerChoices | null): WorkbookMemory {
  const before = memory.ledgers.find((ledger) => ledger.sheet === sheet)?.choices ?? {};
  const others = memory.ledgers.filter((ledger) => ledger.sheet !== sheet);
  return { ...memory, ledgers: choices === null ? others : [...others, { sheet, choices: merged(before, choices) }] };
}

/** A column that is given to a role is taken from the one that had it, which is recognised anew. */
function merged(before: LedgerChoices, { columns = {}, headings = {}, ...choices }: LedgerChoices): LedgerChoices {
  const taken = Object.values(columns).filter((column) => column !== null);
  const isKept = (role: ColumnRole): boolean => columns[role] === undefined && !taken.includes(before.columns?.[role] ?? -1);
  const kept = <Value>(values: Readonly<Partial<Record<ColumnRole, Value>>> = {}): Partial<Record<ColumnRole, Value>> => (
    Object.fromEntries(Object.entries(values).filter(([role]) => isKept(role as ColumnRole)))
  );
  const all = { ...kept(before.columns), ...columns };
  const over = { ...kept(before.headings), ...headings };
  return { ...before, ...choices, ...(Object.keys(all).length > 0 && { columns: all }), ...(Object.keys(over).length > 0 && { headings: over }) };
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
