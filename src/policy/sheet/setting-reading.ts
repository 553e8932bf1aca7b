import { isBlank } from '../../cells/blank-cell';
import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { DateSystem } from '../../cells/date-system';
import type { ParseFault } from '../../cells/parse/parser';
import type { Setting } from '../setting';
import type { PolicyCellFault } from './policy-cell-fault';
import type { FoundSetting } from './policy-rows';
import { isPhrase } from './sheet-headings';
import { valueOfCell } from './value-of-cell';

/** A setting as its cells have it. */
export interface SettingReading {
  readonly found: FoundSetting;
  /** Of no account where there are faults. */
  readonly value: unknown;
  readonly faults: readonly PolicyCellFault[];
}

/** Reads the cells of a setting and has its parser look at them; every cell that is no good is a fault. */
export function settingReading(found: FoundSetting, dateSystem: DateSystem): SettingReading {
  return found.setting.unit === 'table' ? tableReading(found, dateSystem) : valueReading(found, dateSystem);
}

function valueReading(found: FoundSetting, dateSystem: DateSystem): SettingReading {
  const { place, cell } = found;
  const setting: Setting = found.setting;
  const read = valueOfCell(setting.unit, cell, setting.choices, dateSystem);
  const parsed = read.ok ? setting.parse(read.value) : read;
  if (parsed.ok) return { found, value: parsed.value, faults: [] };
  return { found, value: null, faults: [faultOf(found, place, cell, parsed.fault.expected)] };
}

/** One row of a table as its parser takes it, and the cells that it was made of. */
interface RowValue {
  readonly value: unknown;
  readonly places: readonly CellPlace[];
  readonly cells: readonly CellValue[];
}

function tableReading(found: FoundSetting, dateSystem: DateSystem): SettingReading {
  const { place, columns } = found;
  const setting: Setting = found.setting;
  if (columns === null) {
    const members = setting.columns.map(({ member }) => member);
    return { found, value: null, faults: [{ ...faultAt(found, place, ''), problem: { kind: 'columnsMissing', members } }] };
  }
  const ordered = inOrder(found, setting);
  const names = setting.rows.filter((_name, index) => ordered[index] === null);
  if (names.length > 0) return { found, value: null, faults: [{ ...faultAt(found, place, ''), problem: { kind: 'rowsMissing', names } }] };
  const faults: PolicyCellFault[] = [];
  const rows = ordered
    .flatMap((row) => row ?? [])
    .map(({ row, cells }): RowValue => {
      const places = columns.map((column) => ({ ...place, row, column }));
      const values = setting.columns.map(({ unit, member }, index): [string, unknown] => {
        const cell = cells[index] ?? '';
        const read = valueOfCell(unit, cell, [], dateSystem);
        if (!read.ok) faults.push(faultOf(found, places[index] ?? place, cell, read.fault.expected));
        return [member, read.ok ? read.value : null];
      });
      return { value: setting.columns.length === 1 ? values[0]?.[1] : Object.fromEntries(values), places, cells };
    });
  if (faults.length > 0) return { found, value: null, faults };
  const parsed = setting.parse(rows.map(({ value }) => value));
  return parsed.ok
    ? { found, value: parsed.value, faults: [] }
    : { found, value: null, faults: rowFaults(found, setting, rows, parsed.fault) };
}

/** Rows that have names in the order of these, whatever order they stand in; null for one that is not there. */
function inOrder({ rows }: FoundSetting, setting: Setting): (FoundSetting['rows'][number] | null)[] {
  if (setting.rows.length === 0) return rows;
  const left = [...rows];
  const named = setting.rows.map((name) => {
    const index = left.findIndex(({ label }) => isPhrase(label, name));
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  });
  return [...named.map((row) => row ?? takeUnnamed(left)), ...left];
}

/** A row whose name was taken away stands for the next that has none. */
function takeUnnamed(left: FoundSetting['rows']): FoundSetting['rows'][number] | null {
  const index = left.findIndex(({ label }) => label === '');
  return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
}

/** The fault of a row, and those of the others: a row that is no good is laid aside for one that is, until there is no other. */
function rowFaults(found: FoundSetting, setting: Setting, rows: readonly RowValue[], first: ParseFault): PolicyCellFault[] {
  const values: unknown[] = rows.map(({ value }) => value);
  const known = setting.default as readonly unknown[];
  const faults: PolicyCellFault[] = [];
  let fault: ParseFault | null = first;
  while (fault !== null) {
    const [step, member] = fault.path;
    const row = typeof step === 'number' ? rows[step] : undefined;
    if (typeof step !== 'number' || row === undefined) {
      // What is wrong with the whole is only said where every row is good by itself.
      if (faults.length === 0) faults.push(faultOf(found, found.place, '', fault.expected));
      return faults;
    }
    const index = member === undefined ? 0 : setting.columns.findIndex((column) => column.member === member);
    faults.push(faultOf(found, row.places[index] ?? found.place, row.cells[index] ?? '', fault.expected));
    if (known[0] === undefined || values[step] === known[step] || faults.length >= rows.length) return faults;
    values[step] = known[step] ?? known[0];
    const again = setting.parse(values);
    fault = again.ok ? null : again.fault;
  }
  return faults;
}

function faultOf(found: FoundSetting, place: CellPlace, cell: CellValue, expected: string): PolicyCellFault {
  const fault = faultAt(found, place, cell);
  const isNothing = isBlank(cell) && place !== found.place;
  return {
    ...fault,
    problem: isNothing || (isBlank(cell) && found.setting.unit !== 'table') ? { kind: 'blank' } : { kind: 'expected', expected },
  };
}

function faultAt({ setting }: FoundSetting, place: CellPlace, value: CellValue): Omit<PolicyCellFault, 'problem'> {
  return { place, path: setting.path, value };
}
