import { constants } from '../../cells/parse/constants';
import { jsonText } from '../../cells/parse/json-text';
import { object } from '../../cells/parse/object';
import { ifGood, orElse } from '../../cells/parse/or-else';
import type { Parser } from '../../cells/parse/parser';
import { boolean, number, string } from '../../cells/parse/plain-values';
import { recordOfGood } from '../../cells/parse/record';
import {
  chosenColumn,
  chosenReports,
  chosenSum,
  chosenType,
  columnRole,
  creditDays,
  dateOrder,
  decimalMark,
  monthDay,
  sumHeading,
  typeWord,
} from '../../jobs/month/choice-parsers';
import type { LedgerChoices, WorkbookMemory } from '../../jobs/month/look-contract';
import { languages } from '../../texts/language';
import type { ExcelSession } from '../excel-session';
import {
  addHiddenName,
  loadNames,
  namesOnSheets,
  ourPrefix,
  safeToDelete,
  sheetOfReference,
  sheetsWithNames,
  type NameReading,
} from './hidden-names';
import { addHiddenText, formulasOf, textIn, type Formulas } from './hidden-texts';
import { nextNumber, numberPattern } from './next-number';

/*
 * What a user has decided about a workbook stands in hidden names of it: for each ledger one that refers to its sheet, and so follows it,
 * and those that hold the choices; last one that tells the whole of it. Like marks, names are never changed: what is remembered anew gets
 * the next number and only then goes what was there before, so that a batch that stops half-way leaves the one or the other.
 */

const memoryName = new RegExp(
  `^${ourPrefix.replace('.', '\\.')}memory\\.(${numberPattern})\\.(?:whole|\\d+\\.(?:sheet|choices))(?:\\.\\d+)?$`,
  'i',
);

const nameOf = (version: number, part: string): string => `${ourPrefix}memory.${version}.${part}`;

/** What is remembered of a workbook, by its names; what nobody can read is forgotten. */
export function memoryIn(names: readonly NameReading[]): WorkbookMemory {
  const formulas = formulasOf(names);
  const version = versionOfMemory(names, formulas);
  const read = keptWhole(textIn(formulas, nameOf(version, 'whole')));
  if (!read.ok) return { ledgers: [] };
  const { language, ledgers: count } = read.value;
  const ledgers = Array.from({ length: Number.isInteger(count) && count > 0 && count < formulas.size ? count : 0 }, (_, index) => {
    const sheet = sheetOfReference(formulas.get(nameOf(version, `${index}.sheet`)) ?? '');
    const choices = keptChoices(textIn(formulas, nameOf(version, `${index}.choices`)));
    return sheet === null ? [] : [{ sheet, choices: choices.ok ? choices.value : {} }];
  }).flat();
  return { ...(language !== undefined && { language }), ledgers };
}

/**
 * Remembers this in place of what was remembered before, in one batch: two round trips, and a third one that hides what was added. Tells
 * before it is sent which version will stand there, 0 for none.
 */
export async function rememberInWorkbook(session: ExcelSession, memory: WorkbookMemory, onBegin: (version: number) => void): Promise<void> {
  const { context } = session;
  const sheets = context.workbook.worksheets.load(sheetsWithNames);
  const loaded = loadNames(context);
  await session.sync();
  const names = loaded();
  const onSheets = namesOnSheets(sheets.items);
  const version = nextNumber([...versionsIn(names), ...versionsIn([...onSheets].map((name) => ({ name })))]);
  const ledgers = memory.ledgers.flatMap(({ sheet, choices }) => {
    const found = sheets.items.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    return found && Object.keys(choices).length > 0 ? [{ found, choices }] : [];
  });
  for (const [index, { found, choices }] of ledgers.entries()) {
    addHiddenName(context, nameOf(version, `${index}.sheet`), found.getRange('A1'));
    session.hideOnceMade([
      nameOf(version, `${index}.sheet`),
      ...addHiddenText(context, nameOf(version, `${index}.choices`), textOfChoices(choices)),
    ]);
  }
  const isSomething = ledgers.length > 0 || memory.language !== undefined;
  onBegin(isSomething ? version : 0);
  if (isSomething) {
    const whole = { ...(memory.language !== undefined && { language: memory.language }), ledgers: ledgers.length };
    session.hideOnceMade(addHiddenText(context, nameOf(version, 'whole'), JSON.stringify(whole)));
  }
  // Where nothing is remembered any more, what tells the whole goes first: the rest is nothing without it.
  const old = safeToDelete(names, onSheets)
    .map(({ name }) => name)
    .filter((name) => memoryName.test(name));
  for (const name of old.sort((a, b) => Number(b.endsWith('.whole')) - Number(a.endsWith('.whole'))))
    context.workbook.names.getItem(name).delete();
  await session.sync();
  await session.afterwards([]);
}

/** Characters of choices that names are to be spent on. */
const longestText = 3_800;

/** Headings may be of any length; choices without them go by where the columns were. */
function textOfChoices({ headings, ...choices }: LedgerChoices): string {
  const text = JSON.stringify({ ...choices, ...(headings !== undefined && { headings }) });
  return text.length > longestText ? JSON.stringify(choices) : text;
}

function versionsIn(names: readonly Pick<NameReading, 'name'>[]): number[] {
  return names.flatMap(({ name }) => Number(memoryName.exec(name)?.[1] ?? []));
}

/** The newest version that is whole; 0 where nothing is remembered. */
export function versionOfMemory(names: readonly NameReading[], formulas: Formulas = formulasOf(names)): number {
  return versionsIn(names)
    .filter((number) => textIn(formulas, nameOf(number, 'whole')) !== null)
    .reduce((newest, number) => Math.max(newest, number), 0);
}

/** The choices that are some; a role, column or order that does not exist (any longer) is left out. */
const keptChoices: Parser<LedgerChoices> = jsonText(
  object({
    columns: ifGood(recordOfGood(columnRole, chosenColumn)),
    headings: ifGood(recordOfGood(columnRole, string)),
    dateOrder: ifGood(dateOrder),
    decimalMark: ifGood(decimalMark),
    monthDay: ifGood(monthDay),
    types: ifGood(recordOfGood(typeWord, chosenType)),
    sums: ifGood(recordOfGood(sumHeading, chosenSum)),
    netUnallocated: ifGood(boolean),
    creditDays: ifGood(creditDays),
    allSheets: ifGood(constants(true)),
    reports: ifGood(chosenReports),
  }),
);

/** How many ledgers there are, and the language; what says neither tells of none. */
const keptWhole = jsonText(object({ language: ifGood(constants(...languages)), ledgers: orElse(number, 0) }));
