import { optional } from '../../cells/parse/absent';
import { namesAsOne } from '../../ledger/shapes/plain-workbook';
import type { ParsedBy } from '../../cells/parse/parser';
import { string } from '../../cells/parse/plain-values';
import type { Policy } from '../../policy/policy';
import { allReports } from '../../reports/all-reports';
import { defineJob, requestOf, type JobWork } from '../define-job';
import { isoDay } from '../iso-day';
import type { MadeSheet } from '../ports/made-sheet';
import type { WorkbookReading } from '../ports/workbook-port';
import { activeLedger } from './active-ledger';
import { ageMonth, type AgedMonth } from './age-month';
import { holdsLedger } from './choose-ledger';
import { ledgerColumns, ledgerLines } from './ledger-view';
import type { LedgerView, LookOutcome, LookRequest, MadeMonth, UserTables, WorkbookMemory } from './look-contract';
import { madeRegisters } from '../workbook/made-registers';
import { madeMonths } from './made-months';
import { monthFigures, type MonthCircumstances } from './month-report';
import { policyNotices } from './policy-notices';
import { monthSources } from './month-sources';
import { withoutRegisters } from './without-registers';

const request = requestOf<LookRequest>()({
  asOf: optional(isoDay),
  confirmAsOf: optional(isoDay),
  confirmAsOfSheet: optional(string),
  activeSheet: optional(string),
});

/** Finds the ledger that the user means and tells what its month would come to, without writing anything. */
export const look = defineJob({
  name: 'look',
  parse: request,
  learned: (): Seen => ({ made: [], memory: { ledgers: [] } }),
  run: lookAsked,
  stopped: (stop, { made, memory, userTables }): LookOutcome => ({
    ...stop,
    made: madeMonths(made, null),
    memory,
    ...(userTables && { userTables }),
  }),
});

/** What was learned before something went wrong. */
interface Seen {
  made: readonly MadeSheet[];
  memory: WorkbookMemory;
  userTables?: UserTables;
}

async function lookAsked({ activeSheet, ...asked }: ParsedBy<typeof request>, work: JobWork, seen: Seen): Promise<LookOutcome> {
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
  const month = ageMonth(reading, asked, active, { control, policy, registers: book.registers });
  if (month.kind !== 'aged') return { ...month, made: madeMonths(made, null), memory, userTables };
  const { ledger } = month.aged;
  const months: MadeMonth[] = madeMonths(made, {
    ledgerSheet: ledger.layout.sheetName,
    sourceOf: monthSources(month, policy, allReports).sourceOf,
  });
  const notices = [...month.notices, ...policyNotices(book.policyReading)];
  return {
    kind: 'found',
    view: viewOf(reading, { ...month, notices }, activeSheet, policy, await toldOf(month.desk)),
    made: months,
    memory,
    userTables,
  };
}

/** What is said of the registers: few ask for approval, and what looks after it is loaded for them alone. */
async function toldOf(desk: AgedMonth['desk']): Promise<MonthCircumstances['registers']> {
  const { writeOffs, plans, limits } = desk.policy.approval;
  if (!writeOffs && plans === 'none' && !limits) return desk.registers;
  const { toldOfRegisters } = await import(/* webpackChunkName: "approvals" */ '../../desk/approvals');
  return toldOfRegisters(desk);
}

/** A pane has no use for more lines, and they would weigh on it. */
const mostLines = 20_000;

function viewOf(
  { workbook, memory }: WorkbookReading,
  { aged, choices, asOfSource, period, notices }: AgedMonth,
  activeSheet: string | undefined,
  policy: Policy,
  registers: MonthCircumstances['registers'],
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
    figures: monthFigures(aged, policy, { asOfSource, period, notices, registers }),
    lines: ledger.rows.length > mostLines ? null : ledgerLines(aged),
  };
}
