import { columnLetters } from '../../cells/a1';
import { columnRoles } from '../../ledger/reading-choices';
import type { ReadingChoices } from '../../ledger/reading-choices';
import type { JobWork } from '../define-job';
import { ledgerFactsOf } from '../../desk/ledger-facts-of';
import { openDesk, type Desk } from '../../desk/desk';
import type { WorkbookReading } from '../ports/workbook-port';
import { inTurns, takeTurns } from '../ports/job-control';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { AgedLedger } from '../../ledger/aged-ledger';
import type { Ledger } from '../../ledger/ledger';
import type { NearestTable } from '../../ledger/recognition/nearest-table';
import { recogniseLedger } from '../../ledger/recognition/recognise-ledger';
import { readingLedger } from '../../ledger/reading/read-ledger';
import { agingLedger } from '../../ledger/replay/age-ledger';
import { defaultAsOf } from '../../ledger/replay/default-as-of';
import { noAsOf } from '../../ledger/replay/no-as-of';
import type { SourceWorkbook } from '../../cells/source-workbook';
import type { Policy } from '../../policy/policy';
import type { RegistersFound } from '../../registers/find-registers';
import { readRegisters } from '../../registers/read-registers';
import type { Registers } from '../../registers/registers';
import { periodOf } from '../../reports/report-names';
import type { RefusalReason } from '../refusal-reason';
import type { BuildMonthOutcome, MonthRefusal, MonthReport } from './build-month-contract';
import type { MonthNotice } from './finding';
import { askAboutCells } from './ask-about-cells';
import { askCreditDays, askNetting } from './ask-before-aging';
import { asksForAll, chooseLedger } from './choose-ledger';
import { hasColumn, usedWidth } from './has-column';
import { isFarAsOf } from './far-as-of';
import { nearestLedger } from './nearest-ledger';
import { askedFirst, askedForAsOf, askedToConfirm, type AsOfChoice } from './month-question';

/** The ledger of a workbook as it stood at a date, with nothing written yet. */
export interface AgedMonth {
  readonly kind: 'aged';
  readonly aged: AgedLedger;
  /** The ledger with its registers as they stood at the date (R39). */
  readonly desk: Desk;
  /** The registers as they were read. */
  readonly registers: Registers;
  /** The request's choices and, where it was silent, those remembered. */
  readonly choices: ReadingChoices;
  readonly asOfSource: MonthReport['asOfSource'];
  readonly period: string;
  /** How the workbook was read. */
  readonly notices: readonly MonthNotice[];
}

/** What a month is aged by beside its ledger. */
export interface MonthWork extends Pick<JobWork, 'control'> {
  readonly policy: Policy;
  readonly registers: RegistersFound;
}

/** An aged month, or why there is none: what is to be asked first, or a refusal. */
export type MonthAging = AgedMonth | Exclude<BuildMonthOutcome, { kind: 'done' }>;

/**
 * What is asked of a month's ledger: choices, and the as-of date that is meant although it lies far after the ledger, of that ledger if one
 * is named.
 */
export type AskedMonth = ReadingChoices & {
  readonly confirmAsOf?: SerialDay;
  readonly confirmAsOfSheet?: string;
  /** Of a ledger with more rows nothing is reckoned. */
  readonly mostRows?: number;
};

/**
 * Finds the ledger in a workbook that was read, reads it and ages it at the date asked for or its own. `activeLedger` is the sheet that
 * goes first where none is named.
 */
export async function ageMonth(
  reading: WorkbookReading,
  { confirmAsOf, confirmAsOfSheet, mostRows = Infinity, ...asked }: AskedMonth,
  activeLedger: string | null,
  { control, policy, registers: found }: MonthWork,
): Promise<MonthAging> {
  const { workbook } = reading;
  const missing = missingSheet(reading, asked);
  if (missing) return missing;

  const { recognition, choices, unused } = chooseLedger(workbook, reading.memory, asked, activeLedger);
  if (recognition.kind === 'question') return askedFirst(recognition.question, null);
  const [tooLarge] = reading.sheetsTooLarge;
  // The ledger may stand on what was not read: that there is none nobody knows.
  if (recognition.kind === 'none' && choices.sheetName === undefined && tooLarge !== undefined)
    return refused('workbook', { kind: 'sheetTooLarge', sheetName: tooLarge });
  if (recognition.kind === 'none') {
    const nearest = nearestHere(workbook, choices, activeLedger) ?? recognition.nearest;
    return refused('noLedger', {
      kind: 'noLedger',
      sheetName: choices.sheetName ?? null,
      ...(nearest !== null && { nearest: nearestLedger(workbook, nearest) }),
    });
  }
  const { layout } = recognition;
  const outside = columnOutside(workbook, layout.sheetName, asked);
  if (outside !== null) return refused('badRequest', outside);
  const lines = layout.lastDataRow - layout.firstDataRow + 1;
  if (lines > mostRows) return refused('ledgerTooLong', { kind: 'ledgerTooLong', sheetName: layout.sheetName, rows: lines });
  await takeTurns(control);
  const ledgerReading = await inTurns(readingLedger(workbook, layout, choices, policy), control);
  if (ledgerReading.kind === 'question') return askedFirst(ledgerReading.question, layout.sheetName);
  const { ledger } = ledgerReading;

  const aboutCells = askAboutCells(ledger, choices);
  if (aboutCells !== null) return { kind: 'question', question: aboutCells };

  const creditDays = askCreditDays(ledger, choices, policy);
  if (creditDays !== null) return { kind: 'question', question: creditDays };

  const asOf = chooseAsOf(ledger, choices);
  if (asOf === null) return askedForAsOf(layout.sheetName, noAsOf(ledger));
  const isFar = isFarAsOf(asOf.day, ledger.newestDay);
  const isConfirmed = asOf.day === confirmAsOf && (confirmAsOfSheet ?? layout.sheetName) === layout.sheetName;
  if (isFar && !isConfirmed) return askedToConfirm(layout.sheetName, asOf, ledger.newestDay);
  control.progress({ stage: 'reckoning', subject: layout.sheetName, done: 0, total: ledger.rows.length });
  await takeTurns(control);
  const registers = readRegisters(workbook, ledger, found, choices, policy);
  await takeTurns(control);
  const aged = await inTurns(agingLedger(ledger, asOf.day, choices, policy, ledgerFactsOf(registers)), control);
  if ([aged.main, ...aged.otherCurrencies].every((book) => book.customers.length === 0)) {
    return refused('nothingToAge', { kind: 'nothingToAge', later: aged.notices.filter(({ kind }) => kind === 'rowsAfterAsOf') });
  }
  const netting = askNetting(aged, choices, policy);
  if (netting !== null) return { kind: 'question', question: netting };
  const notices: MonthNotice[] = [
    ...(reading.repaired ? [{ kind: 'repaired' } as const] : []),
    ...(reading.notesLeft ? [{ kind: 'notesLeft' } as const] : []),
    ...(reading.sheetsTooLarge.length === 0 ? [] : [{ kind: 'sheetsTooLarge', sheetNames: reading.sheetsTooLarge } as const]),
    ...(isFar ? [{ kind: 'asOfFar', asOf: asOf.day, newest: ledger.newestDay } as const] : []),
    ...(unused.length === 0 ? [] : [{ kind: 'chosenColumnsUnused', sheetName: layout.sheetName, roles: unused } as const]),
  ];
  const desk = openDesk(aged, registers, choices, policy);
  return { kind: 'aged', aged, desk, registers, choices, asOfSource: asOf.source, period: periodOf(asOf.day), notices };
}

/** The table of the sheet that the user is on goes before one that comes nearer to a ledger. */
function nearestHere(workbook: SourceWorkbook, choices: ReadingChoices, activeSheet: string | null): NearestTable | null {
  if (activeSheet === null || choices.sheetName !== undefined) return null;
  const here = recogniseLedger(workbook, { ...choices, sheetName: activeSheet });
  return here.kind === 'none' ? here.nearest : null;
}

/** A sheet asked for by name that is not there, or was too large to read. */
function missingSheet({ workbook, sheetsTooLarge }: WorkbookReading, { sheetName }: ReadingChoices): MonthAging | null {
  if (sheetName === undefined || asksForAll(workbook, { sheetName }) || workbook.sheets.some(({ name }) => name === sheetName)) return null;
  if (sheetsTooLarge.includes(sheetName)) return refused('workbook', { kind: 'sheetTooLarge', sheetName });
  return refused('badRequest', { kind: 'noSuchSheet', sheetName });
}

/** A column asked for that the ledger's sheet does not have: what was to be read there would silently be nothing. */
function columnOutside({ sheets }: SourceWorkbook, sheetName: string, { columns = {} }: ReadingChoices): RefusalReason | null {
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return null;
  for (const role of columnRoles) {
    const column = columns[role];
    if (typeof column !== 'number' || hasColumn(sheet, column)) continue;
    const last = sheet.firstColumn + usedWidth(sheet) - 1;
    return {
      kind: 'noSuchColumn',
      sheetName,
      role,
      letters: columnLetters(column),
      first: columnLetters(sheet.firstColumn),
      last: columnLetters(last),
    };
  }
  return null;
}

function chooseAsOf(ledger: Ledger, { asOf }: ReadingChoices): AsOfChoice | null {
  return asOf === undefined ? defaultAsOf(ledger) : { day: asOf, source: 'given' };
}

function refused(refusal: MonthRefusal, reason: RefusalReason): MonthAging {
  return { kind: 'refused', refusal, reason };
}
