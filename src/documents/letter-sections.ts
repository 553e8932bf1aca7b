import type { Body } from './body-of';

// The order in which a section's members have to stand.
const beforeType = ['headerReference', 'footerReference', 'footnotePr', 'endnotePr'];
const beforeNumbers = [...beforeType, 'type', 'pgSz', 'pgMar', 'paperSrc', 'pgBorders', 'lnNumType'];

const anySection = /<w:sectPr\b[^>]*?(?:\/>|>.*?<\/w:sectPr>)/gs;

/** A letter's sections, each changed in turn; the first begins on a new page with page number 1. */
export function asLetter(body: Body, changed: (section: string) => string): Body {
  let isFirst = true;
  const each = (section: string): string => {
    const started = isFirst ? fromPageOne(section) : section;
    isFirst = false;
    return changed(started);
  };
  const content = body.content.replace(anySection, each);
  return { ...body, content, section: each(body.section) };
}

/** The text of a letter that others follow: its last section moves into its last paragraph. */
export function endedLetter({ content, section }: Body): string {
  const last = lastParagraph(content);
  if (last === null)
    return `${content}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
  const [before, paragraph] = last;
  const opening = paragraph.slice(0, paragraph.indexOf('>') + 1);
  const inside = paragraph.slice(opening.length);
  if (/^<w:pPr\s*\/>/.test(inside)) return `${before}${opening}<w:pPr>${section}</w:pPr>${inside.slice(inside.indexOf('>') + 1)}`;
  if (!/^<w:pPr[\s>]/.test(inside)) return `${before}${opening}<w:pPr>${section}</w:pPr>${inside}`;
  const end = inside.indexOf('</w:pPr>');
  const change = inside.lastIndexOf('<w:pPrChange', end);
  const at = change >= 0 ? change : end;
  return `${before}${opening}${inside.slice(0, at)}${section}${inside.slice(at)}`;
}

/**
 * What stands before the last paragraph of a body, and that paragraph; null where the body ends in a table or the like, or has a section in
 * it.
 */
function lastParagraph(content: string): readonly [before: string, paragraph: string] | null {
  if (!/<\/w:p>\s*$/.test(content)) return null;
  const at = Math.max(content.lastIndexOf('<w:p>'), content.lastIndexOf('<w:p '));
  const paragraph = content.slice(at);
  // A text box has paragraphs of its own within one: its last is not the body's.
  return at < 0 || paragraph.includes('<w:sectPr') || /<\/w:p>.*<\/w:p>/s.test(paragraph) ? null : [content.slice(0, at), paragraph];
}

function fromPageOne(section: string): string {
  const plain = section.replace(/^<w:sectPr\b([^>]*)\/>$/, '<w:sectPr$1></w:sectPr>').replace(/<w:type\b[^>]*\/>/, '');
  const typed = inserted(plain, '<w:type w:val="nextPage"/>', beforeType);
  const numbers = /<w:pgNumType\b([^>]*)\/>/.exec(typed);
  if (numbers === null) return inserted(typed, '<w:pgNumType w:start="1"/>', beforeNumbers);
  const [whole, attributes = ''] = numbers;
  return typed.replace(whole, () => `<w:pgNumType${attributes.replace(/\sw:start="\d+"/, '')} w:start="1"/>`);
}

/** A section with an element put in after the last of those that have to stand before it. */
function inserted(section: string, element: string, before: readonly string[]): string {
  let at = section.indexOf('>') + 1;
  for (const match of section.matchAll(new RegExp(`<w:(?:${before.join('|')})\\b(?:[^>]*/>|.*?</w:(?:${before.join('|')})>)`, 'gs'))) {
    at = Math.max(at, match.index + match[0].length);
  }
  return section.slice(0, at) + element + section.slice(at);
}
