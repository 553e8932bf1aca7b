import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { allSettings, settingSections, type AnySetting } from '../all-settings';
import type { Setting } from '../setting';
import type { PolicyFault, UnknownPolicyRow } from './policy-cell-fault';
import { policySheetName } from './policy-sheet-name';
import { foldName, isPhrase, policyHeadings, spellings, type PolicyColumn } from './sheet-headings';
import { unreadSettings } from './unread-settings';

/** A row of a setting that is one value, or the head of one that is a table, with the rows below it. */
export interface FoundSetting {
  readonly setting: AnySetting;
  /** Of its value; of a table its name. */
  readonly place: CellPlace;
  readonly cell: CellValue;
  /** The headings that it stands under, and its name, by which both are known again; columns are 0-based on the sheet. */
  readonly under: { readonly row: number; readonly headings: readonly PlacedCell[]; readonly name: PlacedCell };
  /** 0-based on the sheet, in the order of the table's columns; null where they were not found, and of one value. */
  columns: readonly number[] | null;
  readonly rows: TableRow[];
}

/** A cell of a row, by its 0-based column on the sheet. */
export interface PlacedCell {
  readonly column: number;
  readonly value: CellValue;
}

export interface TableRow {
  readonly row: number;
  /** What stands under the names. */
  readonly label: string;
  readonly cells: readonly CellValue[];
}

/** What of a sheet is 应收参数. */
export interface PolicyRows {
  readonly sheetName: string;
  /** Whether it is the sheet of settings, and not one that has rows of the like by chance. */
  readonly isPolicy: boolean;
  readonly settings: readonly FoundSetting[];
  readonly unknown: readonly UnknownPolicyRow[];
  readonly faults: readonly PolicyFault[];
  /** 0-based rows and columns of the sheet that are its own. */
  readonly ownRows: ReadonlySet<number>;
  readonly ownColumns: { readonly first: number; readonly end: number };
}

type Columns = Readonly<Partial<Record<PolicyColumn, number>>> & { readonly name: number; readonly value: number };

const byPath: ReadonlyMap<string, AnySetting> = new Map(allSettings.map((setting) => [setting.path, setting]));
const byName: ReadonlyMap<string, AnySetting> = new Map(
  allSettings.flatMap((setting) => spellings(setting.note).map((name): [string, AnySetting] => [foldName(name), setting])),
);
const sectionNames: ReadonlySet<string> = new Set(settingSections.flatMap(({ name }) => spellings(name).map(foldName)));

/**
 * Finds the settings of a sheet by its headings, each by its key or its name, wherever a user has moved them; null where it holds nothing
 * of the kind (R30).
 */
export function policyRows(sheet: SourceSheet): PolicyRows | null {
  if (sheet.ours) return null;
  const reader = new SheetReader(sheet);
  sheet.values.forEach((values, index) => reader.take(values, index));
  return reader.found();
}

class SheetReader {
  readonly #settings: FoundSetting[] = [];
  readonly #unknown: UnknownPolicyRow[] = [];
  readonly #faults: PolicyFault[] = [];
  readonly #ownRows = new Set<number>();
  #first = Number.POSITIVE_INFINITY;
  #end = 0;
  /** Positions in the rows, as are those of the headings below. */
  #columns: Columns | null = null;
  #headingRow = 0;
  #headings: readonly PlacedCell[] = [];
  #table: FoundSetting | null = null;
  /** Whether another table has begun, whose rows are none of ours. */
  #isElsewhere = false;

  constructor(private readonly sheet: SourceSheet) {}

  found(): PolicyRows | null {
    const hasHeadings = this.#columns !== null;
    const saidUnknown = this.#unknown.length > 0;
    const paths = new Set(this.#settings.map(({ setting }) => setting.path));
    this.#faults.push(...unreadSettings(this.sheet, { ownRows: this.#ownRows, paths, saidUnknown, hasHeadings }));
    const isPolicy = this.#settings.length > 0 || this.#faults.length > 0 || (hasHeadings && policySheetName(this.sheet.name) !== null);
    if (!isPolicy && !saidUnknown) return null;
    return {
      sheetName: this.sheet.name,
      isPolicy,
      settings: this.#settings,
      unknown: this.#unknown,
      faults: this.#faults,
      ownRows: this.#ownRows,
      ownColumns: { first: this.#first, end: this.#end },
    };
  }

  take(values: readonly CellValue[], index: number): void {
    const headings = headingsIn(values);
    if (headings !== null) {
      this.#columns = headings;
      this.#headingRow = this.sheet.firstRow + index;
      this.#headings = [headings.name, headings.value].map((position) => this.#cell(values, position));
      this.#table = null;
      this.#isElsewhere = false;
      this.#own(index, Object.values(headings));
      return;
    }
    const columns = this.#columns;
    if (columns === null) return;
    const name = textAt(values, columns.name);
    const path = columns.path === undefined ? '' : textAt(values, columns.path);
    const setting = this.#settingOf(name, path, index);
    if (setting !== null) this.#begin(setting, values, index, columns);
    else if (this.#isElsewhere || this.#takeTableHead(values, index)) return;
    else if (path !== '') this.#unknownRow(index, columns, name === '' ? path : name);
    else if (this.#takeTableRow(values, index, name)) return;
    else if (sectionNames.has(foldName(name)) && isBlank(values[columns.value] ?? '')) {
      this.#table = null;
      this.#own(index, [columns.name]);
    } else if (name !== '' && this.#table === null && !isBlank(values[columns.value] ?? '')) {
      this.#unknownRow(index, columns, name);
      this.#isElsewhere = headsAnotherTable(values);
    }
  }

  #settingOf(name: string, path: string, index: number): AnySetting | null {
    const [keyed, named] = [byPath.get(path) ?? null, byName.get(foldName(name)) ?? null];
    if (keyed !== null && named !== null && keyed !== named && this.#columns !== null)
      this.#faults.push({
        place: this.#place(index, this.#columns.name),
        path: keyed.path,
        value: name,
        problem: { kind: 'namedOtherwise', other: named.path },
      });
    return keyed ?? named;
  }

  #begin(setting: AnySetting, values: readonly CellValue[], index: number, columns: Columns): void {
    const isTable = setting.unit === 'table';
    const place = this.#place(index, isTable ? columns.name : columns.value);
    const found: FoundSetting = {
      setting,
      place,
      cell: values[columns.value] ?? '',
      under: { row: this.#headingRow, headings: this.#headings, name: this.#cell(values, columns.name) },
      columns: null,
      rows: [],
    };
    this.#settings.push(found);
    this.#table = isTable ? found : null;
    this.#isElsewhere = false;
    this.#own(index, Object.values(columns));
  }

  /** Whether a row heads the columns of the table whose name stands above. */
  #takeTableHead(values: readonly CellValue[], index: number): boolean {
    if (this.#table === null || this.#table.columns !== null) return false;
    const setting: Setting = this.#table.setting;
    const positions = setting.columns.map(({ name }) => values.findIndex((value) => typeof value === 'string' && isPhrase(value, name)));
    if (positions.includes(-1)) return false;
    this.#table.columns = positions.map((position) => this.sheet.firstColumn + position);
    this.#own(index, positions);
    return true;
  }

  /** Whether a row is one of the table above. */
  #takeTableRow(values: readonly CellValue[], index: number, label: string): boolean {
    if (!this.#table?.columns) return false;
    const setting: Setting = this.#table.setting;
    const positions = this.#table.columns.map((column) => column - this.sheet.firstColumn);
    const cells = positions.map((position) => values[position] ?? '');
    const isNamedRow = setting.rows.some((row) => isPhrase(label, row));
    if (!isNamedRow && cells.every(isBlank)) return false;
    this.#table.rows.push({ row: this.sheet.firstRow + index, label, cells });
    this.#own(index, [this.#columns?.name ?? 0, ...positions]);
    return true;
  }

  #unknownRow(index: number, columns: Columns, name: string): void {
    this.#table = null;
    this.#unknown.push({ place: this.#place(index, columns.name), name });
  }

  #own(index: number, positions: readonly number[]): void {
    this.#ownRows.add(this.sheet.firstRow + index);
    this.#first = Math.min(this.#first, ...positions.map((position) => this.sheet.firstColumn + position));
    this.#end = Math.max(this.#end, ...positions.map((position) => this.sheet.firstColumn + position + 1));
  }

  #cell(values: readonly CellValue[], position: number): PlacedCell {
    return { column: this.sheet.firstColumn + position, value: values[position] ?? '' };
  }

  #place(index: number, position: number): CellPlace {
    return { sheetName: this.sheet.name, row: this.sheet.firstRow + index, column: this.sheet.firstColumn + position };
  }
}

/** Told at a glance: a workbook's ledger may have very many rows. */
const mayHead = /参|setting/i;
const longestHeading = 16;

function headingsIn(values: readonly CellValue[]): Columns | null {
  if (!values.some((value) => typeof value === 'string' && value.length <= longestHeading && mayHead.test(value))) return null;
  const positionOf = (column: PolicyColumn): number =>
    values.findIndex((value) => typeof value === 'string' && isPhrase(value, policyHeadings[column]));
  const [name, value] = [positionOf('name'), positionOf('value')];
  if (name < 0 || value < 0) return null;
  const others = (['unit', 'rule', 'path'] as const).flatMap((column) => {
    const position = positionOf(column);
    return position < 0 ? [] : [[column, position] as const];
  });
  return { name, value, ...Object.fromEntries(others) };
}

/** Words alone, three of them or more: the headings of a table of the user's. */
function headsAnotherTable(values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => !isBlank(value));
  return filled.length >= 3 && filled.every((value) => typeof value === 'string' && !/\p{N}/u.test(value));
}

function textAt(values: readonly CellValue[], position: number): string {
  return cellText(values[position] ?? '');
}
