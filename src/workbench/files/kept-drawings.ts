import type { BookContent, SheetContent } from '../book/book-content';
import type { KeptDrawing, KeptPart } from '../book/kept-drawing';
import { drawingPathOf } from './drawing-charts';
import { type Relation, relationsOf } from './package-map';
import type { PackageParts } from './package-parts';
import { attribute, openingTags } from './xml-text';
import type { ZipPackage } from './zip-package';

const ROOT = 'xl/';
const LINK = 'rIdKept';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Drawings of these lead to parts that are not carried; without them Excel calls the file damaged. */
const NOT_ALONE = /slicer|_x0000_s\d|pivotSource/;
/** Elements that stand behind the drawing in a worksheet's part. */
const LATER = /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** The drawing of a sheet with all it leads to; null where there is none, or none that could be written again by itself. */
export async function readKeptDrawing(zip: ZipPackage, sheetPath: string, sheet: SheetContent, sheetNames: ReadonlyMap<string, string>): Promise<KeptDrawing | null> {
  const root = await drawingPathOf(zip, sheetPath);
  if (root === undefined) return null;
  const types = contentTypes(await zip.text('[Content_Types].xml'));
  const parts = new Map<string, KeptPart>();
  const waiting = [root];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (parts.has(path)) continue;
    if (!path.startsWith(ROOT) || !zip.has(path)) return null;
    const bytes = await zip.part(path);
    if (path.endsWith('.xml') && NOT_ALONE.test(new TextDecoder().decode(bytes))) return null;
    const relations = await relationsOf(zip, path);
    if (path.endsWith('.xml') && !linksLead(new TextDecoder().decode(bytes), relations)) return null;
    parts.set(path, { bytes, type: types(path) });
    const links = linksPath(path);
    if (!zip.has(links)) continue;
    parts.set(links, { bytes: await zip.part(links), type: null });
    waiting.push(...relations.filter(({ isExternal }) => !isExternal).map(({ target }) => target));
  }
  return { root, parts, charts: JSON.stringify(sheet.features.charts), sheetNames };
}

/** Whether a sheet's drawing is written as its file had it: its charts are the same, and so are the names of the sheets they draw from. */
export function keepsDrawing({ features: { keptDrawing, charts } }: SheetContent, { sheets }: Pick<BookContent, 'sheets'>): boolean {
  if (!keptDrawing || JSON.stringify(charts) !== keptDrawing.charts) return false;
  return sheets.every(({ id, name }) => (keptDrawing.sheetNames.get(id) ?? name) === name);
}

/** Puts a kept drawing into the package under a folder of its own; `sheetNumber` is 1-based. */
export function writeKeptDrawing(parts: PackageParts, sheetNumber: number, { root, parts: kept }: KeptDrawing): void {
  const folder = `${ROOT}kept${sheetNumber}/`;
  const moved = (path: string): string => folder + path.slice(ROOT.length);
  for (const [path, { bytes, type }] of kept) {
    if (path.endsWith('.rels')) parts.set(moved(path), new TextDecoder().decode(bytes).replace(/(\sTarget\s*=\s*["'])\/xl\//g, (_, start: string) => `${start}/${folder}`));
    else parts.set(moved(path), bytes);
    if (type !== null) parts.setContentType(moved(path), type);
  }
  parts.relate(`xl/worksheets/sheet${sheetNumber}.xml`, 'drawing', `/${moved(root)}`, LINK);
}

/** The end of a sheet's part, from behind its cells on, with its link to the kept drawing. */
export function withDrawing(end: string): string {
  return end.replace(LATER, (found) => `<drawing xmlns:r="${RELATIONS}" r:id="${LINK}"/>${found}`);
}

/** Whether every link that a part uses is among its links. */
function linksLead(xml: string, relations: readonly Relation[]): boolean {
  const ids = new Set(relations.map(({ id }) => id));
  return [...xml.matchAll(/\sr:(?:id|embed|link|pict|cs|dm|lo|qs)="([^"]+)"/g)].every(([, id]) => ids.has(id ?? ''));
}

function linksPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function contentTypes(xml: string): (path: string) => string {
  const own = new Map(openingTags(xml, 'Override').map((tag) => [attribute(tag, 'PartName')?.replace(/^\//, '').toLowerCase(), attribute(tag, 'ContentType')]));
  const usual = new Map(openingTags(xml, 'Default').map((tag) => [attribute(tag, 'Extension')?.toLowerCase(), attribute(tag, 'ContentType')]));
  return (path) => own.get(path.toLowerCase()) ?? usual.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
}
