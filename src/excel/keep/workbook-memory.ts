import { columnRoles } from '../../ledger/reading-choices';
import type { LedgerChoices, WorkbookMemory } from '../../jobs/month/look-contract';
import type { ExcelSession } from '../excel-session';
import { addHiddenName, loadNames, ourPrefix, sheetOfReference, type NameReading } from './hidden-names';
import { addHiddenText, formulasOf, textIn, type Formulas } from './hidden-texts';

/*
 * What a user has decided about a workbook stands in hidden names of it: for each ledger one that refers to its sheet, and so follows it,
 * and those that hold the choices; last one that tells the whole of it. Like marks, names are never changed: what is remembered anew gets
 * the next number and only then goes what was there before, so that a batch that stops half-way leaves the one or the other.
 */

const memoryName = new RegExp(`^${ourPrefix.replace('.', '\\.')}memory\\.(\\d+)\\.(?:whole|\\d+\\.(?:sheet|choices))(?:\\.\\d+)?$`);

const nameOf = (version: number, part: string): string => `${ourPrefix}memory.${version}.${part}`;

/** What is remembered of a workbook, by its names; what nobody can read is forgotten. */
export function memoryIn(names: readonly NameReading[]): WorkbookMemory {
  const formulas = formulasOf(names);
  const version = versionOfMemory(names, formulas);
  const whole = parsed(formulas, nameOf(version, 'whole'));
  const count = Number(whole['ledgers'] ?? 0);
  const ledgers = Array.from({ length: Number.isInteger(count) && count > 0 && count < formulas.size ? count : 0 }, (_, index) => {
    const sheet = sheetOfReference(formulas.get(nameOf(version, `${index}.sheet`)) ?? '');
    return sheet === null ? [] : [{ sheet, choices: choicesOf(parsed(formulas, nameOf(version, `${index}.choices`))) }];
  }).flat();
  const { language } = whole;
  return { ...((language === 'zh-CN' || language === 'en-US') && { language }), ledgers };
}

/** Remembers this in place of what was remembered before, in one batch: two round trips. Tells before it is sent which version will stand there, 0 for none. */
export async function rememberInWorkbook(session: ExcelSession, memory: WorkbookMemory, onBegin: (version: number) => void): Promise<void> {
  const { context } = session;
  const sheets = context.workbook.worksheets.load('items/name');
  const loaded = loadNames(context);
  await session.sync();
  const names = loaded();
  const version = versionsIn(names).reduce((next, number) => Math.max(next, number + 1), 1);
  const ledgers = memory.ledgers.flatMap(({ sheet, choices }) => {
    const found = sheets.items.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    return found && Object.keys(choices).length > 0 ? [{ found, choices }] : [];
  });
  for (const [index, { found, choices }] of ledgers.entries()) {
    addHiddenName(context, nameOf(version, `${index}.sheet`), found.getRange('A1'));
    addHiddenText(context, nameOf(version, `${index}.choices`), textOfChoices(choices));
  }
  const isSomething = ledgers.length > 0 || memory.language !== undefined;
  onBegin(isSomething ? version : 0);
  if (isSomething) {
    addHiddenText(
      context,
      nameOf(version, 'whole'),
      JSON.stringify({ ...(memory.language !== undefined && { language: memory.language }), ledgers: ledgers.length }),
    );
  }
  // Where nothing is remembered any more, what tells the whole goes first: the rest is nothing without it.
  const old = names.map(({ name }) => name).filter((name) => memoryName.test(name));
  for (const name of old.sort((a, b) => Number(b.endsWith('.whole')) - Number(a.endsWith('.whole'))))
    context.workbook.names.getItem(name).delete();
  await session.sync();
}

/** Characters of choices that names are to be spent on. */
const longestText = 3_800;

/** Headings may be of any length; choices without them go by where the columns were. */
function textOfChoices({ headings, ...choices }: LedgerChoices): string {
  const text = JSON.stringify({ ...choices, ...(headings !== undefined && { headings }) });
  return text.length > longestText ? JSON.stringify(choices) : text;
}

function versionsIn(names: readonly NameReading[]): number[] {
  return names.flatMap(({ name }) => Number(memoryName.exec(name)?.[1] ?? []));
}

/** The newest version that is whole; 0 where nothing is remembered. */
export function versionOfMemory(names: readonly NameReading[], formulas: Formulas = formulasOf(names)): number {
  return versionsIn(names)
    .filter((number) => textIn(formulas, nameOf(number, 'whole')) !== null)
    .reduce((newest, number) => Math.max(newest, number), 0);
}

/** The members of an object that stands in a name's text; none where it holds no object. */
function parsed(formulas: Formulas, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(textIn(formulas, name) ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The choices that are some; a role, column or order that does not exist (any longer) is left out. */
function choicesOf({ columns, headings, dateOrder, netUnallocated }: Readonly<Record<string, unknown>>): LedgerChoices {
  return {
    ...(typeof columns === 'object' && columns !== null && { columns: columnsOf({ ...columns }) }),
    ...(typeof headings === 'object' && headings !== null && { headings: headingsOf({ ...headings }) }),
    ...((dateOrder === 'mdy' || dateOrder === 'dmy') && { dateOrder }),
    ...(typeof netUnallocated === 'boolean' && { netUnallocated }),
  };
}

function columnsOf(columns: Readonly<Record<string, unknown>>): NonNullable<LedgerChoices['columns']> {
  return Object.fromEntries(
    columnRoles.flatMap((role) => {
      const column = columns[role];
      return column === null || (Number.isInteger(column) && Number(column) >= 0) ? [[role, column]] : [];
    }),
  );
}

function headingsOf(headings: Readonly<Record<string, unknown>>): NonNullable<LedgerChoices['headings']> {
  return Object.fromEntries(columnRoles.flatMap((role) => (typeof headings[role] === 'string' ? [[role, headings[role]]] : [])));
}
