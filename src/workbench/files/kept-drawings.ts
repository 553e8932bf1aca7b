import type { BookContent, SheetContent } from '../book/book-content';
import type { KeptDrawing, KeptPart } from '../book/kept-drawing';
import { drawingPathOf } from './drawing-charts';
import { type Relation, relationsOf, relationsPath, resolvePath } from './package-map';
import type { PackageParts } from './package-parts';
import { attribute, openingTags, withOpeningTags } from './xml-text';
import type { ZipPackage } from './zip-package';

const ROOT = 'xl/';
const LINK = 'rIdKept';
const NUMBERS_PER_SHEET = 10_000;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Drawings of these lead to parts that are not carried; without them Excel calls the file damaged. */
const NOT_ALONE = /slicer|_x0000_s\d|pivotSource/;
/** Elements that stand behind the drawing in a worksheet's part. */
const LATER = /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** The drawing of a sheet with all it leads to; null where there is none, or none that could be written again by itself. */
export async function readKeptDrawing(
  zip: ZipPackage,
  sheetPath: string,
  sheet: SheetContent,
  sheetNames: ReadonlyMap<string, string>,
): Promise<KeptDrawing | null> {
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
    const links = relationsPath(path);
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

/** Puts a kept drawing into the package, its parts under numbers that the library gives to none; `sheetNumber` is 1-based. */
export function writeKeptDrawing(parts: PackageParts, sheetNumber: number, { root, parts: kept }: KeptDrawing): void {
  const paths = [...kept.keys()].filter((path) => !path.endsWith('.rels'));
  const moved = new Map(
    paths.map((path, index) => [
      path,
      path.replace(/\d*(\.\w+)$/, (_, ending: string) => `${sheetNumber * NUMBERS_PER_SHEET + index + 1}${ending}`),
    ]),
  );
  for (const path of paths) {
    const part = kept.get(path);
    const links = kept.get(relationsPath(path));
    const target = moved.get(path) ?? path;
    if (part) parts.set(target, part.bytes);
    if (part?.type) parts.setContentType(target, part.type);
    if (links) parts.set(relationsPath(target), movedLinks(new TextDecoder().decode(links.bytes), path, moved));
  }
  parts.relate(`xl/worksheets/sheet${sheetNumber}.xml`, 'drawing', `../${(moved.get(root) ?? root).slice(ROOT.length)}`, LINK);
}

function movedLinks(xml: string, from: string, moved: ReadonlyMap<string, string>): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const up = '../'.repeat(folder.split('/').length - 2);
  return withOpeningTags(xml, 'Relationship', (tag) =>
    tag.replace(/(\sTarget\s*=\s*["'])([^"']*)/, (whole, start: string, target: string) => {
      const path = attribute(tag, 'TargetMode') === 'External' ? undefined : moved.get(resolvePath(folder, target));
      return path === undefined ? whole : `${start}${up}${path.slice(ROOT.length)}`;
    }),
  );
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

function contentTypes(xml: string): (path: string) => string {
  const own = new Map(
    openingTags(xml, 'Override').map((tag) => [
      attribute(tag, 'PartName')?.replace(/^\//, '').toLowerCase(),
      attribute(tag, 'ContentType'),
    ]),
  );
  const usual = new Map(
    openingTags(xml, 'Default').map((tag) => [attribute(tag, 'Extension')?.toLowerCase(), attribute(tag, 'ContentType')]),
  );
  return (path) =>
    own.get(path.toLowerCase()) ?? usual.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
}
