import { daysBetweenSystems, type DateSystem } from '../../cells/date-system';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { CaseRecord } from '../../registers/cases/case-record';
import type { EvidenceRecord } from '../../registers/evidence/evidence-record';
import { isOfCase } from '../../registers/evidence/is-of-case';
import { registerNamed, registerNames, type RegisterName } from '../../registers/all-registers';
import type { FoundRegister, RegistersFound } from '../../registers/find-registers';
import type { RegisterRow } from '../../registers/register';
import type { Registers } from '../../registers/registers';
import { gridOf } from '../../tables/grid-of';

/** Rows of one table that are about a case: its headings, then the cells with the sheet and the row before them. */
export interface RegisterExtract {
  readonly name: RegisterName;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows that could not be read, so that nobody knows whose they are. */
export interface UnreadRow {
  readonly sheet: string;
  readonly row: number;
}

/** Everything that the registers hold of a case: its own row and evidence, and whatever is about its customer, whatever its date (R43, R44). */
export function registerExtracts(
  record: CaseRecord,
  registers: Registers,
  { tables }: RegistersFound,
  dateSystem: DateSystem,
): { readonly extracts: readonly RegisterExtract[]; readonly unread: readonly UnreadRow[] } {
  const extracts = registerNames.flatMap((name): RegisterExtract[] => {
    if (registerNamed(name).namesNoCustomer === true) return [];
    // Those that nobody has agreed to yet are rows of it, too.
    const rows: readonly RegisterRow[] = (name === 'writeOffs' ? registers.writeOffsAsked : null) ?? registers[name] ?? [];
    const ours = rows.filter((row) => isOf(name, row, record, registers.cases ?? []));
    if (ours.length === 0) return [];
    return tables.filter((table) => table.name === name).flatMap((table) => extractOf(table, ours, dateSystem));
  });
  const unread = new Map<string, UnreadRow>();
  for (const { place, rowCounts } of registers.faults)
    if (!rowCounts) unread.set(`${place.sheetName} ${place.row}`, { sheet: place.sheetName, row: place.row + 1 });
  return { extracts, unread: [...unread.values()] };
}

/** Of cases and evidence what names another case is that one's. */
function isOf(name: RegisterName, row: RegisterRow, record: CaseRecord, cases: readonly CaseRecord[]): boolean {
  const isCustomers = row.customer.key === record.customer.key;
  if (name === 'cases') return 'number' in row && row.number === record.number && isCustomers;
  if (name !== 'evidence' || !isEvidence(row) || row.caseNumber === '') return isCustomers;
  return isOfCase(row, record, cases);
}

function isEvidence(row: RegisterRow): row is EvidenceRecord {
  return 'caseNumber' in row;
}

function extractOf({ name, table }: FoundRegister, rows: readonly RegisterRow[], dateSystem: DateSystem): readonly RegisterExtract[] {
  const grid = gridOf(table);
  const own = rows.filter(
    ({ sheetName, rowNumber }) => sheetName === grid.sheet.name && rowNumber > grid.firstDataRow && rowNumber <= grid.lastDataRow + 1,
  );
  if (own.length === 0) return [];
  const { columns } = registerNamed(name);
  const dates = new Set(Object.entries(grid.columns).flatMap(([role, column]) => (columns[role]?.content === 'date' ? [column] : [])));
  const { first = 0, end = 0 } = grid.span ?? {};
  const places = Array.from({ length: end - first }, (_unused, index) => first + index);
  const cell = (row: number, column: number): string => {
    const value = grid.at(row, column);
    return dates.has(column) && typeof value === 'number' ? dayOf(value, dateSystem) : String(value);
  };
  return [
    {
      name,
      headings: places.map((column) => grid.headingOf(column)),
      rows: own.map(({ sheetName, rowNumber }) => [sheetName, String(rowNumber), ...places.map((column) => cell(rowNumber - 1, column))]),
    },
  ];
}

function dayOf(serial: number, dateSystem: DateSystem): string {
  return formatIsoDay(Math.floor(serial) + (dateSystem === 1904 ? daysBetweenSystems : 0));
}
