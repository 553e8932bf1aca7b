import { cleanText } from './clean-text';
import { textOf } from './document-package';
import type { DocumentProperties } from './document-properties';
import { contentTypesPart } from './package-parts';
import type { PackageParts } from './package-parts';
import { readRelationships } from './relationships';
import { escapeXml } from './xml';

const corePart = 'docProps/core.xml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The parts by which a document says what it is, in place of what its template said. */
export function coreProperties(parts: PackageParts, properties: DocumentProperties): ReadonlyMap<string, string> {
  const changed = new Map([[corePart, corePropertiesXml(properties)]]);
  const roots = textOf(parts, '_rels/.rels');
  const known = readRelationships(roots).find(({ kind }) => kind === 'core-properties');
  if (known?.target.replace(/^\//, '') === corePart) return changed;
  const others = roots.replace(/<Relationship\b[^>]*\/core-properties"[^>]*\/>/g, '');
  changed.set(
    '_rels/.rels',
    before(others, '</Relationships>', `<Relationship Id="rIdCore" Type="${coreRelationship}" Target="${corePart}"/>`),
  );
  const types = textOf(parts, contentTypesPart);
  if (!types.includes(`/${corePart}`)) {
    changed.set(contentTypesPart, before(types, '</Types>', `<Override PartName="/${corePart}" ContentType="${coreType}"/>`));
  }
  return changed;
}

/** XML with something put in before the last end of an element. */
export function before(xml: string, end: string, added: string): string {
  const at = xml.lastIndexOf(end);
  return at < 0 ? xml : xml.slice(0, at) + added + xml.slice(at);
}

function corePropertiesXml({ title, subject, keywords, author, day }: DocumentProperties): string {
  const text = (value: string): string => escapeXml(cleanText(value).replaceAll('\n', ' '));
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${text(title)}</dc:title><dc:subject>${text(subject)}</dc:subject><dc:creator>${text(author)}</dc:creator>` +
    `<cp:keywords>${text(keywords.join('; '))}</cp:keywords><cp:lastModifiedBy>${text(author)}</cp:lastModifiedBy>${moment}</cp:coreProperties>`
  );
}
