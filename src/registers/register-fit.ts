import type { ColumnRole } from '../ledger/reading-choices';
import { ledgerRules, receiptRules } from '../ledger/recognition/role-rules';
import { receiptNames, tellingNames } from '../ledger/recognition/sheet-names';
import { assignColumns } from '../tables/assign-columns';
import type { RoleRules } from '../tables/assign-columns';
import { headingRowsAt } from '../tables/heading-rows';
import { matchHeading } from '../tables/match-heading';
import { foldHeading, readHeading } from '../tables/read-heading';
import type { Heading } from '../tables/read-heading';
import { firstTitleRow } from '../tables/sheet-sections';
import { rulesOfColumns } from '../tables/table-column';
import type { TableCandidate } from '../tables/table-candidate';
import { registerNamed, registerNames } from './all-registers';
import type { RegisterName } from './all-registers';

const rulesByName = new Map(
  registerNames.map((name): [RegisterName, RoleRules<string>] => [name, rulesOfColumns(registerNamed(name).columns, 'namedAmount')]),
);
/** All that the columns of a register may be called. */
const wordsByName = new Map(
  [...rulesByName].map(([name, rules]) => [name, new Set(Object.values(rules).flatMap(({ ranks }) => [...ranks.keys()]))] as const),
);
const marksByName = new Map(
  registerNames.map((name): [RegisterName, ReadonlySet<string>] => [name, new Set(registerNamed(name).marks.map(foldHeading))]),
);

/** How each column of a register is told, folded once. */
export function registerRules(name: RegisterName): RoleRules<string> {
  return rulesByName.get(name) ?? {};
}

/** Whether headings name two columns of a register outright; less is none. */
export function mayHead(name: RegisterName, headings: readonly (readonly Heading[])[]): boolean {
  const words = wordsByName.get(name);
  let named = 0;
  for (const readings of headings) {
    if (readings.some(({ text }) => text !== '' && words?.has(text) === true)) named += 1;
    if (named >= 2) return true;
  }
  return false;
}

/** What of a ledger's columns a register has no use for: where several stand beside its own, the table is a ledger with remarks. */
const ledgerColumns: readonly ColumnRole[] = [
  'amount',
  'received',
  'balance',
  'debit',
  'credit',
  'dueDate',
  'invoiceDate',
  'settledDate',
  'receiptDate',
  'baseAmount',
];

/** Whether the sheet's name or the title over a table's headings says that it is this register. */
export function isNamed(
  name: RegisterName,
  { sheet, firstHeadingRow }: Pick<TableCandidate<string>, 'sheet' | 'firstHeadingRow'>,
): boolean {
  const { names } = registerNamed(name);
  if (names.test(sheet.name.trim())) return !tellingNames.test(sheet.name);
  const title = sheet.values
    .slice(firstTitleRow(sheet, firstHeadingRow), firstHeadingRow)
    .flat()
    .filter((value) => typeof value === 'string');
  return title.some((text) => names.test(text.trim()) && !tellingNames.test(text));
}

/**
 * How well a table's headings speak for a register, in columns that they name outright, its name counting two; 0 where a column that it
 * must have is missing, where nothing tells it from other tables, or where the same headings make a better ledger or receipts table.
 */
export function registerFit(name: RegisterName, table: TableCandidate<string>): number {
  const { columns } = registerNamed(name);
  if (Object.entries(columns).some(([role, { required }]) => required === true && table.columns[role] === undefined)) return 0;
  const named = isNamed(name, table);
  const marks = countMarks(name, table);
  if (marks === 0 && (!named || holdsStrangers(name, table))) return 0;
  const own = outrightIn(table, registerRules(name));
  const fit = own.length + (named ? 2 : 0);
  const ledger = rivalOf(table, ledgerRules);
  const used = new Set(Object.values(table.columns));
  const beyond = ledgerColumns.filter((role) => ledger.outright.includes(role) && !used.has(ledger.columns[role]));
  if (beyond.length > (named ? 2 : marks >= 2 ? 1 : 0) || (isDebt(ledger.columns) && ledger.outright.length >= fit)) return 0;
  const receipts = rivalOf(table, receiptRules);
  const saysReceipts = receiptNames.test(table.sheet.name) && receipts.outright.includes('date') && receipts.outright.includes('amount');
  return saysReceipts && !named ? 0 : fit;
}

/** How many of the headings are words that only this register has. */
function countMarks(name: RegisterName, { headings }: Pick<TableCandidate<string>, 'headings'>): number {
  const marks = marksByName.get(name) ?? new Set();
  return [...headings.values()].filter(({ text }) => marks.has(text)).length;
}

function holdsStrangers(name: RegisterName, { sheet, headingRow }: Pick<TableCandidate<string>, 'sheet' | 'headingRow'>): boolean {
  const { strangers } = registerNamed(name);
  return strangers !== undefined && (sheet.values[headingRow] ?? []).some((value) => strangers.test(readHeading(value).text));
}

interface Rival<Role extends string> {
  readonly columns: Partial<Record<Role, number>>;
  readonly outright: readonly Role[];
}

/** What the same headings are by the rules of another kind of table. */
function rivalOf<Role extends string>(table: TableCandidate<string>, rules: RoleRules<Role>): Rival<Role> {
  const rows = headingRowsAt(table.sheet, table.firstHeadingRow, table.firstColumn, table.endColumn).find(
    ({ lastHeadingRow }) => lastHeadingRow === table.headingRow,
  );
  if (rows === undefined) return { columns: {}, outright: [] };
  const assignment = assignColumns(table.sheet, rows.headings, table.headingRow + 1, rules, table.endRow);
  return { columns: assignment.columns, outright: outrightIn(assignment, rules) };
}

function outrightIn<Role extends string>(
  { columns, headings }: Pick<TableCandidate<Role>, 'columns' | 'headings'>,
  rules: RoleRules<Role>,
): Role[] {
  return (Object.entries(columns) as [Role, number][]).flatMap(([role, column]) => {
    const heading = headings.get(column);
    return heading !== undefined && matchHeading(heading, rules[role]) >= 0.9 ? [role] : [];
  });
}

function isDebt(columns: Partial<Record<ColumnRole, number>>): boolean {
  return columns.customer !== undefined && (columns.amount ?? columns.balance ?? columns.debit ?? columns.baseAmount) !== undefined;
}
