import { TextHash } from '../../cells/text-hash';
import { base64Of, bytesOfBase64 } from './binary-text';

/*
 * A binary stands in a custom XML part of the workbook: one element with base64 text, whose namespace is ours and tells the name it is kept under.
 * Its version tells the newest of several; length and hash tell whether it is whole. Anybody can put a part with our namespace into a file, so
 * nothing in it is taken on trust, and nothing of XML is carried out: a part that is anything but that one element is none of ours.
 */

/** A binary as it was kept. */
export interface BinaryPart {
  readonly version: number;
  readonly bytes: Uint8Array;
}

/** The namespace of what is kept under a name. */
export const namespaceOf = (name: string): string => `urn:receivables:binary:${name}`;

/** The XML document of a part. */
export function xmlOfBinary(name: string, { version, bytes }: BinaryPart): string {
  const text = base64Of(bytes);
  return `<binary xmlns="${namespaceOf(name)}" version="${version}" length="${bytes.length}" hash="${hashOf(text)}">${text}</binary>`;
}

/** What a part holds, whoever has written it; null where it is not whole or not ours. */
export function binaryOfXml(name: string, xml: string): BinaryPart | null {
  const [, inTag = '', content = ''] = onlyElement.exec(xml) ?? [];
  const attributes = attributesIn(inTag);
  const text = content.replace(/\s+/g, '');
  const version = wholeNumber(attributes?.get('version'));
  if (version === null || attributes?.get('xmlns') !== namespaceOf(name) || attributes.get('hash') !== hashOf(text)) return null;
  const bytes = bytesOfBase64(text);
  return bytes !== null && bytes.length === wholeNumber(attributes.get('length')) ? { version, bytes } : null;
}

/** One element named `binary` with text alone in it, after a declaration or none: no comment, no entity, no document type. */
const onlyElement = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>\s*)?<binary((?:\s+[a-z]+\s*=\s*(?:"[^"<&]*"|'[^'<&]*'))*)\s*>([^<&]*)<\/binary\s*>\s*$/;

/** The attributes of a tag; null where one stands twice. */
function attributesIn(tag: string): ReadonlyMap<string, string> | null {
  const found = [...tag.matchAll(/([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const attributes = new Map(found.map(([, name = '', double, single]) => [name, double ?? single ?? '']));
  return attributes.size === found.length ? attributes : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function hashOf(text: string): string {
  const hash = new TextHash();
  hash.add(text);
  return hash.digest();
}
