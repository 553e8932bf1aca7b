import type { DateSystem } from '../../cells/date-system';
import type { Desk } from '../../desk/desk';
import { ledgerFactsOf } from '../../desk/ledger-facts-of';
import type { Policy } from '../../policy/policy';
import type { RegistersFound } from '../../registers/find-registers';
import type { Registers } from '../../registers/registers';
import type { JobWork } from '../define-job';
import { activeLedger } from '../month/active-ledger';
import { ageMonth, type AskedMonth, type MonthAging } from '../month/age-month';
import { deskSource, ledgerSource } from '../month/ledger-source';
import { withNamed } from '../month/named-types';
import { withoutRegisters } from '../month/without-registers';

/** The ledger and its registers, read and aged, from which letters are written. */
export interface LetterDesk {
  readonly kind: 'open';
  readonly desk: Desk;
  readonly ledgerSheet: string;
  readonly policy: Policy;
  /** As they were read, whatever the date. */
  readonly registers: Registers;
  readonly found: RegistersFound;
  /** What the workbook's dates count from. */
  readonly dateSystem: DateSystem;
  /** The names of the workbook's worksheets. */
  readonly sheets: readonly string[];
  /** Another text once anything was changed that letters say. */
  readonly source: string;
}

/** What is asked of the ledger, with the sheet that the user is on and columns by their names. */
export type LetterMonthAsked = AskedMonth & {
  readonly activeSheet?: string;
  readonly columnsNamed?: AskedMonth['columns'];
  readonly typesNamed?: AskedMonth['types'];
  readonly sumsNamed?: AskedMonth['sums'];
};

/** Reads the workbook and ages its ledger as the month would, or says what is to be asked first, or why not. */
export async function openLetterDesk(
  { activeSheet, columnsNamed, typesNamed, sumsNamed, ...given }: LetterMonthAsked,
  { workbook: port, control, readBook }: Pick<JobWork, 'workbook' | 'control' | 'readBook'>,
): Promise<LetterDesk | Exclude<MonthAging, { kind: 'aged' }>> {
  const asked: AskedMonth = withNamed(given, { columns: columnsNamed, types: typesNamed, sums: sumsNamed });
  const book = await readBook();
  const policy = book.policy();
  const reading = withoutRegisters(book.reading, asked.sheetName, book.registers);
  const active = await activeLedger(reading, activeSheet, async () => (await port.inventory()).made);
  const month = await ageMonth(reading, asked, active, { control, policy, registers: book.registers });
  if (month.kind !== 'aged') return month;
  const { aged, desk, registers, choices } = month;
  return {
    kind: 'open',
    desk,
    ledgerSheet: aged.ledger.layout.sheetName,
    policy,
    registers,
    found: book.registers,
    dateSystem: policy.dateSystem ?? book.reading.workbook.dateSystem,
    sheets: book.reading.workbook.sheets.map(({ name }) => name),
    source: deskSource(ledgerSource(aged.ledger, choices, policy, ledgerFactsOf(registers)), registers),
  };
}
