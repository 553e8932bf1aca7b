import { strFromU8, strToU8 } from 'fflate';

import { isWholeXml } from './element-balance';
import { contentTypesPart, partAt, relationshipsPart } from './package-parts';
import type { PackageParts } from './package-parts';
import { readRelationships } from './relationships';
import type { Relationship } from './relationships';
import type { FileFault, ForeignFormat } from './template-fault';
import { attributeOf, tagsNamed } from './xml';

/** A .docx that was found to be one. */
export interface DocumentPackage {
  readonly parts: PackageParts;
  /** The part that the text stands in: `word/document.xml`. */
  readonly mainPart: string;
  /** What the text refers to. */
  readonly relationships: readonly Relationship[];
}

const mainTypes = /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/;

/** Finds the text of a package of parts, or says what it is in place of a Word document. */
export function documentPackage(parts: PackageParts): DocumentPackage | FileFault {
  const types = textOf(parts, contentTypesPart);
  const mainPart = mainPartOf(parts, types);
  if (mainPart === null) return { kind: 'notDocx', format: formatOf(parts, types) };
  const xml = textOf(parts, mainPart);
  if (!/<w:body[\s>]/.test(xml) || !isWholeXml(xml)) return { kind: 'damaged', part: mainPart };
  return { parts, mainPart, relationships: readRelationships(textOf(parts, relationshipsPart(mainPart))) };
}

/** The text of a part; empty where there is none. */
export function textOf(parts: PackageParts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : strFromU8(bytes);
}

export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}

function mainPartOf(parts: PackageParts, types: string): string | null {
  const target = readRelationships(textOf(parts, '_rels/.rels')).find(({ kind }) => kind === 'officeDocument')?.target;
  if (target === undefined) return null;
  const name = partAt('', target);
  const type = tagsNamed(types, '(?:\\w+:)?Override').find(
    (tag) => attributeOf(tag, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  return parts.has(name) && mainTypes.test(type ?? '') ? name : null;
}

function formatOf(parts: PackageParts, types: string): ForeignFormat {
  if (types.includes('spreadsheetml')) return 'spreadsheet';
  if (types.includes('presentationml')) return 'presentation';
  return parts.has('mimetype') && parts.has('content.xml') ? 'openDocument' : 'otherZip';
}
