import { type DocumentParts, newDocumentParts } from '../book/document-parts';
import { type PackageMap, relationsOf } from './package-map';
import type { PackageParts } from './package-parts';
import { attribute, escapeXml, openingTags, unescapeXml } from './xml-text';
import type { ZipPackage } from './zip-package';

/**
 * Settings of add-ins stand in an XML part of this namespace. Excel itself keeps them with the reference to the add-in they belong to,
 * which the workbench knows nothing of: Excel carries our part along, but shows its settings to no add-in.
 */
const SETTINGS_NAMESPACE = 'urn:receivables:workbench:settings';
const ITEM_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Reads what a file carries for add-ins: XML parts, settings written by the workbench, the protection of the structure. */
export async function readDocumentParts(zip: ZipPackage, map: PackageMap): Promise<DocumentParts> {
  const parts = newDocumentParts();
  for (const { type, target } of map.relations) {
    if (type !== 'customXml' || !zip.has(target)) continue;
    const xml = await zip.text(target);
    if (xml.includes(SETTINGS_NAMESPACE)) readSettings(xml, parts.settings);
    else parts.xmlParts.set(await itemId(zip, target, parts.xmlParts.size + 1), xml);
  }
  const protection = openingTags(map.workbookXml, 'workbookProtection')[0];
  if (protection !== undefined && /\slockStructure\s*=\s*["'](?:1|true)["']/.test(protection)) {
    const hasPassword = /(?:workbookPassword|workbookHashValue)\s*=/.test(protection);
    parts.structureProtection = { password: null, fileAttributes: hasPassword ? protection.trim() : null };
  }
  return parts;
}

async function itemId(zip: ZipPackage, path: string, number: number): Promise<string> {
  const properties = (await relationsOf(zip, path)).find(({ type }) => type === 'customXmlProps')?.target;
  const id =
    properties !== undefined && zip.has(properties)
      ? attribute(openingTags(await zip.text(properties), 'datastoreItem')[0] ?? '', 'ds:itemID')
      : undefined;
  return id ?? `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
}

function readSettings(xml: string, settings: DocumentParts['settings']): void {
  for (const match of xml.matchAll(/<setting key="([^"]*)">([^<]*)<\/setting>/g)) {
    try {
      settings.set(unescapeXml(match[1] ?? ''), JSON.parse(unescapeXml(match[2] ?? '')) as unknown);
    } catch {
      // Not as we wrote it: another program has been at it, and a setting without a value is none.
    }
  }
}

/** Puts them into a package that the library wrote. */
export function writeDocumentParts(parts: PackageParts, { settings, xmlParts, structureProtection }: DocumentParts): void {
  const items = [...xmlParts];
  if (settings.size > 0) items.push([`{00000000-0000-4000-8000-${'0'.repeat(11)}0}`, settingsXml(settings)]);
  items.forEach(([id, xml], index) => {
    const name = `item${index + 1}.xml`;
    const properties = `itemProps${index + 1}.xml`;
    parts.set(`customXml/${name}`, xml);
    parts.set(
      `customXml/${properties}`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${ITEM_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    parts.setContentType(`customXml/${properties}`, PROPERTIES_TYPE);
    parts.relate(`customXml/${name}`, 'customXmlProps', properties);
    parts.relate('xl/workbook.xml', 'customXml', `../customXml/${name}`);
  });
  if (structureProtection) {
    const tag = `<workbookProtection ${structureProtection.fileAttributes ?? 'lockStructure="1"'}/>`;
    parts.change('xl/workbook.xml', (xml) =>
      /<workbookPr\b[^>]*\/>/.test(xml)
        ? xml.replace(/<workbookPr\b[^>]*\/>/, (found) => found + tag)
        : xml.replace(/<(?:bookViews|sheets)\b/, (found) => tag + found),
    );
  }
}

function settingsXml(settings: DocumentParts['settings']): string {
  const list = [...settings].map(([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${list.join('')}</settings>`;
}
