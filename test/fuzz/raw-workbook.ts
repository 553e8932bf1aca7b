import { escapeXml } from '../../src/workbench/files/xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A cell as its markup says it: type, value and formula may well contradict each other. */
export interface RawCell {
  readonly type: 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';
  readonly value: string;
  readonly formula?: string;
  /** Number of the look: see `looks`. */
  readonly look?: number;
}

export interface RawSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  /** By row, then column, both 0-based. */
  readonly cells: Map<number, Map<number, RawCell>>;
  readonly hiddenRows: Set<number>;
  /** Markup between the cells and the table list, in the schema's order as far as anyone cares. */
  readonly afterCells: string[];
  readonly tables: { readonly name: string; readonly range: string; readonly columns: readonly string[] }[];
}

export interface RawWorkbook {
  readonly sheets: RawSheet[];
  is1904: boolean;
  /** Markup before and after the list of sheets. */
  readonly beforeSheets: string[];
  readonly names: string[];
}

/** Looks that cells can name: general, date, text, Chinese date, amount, exponent, hidden, date with a locale. */
export const looks = { general: 0, date: 1, text: 2, chineseDate: 3, amount: 4, exponent: 5, invisible: 6, localDate: 7 } as const;

const stylesXml =
  `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode=";;;"/>` +
  '<numFmt numFmtId="172" formatCode="[$-F800]dddd, mmmm dd, yyyy"/></numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/><fill/></fills>' +
  `<borders><border/></borders><cellXfs>${[0, 14, 49, 170, 4, 11, 171, 172].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

/** The parts of a workbook file, as its markup is given: nothing is checked or put right. */
export function rawParts({ sheets, is1904, beforeSheets, names }: RawWorkbook): Map<string, string> {
  const strings: string[] = [];
  const parts = new Map<string, string>();
  let tableCount = 0;
  parts.set('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  parts.set('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  sheets.forEach((sheet, index) => {
    const tables = sheet.tables.map((table) => {
      tableCount += 1;
      parts.set(`xl/tables/table${tableCount}.xml`, tableXml(table, tableCount));
      return [`rIdT${tableCount}`, 'table', `../tables/table${tableCount}.xml`] as const;
    });
    if (tables.length > 0) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations(tables));
    const tableParts =
      tables.length === 0
        ? ''
        : `<tableParts count="${tables.length}">${tables.map(([id]) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
    parts.set(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheetData(sheet, strings)}${sheet.afterCells.join('')}${tableParts}</worksheet>`,
    );
  });
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  parts.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/>${beforeSheets.join('')}<sheets>${list.join('')}</sheets>${defined}</workbook>`,
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...sheets.map((_sheet, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdY', 'styles', 'styles.xml'],
    ]),
  );
  parts.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
  );
  parts.set('xl/styles.xml', stylesXml);
  return parts;
}

function sheetData({ cells, hiddenRows }: RawSheet, strings: string[]): string {
  const rows = [...cells].map(([row, line]) => {
    const inside = [...line].map(([column, cell]) => cellXml(`${letters(column)}${row + 1}`, cell, strings)).join('');
    return `<row r="${row + 1}"${hiddenRows.has(row) ? ' hidden="1"' : ''}>${inside}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function cellXml(address: string, { type, value, formula, look = 0 }: RawCell, strings: string[]): string {
  const head = `<c r="${address}"${look === 0 ? '' : ` s="${look}"`}${type === 'n' ? '' : ` t="${type}"`}>${formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`}`;
  if (type === 'inlineStr') return `${head}<is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  return `${head}<v>${type === 's' ? strings.push(value) - 1 : escapeXml(value)}</v></c>`;
}

function tableXml({ name, range, columns }: RawSheet['tables'][number], id: number): string {
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escapeXml(column)}"/>`).join('');
  return `<table xmlns="${MAIN}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${range}"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${list}</tableColumns></table>`;
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** Letters of a 0-based column. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
