import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { readXlsx } from 'hucre/xlsx';

import type { BookContent, SheetContent } from '../../src/workbench/book/book-content';
import { isDatePattern } from '../../src/workbench/book/date-pattern';
import { workbookFileFor } from '../../src/workbench/files/file-format';
import { XlsxFile } from '../../src/workbench/files/xlsx-file';
import { INJECTED } from './strange-values';

installChartSupport();

/** Columns above which a reader that makes full rectangles is not asked. */
const WIDEST = 1000;
const HIGHEST = 5000;

/** The laws that a written workbook breaks: our sheets without errors, the ledger's as they were, no text turned into a formula. */
export async function checkOutput(
  source: Uint8Array,
  sourceName: string,
  output: Uint8Array,
): Promise<{ readonly broken: readonly string[]; readonly days: readonly number[] }> {
  const isZip = source[0] === 0x50 && source[1] === 0x4b;
  const before = (await (isZip ? new XlsxFile() : workbookFileFor(sourceName)).read(source, sourceName)).content;
  const after = (await new XlsxFile().read(output)).content;
  const known = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
  const ours = new Set(after.sheets.filter(({ name }) => !known.has(name.toLowerCase())).map(({ name }) => name));
  const broken = ours.size < 2 ? [`only ${ours.size} sheets are new`] : [];
  broken.push(...changedCells(before, after));
  broken.push(...(await readByExcelts(output, ours, formulasOf(before))));
  if (after.sheets.every(isSmall)) broken.push(...(await readByHucre(output, ours, formulasOf(before))));
  return { broken, days: after.sheets.filter(({ name }) => ours.has(name)).flatMap((sheet) => daysOf(after, sheet)) };
}

/** The dates of a sheet; inside, they are serials of the 1900 system whatever the file counts in. */
function daysOf({ styles }: BookContent, { cells }: SheetContent): number[] {
  return [...cells.values()].flatMap((line) =>
    [...line.values()].flatMap(({ value, style }) =>
      typeof value === 'number' && isDatePattern(styles[style ?? -1]?.numberFormat ?? 'General') ? [value] : [],
    ),
  );
}

/** Values of cells that hold no formula must be what they were. */
function changedCells(before: BookContent, after: BookContent): string[] {
  const changed: string[] = [];
  for (const sheet of before.sheets) {
    const other = after.sheets.find(({ name }) => name === sheet.name);
    if (!other) {
      changed.push(`the sheet ${JSON.stringify(sheet.name)} is gone`);
      continue;
    }
    const spilled = spillsOf(sheet);
    for (const [row, line] of sheet.cells) {
      for (const [column, { value, formula }] of line) {
        if (formula !== undefined || spilled.has(`${row},${column}`)) continue;
        const now = other.cells.get(row)?.get(column);
        if ((now?.value ?? null) === (value === '' ? null : value) && now?.formula === undefined) continue;
        if (now?.value === value || (value === '' && now === undefined)) continue;
        changed.push(`${sheet.name} row ${row + 1} column ${column + 1}: ${shown(value)} became ${shown(now?.formula ?? now?.value)}`);
      }
    }
  }
  return changed.slice(0, 5);
}

function spillsOf({ cells }: SheetContent): Set<string> {
  const spilled = new Set<string>();
  for (const line of cells.values()) {
    for (const { spill } of line.values()) {
      if (spill)
        for (let row = spill.row; row < spill.row + spill.rows; row++)
          for (let column = spill.col; column < spill.col + spill.cols; column++) spilled.add(`${row},${column}`);
    }
  }
  return spilled;
}

async function readByExcelts(output: Uint8Array, ours: ReadonlySet<string>, known: ReadonlySet<string>): Promise<string[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(output));
  const broken: string[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value: unknown = cell.value;
        if (typeof value !== 'object' || value === null) return;
        const place = `excelts: ${sheet.name}!${cell.address}`;
        const formula = 'formula' in value ? String(value.formula) : null;
        const result: unknown = 'result' in value ? value.result : value;
        if (ours.has(sheet.name) && typeof result === 'object' && result !== null && 'error' in result)
          broken.push(`${place} is ${String(result.error)}`);
        if (formula !== null) broken.push(...brokenFormula(place, formula, ours.has(sheet.name), known));
      }),
    );
  }
  const missing = [...ours].filter((name) => !workbook.worksheets.some((sheet) => sheet.name === name));
  return [...broken, ...missing.map((name) => `excelts does not see ${name}`)];
}

async function readByHucre(output: Uint8Array, ours: ReadonlySet<string>, known: ReadonlySet<string>): Promise<string[]> {
  const { sheets } = await readXlsx(output, { readStyles: true });
  return sheets.flatMap((sheet) =>
    [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
      const place = `hucre: ${sheet.name} ${key}`;
      const error = ours.has(sheet.name) && cell.type === 'error' ? [`${place} is ${String(cell.value)}`] : [];
      return cell.formula === undefined ? error : [...error, ...brokenFormula(place, cell.formula, ours.has(sheet.name), known)];
    }),
  );
}

function brokenFormula(place: string, formula: string, isOurs: boolean, known: ReadonlySet<string>): string[] {
  if (formula.includes(INJECTED)) return [`${place} has an injected formula: ${shown(formula)}`];
  // Formulas of the ledger's own may be written in another form; what counts is that there were some at all.
  return !isOurs && known.size === 0 ? [`${place} has a formula where the ledger has none: ${shown(formula)}`] : [];
}

function formulasOf(content: BookContent): Set<string> {
  return new Set(
    content.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((line) => [...line.values()].flatMap(({ formula }) => formula ?? [])),
    ),
  );
}

function isSmall({ cells }: SheetContent): boolean {
  return [...cells].every(([row, line]) => row < HIGHEST && [...line.keys()].every((column) => column < WIDEST));
}

const shown = (value: unknown): string => JSON.stringify(value === undefined ? null : value).slice(0, 80);
