import { relationsOf } from './package-map';
import type { PackageParts } from './package-parts';
import { attribute, escapeXml, openingTags } from './xml-text';
import type { ZipPackage } from './zip-package';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Elements that stand behind the custom properties in a worksheet's part. */
const LATER =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** A worksheet's custom properties: each is a part of its own with the text in UTF-16. */
export async function readSheetProperties(zip: ZipPackage, path: string, xml: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const tags = openingTags(xml, 'customPr');
  if (tags.length === 0) return found;
  const relations = await relationsOf(zip, path);
  for (const tag of tags) {
    const name = attribute(tag, 'name');
    const target = relations.find(({ id }) => id === attribute(tag, 'r:id'))?.target;
    if (name !== undefined && target !== undefined && zip.has(target))
      found.set(name, new TextDecoder('utf-16le').decode(await zip.part(target)));
  }
  return found;
}

/** What a worksheet's part says where it has custom properties: at its start, before the cells, and at its end. */
export interface PropertyMarks {
  start(xml: string): string;
  end(xml: string): string;
}

const unmarked: PropertyMarks = { start: (xml) => xml, end: (xml) => xml };

/** Puts them into the package, but for what the sheet's own part says of them; `sheetNumber` is 1-based. */
export function writeSheetProperties(parts: PackageParts, sheetNumber: number, properties: ReadonlyMap<string, string>): PropertyMarks {
  if (properties.size === 0) return unmarked;
  const sheet = `xl/worksheets/sheet${sheetNumber}.xml`;
  const list = [...properties].map(([name, value], index) => {
    const path = `xl/customProperty${sheetNumber}_${index + 1}.bin`;
    parts.set(path, Buffer.from(value, 'utf16le'));
    parts.setContentType(path, CONTENT_TYPE);
    return `<customPr name="${escapeXml(name)}" r:id="${parts.relate(sheet, 'customProperty', `../${path.slice(3)}`)}"/>`;
  });
  return {
    start: (xml) =>
      xml.replace(
        /<worksheet\b(?![^>]*xmlns:r=)/,
        '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      ),
    end: (xml) => xml.replace(LATER, (found) => `<customProperties>${list.join('')}</customProperties>${found}`),
  };
}
