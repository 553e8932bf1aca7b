import type { ColumnRole, ReadingChoices } from '../../ledger/reading-choices';
import { recogniseLedger, type Recognition } from '../../ledger/recognition/recognise-ledger';
import type { SourceWorkbook } from '../../cells/source-workbook';
import type { WorkbookMemory } from './look-contract';
import { rememberedChoices } from './remembered-choices';
import { namesAsOne } from '../../ledger/shapes/plain-workbook';

/** The ledger that a job is about, or the question or the lack that stands before it. */
export interface LedgerChoice {
  readonly recognition: Recognition;
  /** What the request says and, where it is silent, what is remembered of the sheet. */
  readonly choices: ReadingChoices;
  /** Roles whose remembered column is not used. */
  readonly unused: readonly ColumnRole[];
}

/**
 * Finds the ledger that is asked for: the sheet named, else the user's sheet if it holds a ledger, else the workbook's; what is remembered
 * of it goes before recognition.
 */
export function chooseLedger(
  workbook: SourceWorkbook,
  memory: WorkbookMemory,
  asked: ReadingChoices,
  activeSheet: string | null,
): LedgerChoice {
  if (asksForAll(workbook, asked)) {
    const choices = allSheetsOf(asked);
    return { recognition: recogniseLedger(workbook, choices), choices, unused: [] };
  }
  if (asked.sheetName !== undefined) return named(workbook, memory, asked, asked.sheetName);
  const whole = rememberedAsOne(workbook, memory, activeSheet);
  if (whole !== null) return named(workbook, memory, asked, whole);
  if (activeSheet !== null && holdsLedger(workbook, memory, activeSheet)) return named(workbook, memory, asked, activeSheet);
  const recognition = recogniseLedger(workbook, asked);
  if (recognition.kind === 'none') return rememberedLedger(workbook, memory, asked) ?? { recognition, choices: asked, unused: [] };
  const sheetName = sheetOf(recognition);
  return sheetName !== null && isRemembered(memory, sheetName)
    ? named(workbook, memory, asked, sheetName)
    : { recognition, choices: asked, unused: [] };
}

/** `all` names the sheets of one layout, unless a sheet is called so. */
export function asksForAll({ sheets }: SourceWorkbook, { sheetName }: ReadingChoices): boolean {
  return sheetName === 'all' && sheets.every(({ name }) => name !== sheetName);
}

function allSheetsOf(asked: ReadingChoices): ReadingChoices {
  const others = { ...asked, allSheets: true as const };
  delete others.sheetName;
  return others;
}

/** A sheet that is a ledger only by what is remembered of its columns; null where there is none. */
function rememberedLedger(workbook: SourceWorkbook, memory: WorkbookMemory, asked: ReadingChoices): LedgerChoice | null {
  for (const { sheet, choices } of memory.ledgers) {
    if (choices.columns === undefined || workbook.sheets.every(({ name }) => name !== sheet)) continue;
    const choice = named(workbook, memory, asked, sheet);
    if (choice.recognition.kind !== 'none') return choice;
  }
  return null;
}

/**
 * The sheet under which it is remembered that sheets are one ledger, where the user is on one of them or on none that holds another ledger.
 */
function rememberedAsOne(workbook: SourceWorkbook, memory: WorkbookMemory, activeSheet: string | null): string | null {
  for (const { sheet, choices } of memory.ledgers) {
    if (choices.allSheets !== true) continue;
    const names = namesAsOne(workbook, sheet);
    if (names !== null && (activeSheet === null || names.includes(activeSheet))) return sheet;
  }
  return null;
}

/** Whether a sheet by itself would be taken for a ledger, or is one by what is remembered of it; being named sets a lower bar. */
export function holdsLedger(workbook: SourceWorkbook, memory: WorkbookMemory, sheetName: string): boolean {
  const alone = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === sheetName) };
  return (
    recogniseLedger(alone, {}).kind !== 'none' ||
    (isRemembered(memory, sheetName) && named(workbook, memory, {}, sheetName).recognition.kind !== 'none')
  );
}

/** Whether another ledger, or a choice of several, would have come up for the workbook: then this one's sheets bear its name. */
export function isSecondLedger(workbook: SourceWorkbook, { sheetName }: ReadingChoices, chosenSheet: string): boolean {
  if (sheetName === undefined) return false;
  const unaided = recogniseLedger(workbook, {});
  return unaided.kind === 'found'
    ? unaided.layout.sheetName !== chosenSheet
    : unaided.kind === 'question' && unaided.question.kind === 'whichLedger';
}

function named(workbook: SourceWorkbook, memory: WorkbookMemory, asked: ReadingChoices, sheetName: string): LedgerChoice {
  const reading = (withColumns: boolean): LedgerChoice => {
    const { choices, unused } = rememberedChoices(workbook, memory, sheetName, asked, withColumns) ?? {
      choices: { ...asked, sheetName },
      unused: [],
    };
    return { recognition: recogniseLedger(workbook, choices), choices, unused };
  };
  const first = reading(true);
  if (first.recognition.kind !== 'none') return first;
  // Nobody could put a choice right that hides the ledger from sight.
  const second = reading(false);
  return second.recognition.kind === 'none' ? first : second;
}

function isRemembered(memory: WorkbookMemory, sheetName: string): boolean {
  return memory.ledgers.some(({ sheet }) => sheet === sheetName);
}

/** The one sheet that a recognition is about. */
function sheetOf(recognition: Recognition): string | null {
  if (recognition.kind === 'found') return recognition.layout.sheetName;
  if (recognition.kind !== 'question') return null;
  const { question } = recognition;
  if (question.kind === 'whichColumn' || question.kind === 'whatColumn') return question.sheetName;
  return question.kind === 'dateOrder' ? question.place.sheetName : null;
}
