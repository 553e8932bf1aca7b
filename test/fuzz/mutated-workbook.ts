import type { CellValue } from '../../src/cells/cell-value';
import { zipParts } from '../../src/workbench/files/zip-parts';
import type { SourceSheet } from '../../src/cells/source-workbook';
import { damageBytes, damageParts, lyingPackage } from './damage';
import { forgedNames } from './forged-names';
import { mutatedLedger } from './mutated-ledger';
import { RandomSource } from './random-source';
import { letters, looks, type RawCell, rawParts, type RawSheet, type RawWorkbook } from './raw-workbook';
import { strangeCsv } from './strange-csv';
import { errorCodes, formulas, injections, sheetNames, strangeNumbers, strangeTexts, tableNames } from './strange-values';

/** A file for the whole command, and how it was asked. */
export interface MutatedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What was done to it, for the one who looks into a find. */
  readonly mutations: readonly string[];
  readonly argv: readonly string[];
  /** The command may call the file damaged; it holds money all the same where not. */
  readonly isDamaged: boolean;
  /** Its package says of a part what is not so: the command must refuse it. */
  readonly lies?: boolean;
}

const DATE_COLUMNS = /日期|到期|Date|付款日/;
const DAYS_1904 = 1462;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A ledger file that a seed has made as strange as it could: its cells, its markup, or its bytes. */
export async function mutatedWorkbook(seed: number): Promise<MutatedFile> {
  const random = new RandomSource(seed);
  // Few cell mutations are in the ledger itself where many are to follow: else nearly nothing would be aged.
  const ledger = mutatedLedger(seed);
  const mutations: string[] = [];
  const argv = argumentsOf(random);
  if (random.chance(0.12)) {
    const text = strangeCsv(random, ledger.sheets[0]?.values ?? [], mutations);
    return { fileName: random.pick(['台账.csv', 'a.tsv', '账 龄.CSV', 'x.txt']), bytes: text, mutations, argv, isDamaged: false };
  }
  const workbook: RawWorkbook = {
    sheets: ledger.sheets.map((sheet) => rawSheet(random, sheet)),
    is1904: false,
    beforeSheets: [],
    names: [],
  };
  for (let left = random.below(7); left > 0; left -= 1) {
    const [name, mutate] = random.pick(workbookMutations);
    mutations.push(name);
    mutate(random, workbook);
  }
  // Half of the time the user wants to go on with everything as it is.
  if (workbook.names.some((name) => name.includes('receivables.journal.')) && random.chance(0.5)) argv.push('--unfinished', 'leave');
  const parts = rawParts(workbook);
  const damagesParts = random.chance(0.12);
  if (damagesParts) mutations.push(damageParts(random, parts));
  const encoder = new TextEncoder();
  const honest = await zipParts(new Map([...parts].map(([path, text]) => [path, encoder.encode(text)])), random.chance(0.7));
  const damagesBytes = random.chance(0.08);
  const fileName = random.pick([
    '台账.xlsx',
    "O'Brien 台账.xlsx",
    '=1+1.xlsx',
    '[a].xlsx',
    '台账.xlsm',
    'ledger',
    '台账.csv',
    '甲'.repeat(60) + '.xlsx',
  ]);
  const bytes = damagesBytes ? damageBytes(random, honest, mutations) : honest;
  const lies = !damagesParts && !damagesBytes && random.chance(0.08);
  return {
    fileName,
    bytes: lies ? lyingPackage(random, parts, mutations) : bytes,
    mutations,
    argv,
    isDamaged: damagesParts || damagesBytes || lies,
    lies,
  };
}

function argumentsOf(random: RandomSource): string[] {
  return [
    ...(random.chance(0.3) ? ['--as-of', random.pick(['2025-12-31', '2025-02-28', '1900-03-01', '9999-12-31', '2024-02-29'])] : []),
    ...(random.chance(0.2) ? ['--lang', 'en-US'] : []),
    ...(random.chance(0.5) ? ['--date-order', random.pick(['mdy', 'dmy'])] : []),
    ...(random.chance(0.1) ? ['--sheet', random.pick(['应收明细', '收款明细', '没有', "O'Brien"])] : []),
  ];
}

function rawSheet(random: RandomSource, source: SourceSheet): RawSheet {
  const headings = source.values.find((row) => row.length > 5) ?? [];
  const cells = new Map<number, Map<number, RawCell>>();
  source.values.forEach((row, index) => {
    const line = new Map<number, RawCell>();
    row.forEach((value, column) => {
      if (value !== '') line.set(source.firstColumn + column, rawCell(random, value, DATE_COLUMNS.test(String(headings[column]))));
    });
    cells.set(source.firstRow + index, line);
  });
  return {
    name: source.name,
    state: source.visible ? 'visible' : 'hidden',
    cells,
    hiddenRows: new Set(source.hiddenRows.map((row) => row + source.firstRow)),
    afterCells: [],
    tables: [],
  };
}

function rawCell(random: RandomSource, value: CellValue, isDate: boolean): RawCell {
  if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0' };
  if (typeof value === 'number')
    return {
      type: 'n',
      value: String(value),
      look: isDate ? random.pick([looks.date, looks.date, looks.chineseDate, looks.localDate]) : looks.general,
    };
  return { type: random.pick(['s', 's', 's', 'inlineStr', 'str']), value };
}

type Mutation = readonly [name: string, mutate: (random: RandomSource, workbook: RawWorkbook) => void];

const workbookMutations: readonly Mutation[] = [
  [
    'formula-injection texts',
    (random, workbook) =>
      strew(random, workbook, () => ({ type: random.pick(['s', 'inlineStr', 'str']), value: random.pick(injections) }), true),
  ],
  [
    'strange texts',
    (random, workbook) =>
      strew(random, workbook, () => ({ type: random.pick(['s', 'inlineStr']), value: random.pick(strangeTexts) }), true),
  ],
  [
    'strange numbers',
    (random, workbook) => strew(random, workbook, () => ({ type: 'n', value: random.pick(strangeNumbers), look: random.below(8) })),
  ],
  ['error cells', (random, workbook) => strew(random, workbook, () => ({ type: 'e', value: random.pick(errorCodes) }))],
  [
    'formulas',
    (random, workbook) =>
      strew(random, workbook, () => ({
        type: random.pick(['n', 'str', 'e', 'b']),
        value: random.pick(['', '1', '#N/A', '100.5']),
        formula: random.pick(formulas),
      })),
  ],
  [
    'ISO dates',
    (random, workbook) =>
      strew(random, workbook, () => ({
        type: 'd',
        value: random.pick(['2025-10-01', '2025-10-01T00:00:00Z', '1899-12-31', 'x']),
        look: looks.date,
      })),
  ],
  [
    'text of more than a cell holds',
    (random, workbook) => strew(random, workbook, () => ({ type: 's', value: '长'.repeat(random.pick([32_767, 32_768, 70_000])) })),
  ],
  ['1904 dates', (_random, workbook) => shiftTo1904(workbook)],
  [
    'amounts as text',
    (random, workbook) =>
      eachCell(workbook, (cell) => (cell.type === 'n' && random.chance(0.3) ? { ...cell, type: 's', look: looks.text } : cell)),
  ],
  [
    'full-width digits',
    (random, workbook) =>
      eachCell(workbook, (cell) =>
        random.chance(0.3) && cell.type !== 'b'
          ? { ...cell, type: 's', value: cell.value.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) }
          : cell,
      ),
  ],
  [
    'values behind formulas',
    (random, workbook) => eachCell(workbook, (cell) => (cell.type === 'n' && random.chance(0.3) ? { ...cell, formula: cell.value } : cell)),
  ],
  [
    'a look in the last cell',
    (random, workbook) => put(random.pick(workbook.sheets), LAST_ROW, LAST_COLUMN, { type: 'n', value: '', look: looks.amount }),
  ],
  ['a value in the last cell', (random, workbook) => put(random.pick(workbook.sheets), LAST_ROW, LAST_COLUMN, { type: 's', value: '角' })],
  [
    'a value far right',
    (random, workbook) => put(random.pick(workbook.sheets), random.below(5), LAST_COLUMN, { type: 's', value: '备注' }),
  ],
  [
    'a value far down',
    (random, workbook) =>
      put(random.pick(workbook.sheets), LAST_ROW, 1 + random.below(5), {
        type: 's',
        value: random.pick(['合计', '客户0有限公司', ...injections]),
      }),
  ],
  ['merged areas', (random, workbook) => mergeSome(random, random.pick(workbook.sheets))],
  [
    'a sheet renamed',
    (random, workbook) => {
      random.pick(workbook.sheets).name = random.pick(sheetNames);
    },
  ],
  [
    'more sheets',
    (random, workbook) => {
      for (let left = 1 + random.below(3); left > 0; left -= 1)
        workbook.sheets.splice(
          random.below(workbook.sheets.length + 1),
          0,
          emptySheet(random.pick(sheetNames), random.pick(['visible', 'hidden', 'veryHidden'])),
        );
    },
  ],
  [
    'sheets hidden',
    (random, workbook) => {
      for (const sheet of workbook.sheets) if (random.chance(0.6)) sheet.state = random.pick(['hidden', 'veryHidden']);
    },
  ],
  [
    'a protected sheet',
    (random, workbook) => {
      random.pick(workbook.sheets).afterCells.unshift(`<sheetProtection sheet="1"${random.chance(0.5) ? ' password="CC1A"' : ''}/>`);
    },
  ],
  [
    'a protected structure',
    (random, workbook) => {
      workbook.beforeSheets.push(`<workbookProtection lockStructure="1"${random.chance(0.5) ? ' workbookPassword="CC1A"' : ''}/>`);
    },
  ],
  ['a filter with hidden rows', (random, workbook) => filterSome(random, random.pick(workbook.sheets))],
  ['a table', (random, workbook) => addTable(random, random.pick(workbook.sheets))],
  ['a heading twice', (random, workbook) => copyHeading(random, random.pick(workbook.sheets))],
  [
    'odd names',
    (random, workbook) => {
      workbook.names.push(...Array.from({ length: 1 + random.below(3) }, () => random.pick(oddNames)));
    },
  ],
  [
    'names of ours that a stranger forged',
    (random, workbook) => {
      const sheets = workbook.sheets.map(({ name }) => name);
      const tables = workbook.sheets.flatMap(({ tables: ofSheet }) => ofSheet.map(({ name }) => name));
      const about = { sheets, tables: [...tables, '表1'], charts: ['图 1'], names: ['税率', '我的区域'] };
      workbook.names.push('<definedName name="税率">0.13</definedName>', ...forgedNames(random.below(2 ** 31), about));
    },
  ],
  [
    'rows out of order',
    (_random, workbook) => {
      for (const { cells } of workbook.sheets) {
        const rows = [...cells].reverse();
        cells.clear();
        for (const [row, line] of rows) cells.set(row, line);
      }
    },
  ],
  [
    'odd rules',
    (random, workbook) => {
      random.pick(workbook.sheets).afterCells.push(random.pick(oddRules));
    },
  ],
];

const oddNames: readonly string[] = [
  '<definedName name="坏">#REF!</definedName>',
  '<definedName name="外">[1]Sheet1!$A$1</definedName>',
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">#REF!</definedName>',
  '<definedName name="账龄明细_截止日">1</definedName>',
  '<definedName name="AR_AsOf_2025_12">1</definedName>',
  '<definedName name="A1">1</definedName>',
  '<definedName name="公式">SUM(应收明细!$H:$H)</definedName>',
  '<definedName name="x" localSheetId="99">1</definedName>',
  '<definedName name="Table1">应收明细!$A$1</definedName>',
  '<definedName name="空"></definedName>',
  '<definedName name="a b">1</definedName>',
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">应收明细!$A$1:$C$9</definedName>',
  '<definedName name="名">"=1+1"</definedName>',
];

const oddRules: readonly string[] = [
  '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>IF(</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="H1:H9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="#REF!"><cfRule type="cellIs" operator="between" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" sqref="B2:B1048576"><formula1>没有!$A$1:$A$9</formula1></dataValidation></dataValidations>',
  '<dataValidations count="1"><dataValidation type="list" sqref="B:B"><formula1>"甲,乙,=cmd"</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="B2" location="没有!A1" display="x"/></hyperlinks>',
  '<pageSetup paperSize="999" orientation="sideways" scale="9999"/>',
  '<autoFilter ref="A1"/>',
  '<mergeCells count="1"><mergeCell ref="A1"/></mergeCells>',
];

function eachCell(workbook: RawWorkbook, change: (cell: RawCell) => RawCell): void {
  for (const { cells } of workbook.sheets)
    for (const line of cells.values()) for (const [column, cell] of line) line.set(column, change(cell));
}

/** Puts cells over what is there, more often over texts where asked so. */
function strew(random: RandomSource, { sheets }: RawWorkbook, make: () => RawCell, prefersTexts = false): void {
  const sheet = random.pick(sheets);
  const rows = [...sheet.cells];
  if (rows.length === 0) return;
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const [row, line] = random.pick(rows);
    const texts = [...line].filter(([, cell]) => cell.type === 's').map(([column]) => column);
    put(sheet, row, prefersTexts && texts.length > 0 && random.chance(0.8) ? random.pick(texts) : random.below(14), make());
  }
}

function put({ cells }: RawSheet, row: number, column: number, cell: RawCell): void {
  const line = cells.get(row) ?? new Map<number, RawCell>();
  line.set(column, cell);
  cells.set(row, line);
}

function shiftTo1904(workbook: RawWorkbook): void {
  if (workbook.is1904) return;
  workbook.is1904 = true;
  const dates: readonly number[] = [looks.date, looks.chineseDate, looks.localDate];
  eachCell(workbook, (cell) =>
    cell.type === 'n' && dates.includes(cell.look ?? 0) ? { ...cell, value: String(Number(cell.value) - DAYS_1904) } : cell,
  );
}

function mergeSome(random: RandomSource, sheet: RawSheet): void {
  const areas = Array.from({ length: 1 + random.below(4) }, () => {
    const [row, column] = [random.below(20), random.below(12)];
    return `${letters(column)}${row + 1}:${letters(column + random.below(4))}${row + 1 + random.below(4)}`;
  });
  sheet.afterCells.push(`<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`);
}

function filterSome(random: RandomSource, sheet: RawSheet): void {
  const rows = [...sheet.cells.keys()];
  for (const row of rows) if (random.chance(0.4)) sheet.hiddenRows.add(row);
  sheet.afterCells.push(
    `<autoFilter ref="A${1 + random.below(3)}:L${1 + Math.max(3, ...rows.slice(-1))}"><filterColumn colId="1"><filters><filter val="客户0有限公司"/></filters></filterColumn></autoFilter>`,
  );
}

function addTable(random: RandomSource, sheet: RawSheet): void {
  const [first, ...rest] = [...sheet.cells].filter(([, line]) => line.size > 3).sort(([a], [b]) => a - b);
  if (first === undefined) return;
  const columns = [...first[1].keys()].sort((a, b) => a - b);
  const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  const names = Array.from({ length: right - left + 1 }, (_unused, index) =>
    random.chance(0.9) ? (first[1].get(left + index)?.value ?? `列${index + 1}`) : '别的',
  );
  const bottom = rest.at(-1)?.[0] ?? first[0] + 1;
  sheet.tables.push({
    name: random.pick(tableNames),
    range: `${letters(left)}${first[0] + 1}:${letters(right)}${bottom + 1}`,
    columns: names,
  });
}

function copyHeading(random: RandomSource, { cells }: RawSheet): void {
  const line = [...cells.values()].find((candidate) => candidate.size > 5);
  const columns = line === undefined ? [] : [...line.keys()];
  const from = columns.length === 0 ? undefined : line?.get(random.pick(columns));
  if (from !== undefined) line?.set(random.pick(columns), from);
}

function emptySheet(name: string, state: RawSheet['state']): RawSheet {
  return { name, state, cells: new Map(), hiddenRows: new Set(), afterCells: [], tables: [] };
}
