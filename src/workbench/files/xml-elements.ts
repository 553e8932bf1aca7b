/*
 * Elements of a part are found here and not by a pattern from an opening tag to a closing one: such a pattern looks for the end of the text anew at
 * every tag that is never closed, and some kilobytes of those keep a program busy for minutes. Here the text is gone through once.
 */

/** An element that is found, and where it stands in the text. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The inside of the opening tag, behind the name. */
  readonly tag: string;
  /** Between the tags; empty for an element without content. */
  readonly inside: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The elements of these names, in their order, whatever their prefix; each ends with the first closing tag of its own, and one without any
 * is none.
 */
export function* elementsOf(xml: string, ...names: readonly string[]): Generator<XmlElement, void> {
  const opening = new RegExp(`<([\\w.-]+:)?(${names.join('|')})(?=[\\s/>])`, 'g');
  const neverClosed = new Set<string>();
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [, prefix = '', name = ''] = found;
    const tagEnd = xml.indexOf('>', opening.lastIndex);
    if (tagEnd < 0) return;
    const isEmpty = xml[tagEnd - 1] === '/';
    const tag = xml.slice(opening.lastIndex, isEmpty ? tagEnd - 1 : tagEnd);
    opening.lastIndex = tagEnd + 1;
    if (isEmpty) {
      yield { name, tag, inside: '', start: found.index, end: tagEnd + 1 };
      continue;
    }
    const fullName = prefix + name;
    if (neverClosed.has(fullName)) continue;
    const closing = closingTag(xml, fullName, tagEnd + 1);
    if (closing === null) {
      neverClosed.add(fullName);
      continue;
    }
    yield { name, tag, inside: xml.slice(tagEnd + 1, closing.start), start: found.index, end: closing.end };
    opening.lastIndex = closing.end;
  }
}

/** The first of these elements, or undefined. */
export function elementOf(xml: string, ...names: readonly string[]): XmlElement | undefined {
  for (const element of elementsOf(xml, ...names)) return element;
  return undefined;
}

/** The text with something else in the place of each of these elements. */
export function withElements(xml: string, names: readonly string[], change: (whole: string, element: XmlElement) => string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const element of elementsOf(xml, ...names)) {
    pieces.push(xml.slice(from, element.start), change(xml.slice(element.start, element.end), element));
    from = element.end;
  }
  return from === 0 ? xml : pieces.join('') + xml.slice(from);
}

/** A closing tag may have white space behind its name. */
function closingTag(xml: string, fullName: string, from: number): { readonly start: number; readonly end: number } | null {
  const tag = `</${fullName}`;
  for (let start = xml.indexOf(tag, from); start >= 0; start = xml.indexOf(tag, start + tag.length)) {
    let end = start + tag.length;
    while (isSpace(xml.charCodeAt(end))) end += 1;
    if (xml[end] === '>') return { start, end: end + 1 };
  }
  return null;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
