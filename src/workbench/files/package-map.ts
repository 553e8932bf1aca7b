import { repairedSheetNames } from './repair-sheet-names';
import { attribute, escapeXml, openingTags, withOpeningTags } from './xml-text';
import { UnreadableFile } from './workbook-file';
import type { ZipPackage } from './zip-package';

/** A link from one part of a package to another, or to the outside. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `worksheet`, `table`, `drawing` … */
  readonly type: string;
  /** Path within the package, or the address as it stands where it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A sheet as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` … */
  readonly type: string;
}

/** Where the parts of a workbook are. */
export interface PackageMap {
  readonly workbookPath: string;
  /** With the names of the sheets put right. */
  readonly workbookXml: string;
  /** How many names of sheets had to be put right. */
  readonly sheetsRenamed: number;
  readonly relations: readonly Relation[];
  /** All sheets in their order. */
  readonly sheets: readonly SheetPart[];
}

/** The links of a part, or of the package itself for ''. */
export async function relationsOf(zip: ZipPackage, path: string): Promise<Relation[]> {
  const folder = folderOf(path);
  const file = relationsPath(path);
  if (!zip.has(file)) return [];
  return openingTags(await zip.text(file), 'Relationship').map((tag) => {
    const isExternal = attribute(tag, 'TargetMode') === 'External';
    const target = attribute(tag, 'Target') ?? '';
    return {
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolvePath(folder, target),
      isExternal,
    };
  });
}

/** The part that holds the links of a part, or of the package itself for ''. */
export function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The path that a link's target means, seen from a folder. */
export function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Finds the workbook and its sheets; a package without a workbook is no workbook file. */
export async function mapPackage(zip: ZipPackage): Promise<PackageMap> {
  const root = await relationsOf(zip, '');
  const workbookPath = root.find((relation) => relation.type === 'officeDocument')?.target;
  if (workbookPath === undefined || !zip.has(workbookPath)) throw noWorkbook();
  if (workbookPath.endsWith('.bin')) throw new UnreadableFile('oldFormat', 'The workbook is in the binary format .xlsb.');
  const writtenXml = await zip.text(workbookPath);
  if (!/<(?:[\w.-]+:)?workbook[\s>]/.test(writtenXml)) throw noWorkbook();
  const { workbookXml, sheetsRenamed } = withSheetNames(writtenXml);
  const relations = await relationsOf(zip, workbookPath);
  const sheets = openingTags(workbookXml, 'sheet').map((tag) => {
    const id = attribute(tag, 'r:id') ?? /\s[\w.-]+:id="([^"]*)"/.exec(tag)?.[1];
    const relation = relations.find((candidate) => candidate.id === id);
    const name = attribute(tag, 'name') ?? '';
    if (!relation || !zip.has(relation.target)) throw sheetMissing(name);
    return { name, path: relation.target, type: relation.type };
  });
  if (!sheets.some((sheet) => sheet.type === 'worksheet')) throw noWorkbook();
  return { workbookPath, workbookXml, sheetsRenamed, relations, sheets };
}

/** The workbook part with names that Excel could have given to its sheets. */
function withSheetNames(xml: string): { readonly workbookXml: string; readonly sheetsRenamed: number } {
  const written = openingTags(xml, 'sheet').map((tag) => attribute(tag, 'name') ?? '');
  const names = repairedSheetNames(written);
  const sheetsRenamed = names.filter((name, index) => name !== written[index]).length;
  if (sheetsRenamed === 0) return { workbookXml: xml, sheetsRenamed };
  let place = 0;
  const workbookXml = withOpeningTags(xml, 'sheet', (tag) => {
    const name = ` name="${escapeXml(names[place++] ?? '')}"`;
    return tag.replace(/\sname\s*=\s*(?:"[^"]*"|'[^']*')/, () => name);
  });
  return { workbookXml, sheetsRenamed };
}

/** A sheet that the workbook lists, but that has no content. */
export function sheetMissing(name: string): UnreadableFile {
  return new UnreadableFile('sheetMissing', `The content of the sheet ${name} is missing.`, name);
}

function noWorkbook(): UnreadableFile {
  return new UnreadableFile('notAWorkbook', 'The archive holds no workbook.');
}
