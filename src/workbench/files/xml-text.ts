const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

/** The text behind XML's entities. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      if (hex !== undefined || decimal !== undefined) return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
      return NAMED[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
}

/** A cell's text behind XML's entities and the `_xHHHH_` that spreadsheets write for control characters. */
export function unescapeCellText(text: string): string {
  const plain = unescapeXml(text);
  return plain.includes('_x') ? plain.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : plain;
}

/** A cell's text as spreadsheets write it: control characters as `_xHHHH_`, and what reads like that already with its first sign so. */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Text as it may stand between tags and in attributes; what XML can't hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&quot;'));
}

const FORBIDDEN = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11, 12)}${String.fromCharCode(14)}-${String.fromCharCode(31)}\\uFFFE\\uFFFF]`,
  'g',
);

/** The value of an attribute in the inside of a tag, or undefined. */
export function attribute(tag: string, name: string): string | undefined {
  const marked = ` ${name}="`;
  const at = tag.indexOf(marked);
  if (at < 0) return attributeOtherwise(tag, name);
  const start = at + marked.length;
  return unescapeXml(tag.slice(start, tag.indexOf('"', start)));
}

/** By name of the attribute: every cell without a look or a type asks. */
const otherwiseWritten = new Map<string, RegExp>();

function attributeOtherwise(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined;
  let otherwise = otherwiseWritten.get(name);
  if (!otherwise) {
    otherwise = new RegExp(`\\s${name.replace(':', '\\:')}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    otherwiseWritten.set(name, otherwise);
  }
  const match = otherwise.exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined;
}

/** A numeric attribute, or undefined where it is absent or no number. */
export function numberAttribute(tag: string, name: string): number | undefined {
  const text = attribute(tag, name);
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A yes-or-no attribute; absent is no. */
export function flagAttribute(tag: string, name: string): boolean {
  const text = attribute(tag, name);
  return text === '1' || text === 'true';
}

/** The insides of every opening tag of an element, whatever its namespace prefix. */
export function openingTags(xml: string, localName: string): string[] {
  const tags: string[] = [];
  eachOpeningTag(xml, localName, (_, nameEnd, end) => tags.push(xml.slice(nameEnd, xml[end - 2] === '/' ? end - 2 : end - 1)));
  return tags;
}

/** The text with something else in the place of every opening tag of an element. */
export function withOpeningTags(xml: string, localName: string, change: (tag: string) => string): string {
  const pieces: string[] = [];
  let from = 0;
  eachOpeningTag(xml, localName, (start, _, end) => {
    pieces.push(xml.slice(from, start), change(xml.slice(start, end)));
    from = end;
  });
  return from === 0 ? xml : pieces.join('') + xml.slice(from);
}

/** Goes through the text once, also where tags have no end. */
function eachOpeningTag(xml: string, localName: string, found: (start: number, nameEnd: number, end: number) => void): void {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])`, 'g');
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const nameEnd = opening.lastIndex;
    const end = xml.indexOf('>', nameEnd) + 1;
    if (end === 0) return;
    found(match.index, nameEnd, end);
    opening.lastIndex = end;
  }
}

/** How often an element occurs, whatever its namespace prefix. */
export function countElements(xml: string, localName: string): number {
  return openingTags(xml, localName).length;
}
