import type { JobPorts } from '../ports/job-ports';
import type { MadeSheet } from '../ports/made-sheet';
import type { WorkbookReading } from '../ports/workbook-port';
import { activeLedger } from './active-ledger';
import { ageMonth, type AgedMonth } from './age-month';
import { holdsLedger } from './choose-ledger';
import { faultOf } from '../job-fault';
import { ledgerSource } from './ledger-source';
import { ledgerColumns, ledgerLines } from './ledger-view';
import type { LedgerView, LookOutcome, LookRequest, MadeMonth, WorkbookMemory } from './look-contract';
import { madeMonths } from './made-months';
import { monthFigures } from './month-report';
import { badRequest, readLookRequest, type LookReading } from '../read-request';
import { textsIn } from '../texts-in';
import type { Texts } from '../../texts/texts';

/** Finds the ledger that the user means and tells what its month would come to, without writing anything. */
export async function look(request: LookRequest, ports: JobPorts): Promise<LookOutcome> {
  const asked = readLookRequest(request);
  const texts = textsIn[asked.language];
  const seen: Seen = { made: [], memory: { ledgers: [] } };
  if (!asked.ok) return { ...badRequest(asked, texts.jobs), made: [], memory: seen.memory };
  try {
    return await lookAsked(asked, texts, ports, seen);
  } catch (error) {
    return { ...faultOf(error, texts.jobs), made: madeMonths(seen.made, null), memory: seen.memory };
  }
}

/** What was learned before something went wrong. */
interface Seen {
  made: readonly MadeSheet[];
  memory: WorkbookMemory;
}

type GoodRequest = Extract<LookReading, { ok: true }>;

async function lookAsked(
  { choices: asked, activeSheet }: GoodRequest,
  texts: Texts,
  { workbook: port, control }: JobPorts,
  seen: Seen,
): Promise<LookOutcome> {
  const reading = await port.read(control);
  const { memory } = reading;
  seen.memory = memory;
  const { made } = await port.inventory();
  seen.made = made;
  const active = await activeLedger(reading, activeSheet, () => Promise.resolve(made));
  const month = ageMonth(reading, asked, active, texts, control);
  if (month.kind !== 'aged') return { ...month, made: madeMonths(made, null), memory };
  const { ledger } = month.aged;
  const months: MadeMonth[] = madeMonths(made, { ledgerSheet: ledger.layout.sheetName, source: ledgerSource(ledger, month.choices) });
  return { kind: 'found', view: viewOf(reading, month, activeSheet, texts), made: months, memory };
}

/** A pane has no use for more lines, and they would weigh on it. */
const mostLines = 20_000;

function viewOf(
  { workbook, memory }: WorkbookReading,
  { aged, asOfSource, period, notices }: AgedMonth,
  activeSheet: string | undefined,
  texts: Texts,
): LedgerView {
  const { ledger, main, otherCurrencies } = aged;
  const { layout } = ledger;
  return {
    isActive: layout.sheetName === activeSheet,
    headingRow: layout.headerRow + 1,
    columns: ledgerColumns(workbook, layout),
    otherLedgers: workbook.sheets
      .filter(({ name, ours }) => name !== layout.sheetName && !ours && holdsLedger(workbook, memory, name))
      .map(({ name }) => name),
    figures: monthFigures(aged, texts, { asOfSource, period, notices }),
    lines: ledger.rows.length > mostLines ? null : ledgerLines(main, otherCurrencies),
  };
}
