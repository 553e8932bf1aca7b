import { textOf } from './document-package';
import type { PackageParts } from './package-parts';
import { readRelationships } from './relationships';
import type { FileFault } from './template-fault';
import { unescapeXml } from './xml';

/** What a letter may refer to outside itself; of the template that a document was made from `withoutOrigin` cuts it off. */
const harmless: ReadonlySet<string> = new Set(['hyperlink', 'attachedTemplate', 'mailMergeSource', 'mailMergeHeaderSource']);

const fetchingField = /^\s*(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|DATABASE)\s+(.*)$/is;

/** Everything in a package that runs, or that is fetched from elsewhere or opened by another program. */
export function foreignContent(parts: PackageParts): readonly FileFault[] {
  const names = [...parts.keys()];
  return [
    ...names.filter((name) => /vba(?:Project|Data)/i.test(name)).map((part): FileFault => ({ kind: 'macros', part })),
    ...names
      .filter((name) => /(?:^|\/)(?:activeX|embeddings|ctrlProps)\/[^/]+$/i.test(name) || /\/afchunk/i.test(name))
      .map((part): FileFault => ({ kind: 'embeddedObject', part })),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((part) => externalOf(part, textOf(parts, part))),
    ...names.filter((name) => /^word\/[^/]+\.xml$/.test(name)).flatMap((part) => fetchedBy(part, textOf(parts, part))),
  ];
}

function externalOf(part: string, xml: string): FileFault[] {
  return readRelationships(xml).flatMap(({ kind, target, external }): FileFault[] => {
    if (kind === 'aFChunk') return [{ kind: 'embeddedObject', part: target }];
    return external && !harmless.has(kind) ? [{ kind: 'externalContent', part, target }] : [];
  });
}

/** A field fetches what its instruction names; Word may cut an instruction into runs. */
function fetchedBy(part: string, xml: string): FileFault[] {
  if (!/instrText|w:instr=/.test(xml)) return [];
  const instructions = [
    ...[...xml.matchAll(/<w:fldSimple\b[^>]*\sw:instr="([^"]*)"/g)].map((match) => match[1] ?? ''),
    ...xml
      .split(/<w:fldChar\b[^>]*w:fldCharType="begin"[^>]*>/)
      .slice(1)
      .map((field) => [...field.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)].map((match) => match[1] ?? '').join('')),
  ];
  return instructions.flatMap((instruction): FileFault[] => {
    const match = fetchingField.exec(unescapeXml(instruction));
    return match === null ? [] : [{ kind: 'externalContent', part, target: `${match[1] ?? ''} ${(match[2] ?? '').trim()}` }];
  });
}
