import { zipParts } from '../../../src/workbench/files/zip-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface HandMadeParts {
  /** The inside of the worksheet element. */
  readonly worksheet: string;
  /** Attributes of workbookPr and the elements after the sheets. */
  readonly workbookProperties?: string;
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Links of the sheet's part: id, type, target. */
  readonly sheetRelations?: readonly (readonly [string, string, string])[];
  readonly bookRelations?: readonly (readonly [string, string, string])[];
  readonly others?: Readonly<Record<string, string>>;
}

/** A package with one sheet named 表, as other writers make it. */
export function handMadePackage(parts: HandMadeParts): Promise<Uint8Array> {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${parts.workbookProperties ?? ''}/>${parts.beforeSheets ?? ''}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${parts.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ...(parts.bookRelations ?? []),
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.worksheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml':
      parts.styles ??
      `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...(parts.sheetRelations && { 'xl/worksheets/_rels/sheet1.xml.rels': relations(parts.sheetRelations) }),
    ...parts.others,
  };
  const encoder = new TextEncoder();
  return zipParts(new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])));
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
