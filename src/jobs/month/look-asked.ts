import { namesAsOne } from '../../ledger/shapes/plain-workbook';
import type { ParsedBy } from '../../cells/parse/parser';
import type { Policy } from '../../policy/policy';
import { allReports } from '../../reports/all-reports';
import type { JobWork } from '../define-job';
import { takeTurns } from '../ports/job-control';
import type { MadeSheet } from '../ports/made-sheet';
import type { WorkbookReading } from '../ports/workbook-port';
import { toldOfRegisters } from '../../desk/told-of-registers';
import { madeRegisters } from '../workbook/made-registers';
import { activeLedger } from './active-ledger';
import { ageMonth, type AgedMonth } from './age-month';
import { holdsLedger } from './choose-ledger';
import { ledgerColumns, ledgerLines } from './ledger-view';
import type { LedgerView, LookOutcome, MadeMonth, UserTables, WorkbookMemory } from './look-contract';
import type { request } from './look-request';
import { madeMonths } from './made-months';
import { monthFigures } from './month-report';
import { policyNotices } from './policy-notices';
import { monthSources } from './month-sources';
import { withoutRegisters } from './without-registers';

/** What was learned before something went wrong. */
export interface Seen {
  made: readonly MadeSheet[];
  memory: WorkbookMemory;
  userTables?: UserTables;
}

/** Reads the workbook, and tells of its ledger what a month would come to; what it learns on the way stays in `seen`. */
export async function lookAsked({ activeSheet, ...asked }: ParsedBy<typeof request>, work: JobWork, seen: Seen): Promise<LookOutcome> {
  const { workbook: port, control } = work;
  const book = await work.readBook();
  const reading = withoutRegisters(book.reading, undefined, book.registers);
  const { memory } = reading;
  seen.memory = memory;
  const userTables: UserTables = {
    policySheet: book.policyReading.sheetNames[0] ?? null,
    registers: madeRegisters(book.reading.workbook, book.registers),
  };
  seen.userTables = userTables;
  const { made } = await port.inventory();
  seen.made = made;
  const policy = book.policy();
  const active = await activeLedger(reading, activeSheet, () => Promise.resolve(made));
  const month = await ageMonth(reading, asked, active, { control, policy, registers: book.registers });
  if (month.kind !== 'aged') return { ...month, made: madeMonths(made, null), memory, userTables };
  const { ledger } = month.aged;
  await takeTurns(control);
  const months: MadeMonth[] = madeMonths(made, {
    ledgerSheet: ledger.layout.sheetName,
    sourceOf: monthSources(month, policy, allReports).sourceOf,
    changed: await port.changesAtAGlance(
      made.filter(({ ledgerSheet }) => ledgerSheet === ledger.layout.sheetName),
      control,
    ),
  });
  const notices = [...month.notices, ...policyNotices(book.policyReading)];
  return {
    kind: 'found',
    view: viewOf(reading, { ...month, notices }, activeSheet, policy),
    made: months,
    memory,
    userTables,
  };
}

/** A pane has no use for more lines, and they would weigh on it. */
const mostLines = 20_000;

function viewOf(
  { workbook, memory }: WorkbookReading,
  { aged, choices, desk, asOfSource, period, notices }: AgedMonth,
  activeSheet: string | undefined,
  policy: Policy,
): LedgerView {
  const { ledger } = aged;
  const { layout } = ledger;
  const asOne = choices.allSheets === true ? (namesAsOne(workbook, layout.sheetName) ?? []) : [];
  return {
    isActive: layout.sheetName === activeSheet,
    headingRow: layout.headerRow + 1,
    columns: ledgerColumns(workbook, layout),
    otherLedgers: workbook.sheets
      .filter(({ name, ours }) => name !== layout.sheetName && !ours && !asOne.includes(name) && holdsLedger(workbook, memory, name))
      .map(({ name }) => name),
    figures: monthFigures(aged, policy, { asOfSource, period, notices, registers: toldOfRegisters(desk) }),
    lines: ledger.rows.length > mostLines ? null : ledgerLines(aged),
  };
}
