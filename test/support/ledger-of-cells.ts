import type { CellValue } from '../../src/cells/cell-value';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { readDay } from '../../src/domain/calendar/read-day';
import type { SerialDay } from '../../src/domain/calendar/serial-day';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { ageLedger } from '../../src/ledger/replay/age-ledger';
import type { SourceSheet, SourceWorkbook } from '../../src/cells/source-workbook';
import { defaultPolicy } from '../../src/policy/default-policy';

export type Cells = readonly (readonly CellValue[])[];

/** A worksheet that holds nothing but cells. */
export function sheetOf(name: string, values: Cells, more: Partial<SourceSheet> = {}): SourceSheet {
  return { name, visible: true, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], ours: false, ...more };
}

export function workbookOf(...sheets: readonly SourceSheet[]): SourceWorkbook {
  return { name: 'test', dateSystem: 1900, sheets };
}

/** A workbook with one sheet 应收明细. */
export function ledgerOf(values: Cells): SourceWorkbook {
  return workbookOf(sheetOf('应收明细', values));
}

/** The ledger of a workbook that needs no question. */
export function readOf(workbook: SourceWorkbook, choices: ReadingChoices = {}): Ledger {
  const recognition = recogniseLedger(workbook, choices);
  if (recognition.kind !== 'found') throw new Error(`not found: ${JSON.stringify(recognition)}`);
  const reading = readLedger(workbook, recognition.layout, choices, defaultPolicy);
  if (reading.kind !== 'read') throw new Error(`asked: ${JSON.stringify(reading.question)}`);
  return reading.ledger;
}

export function agedOf(workbook: SourceWorkbook, asOf: string, choices: ReadingChoices = {}, policy = defaultPolicy): AgedLedger {
  return ageLedger(readOf(workbook, choices), day(asOf), choices, policy);
}

/** The serial day of a date text. */
export function day(text: string): SerialDay {
  const reading = readDay(text);
  if (!reading.ok) throw new Error(`no day: ${text}`);
  return reading.day;
}
