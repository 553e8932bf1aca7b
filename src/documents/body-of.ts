/** The XML of a document's text, taken apart: what stands before its body, the body without its last section, that section, and the end. */
export interface Body {
  readonly head: string;
  readonly content: string;
  /** `<w:sectPr>…</w:sectPr>`: page, margins, headers and footers of all that no section before it covers. */
  readonly section: string;
  readonly tail: string;
}

/** Takes the XML of a document's text apart. */
export function bodyOf(xml: string): Body {
  const opening = xml.search(/<w:body[\s>]/);
  const start = xml.indexOf('>', opening) + 1;
  const end = xml.lastIndexOf('</w:body>');
  // What a section was like before a tracked change would be taken for one.
  const body = xml.slice(start, end).replace(/<w:sectPrChange\b.*?<\/w:sectPrChange>/gs, '');
  const last = body.lastIndexOf('<w:sectPr');
  const isLast = last >= 0 && !body.slice(last).includes('</w:p>');
  return {
    head: xml.slice(0, start),
    content: isLast ? body.slice(0, last) : body,
    section: isLast ? opened(body.slice(last).trim()) : '<w:sectPr></w:sectPr>',
    tail: xml.slice(end),
  };
}

/** An element without content, as one that can get some. */
function opened(element: string): string {
  return element.replace(/^<w:sectPr\b([^>]*)\/>$/, '<w:sectPr$1></w:sectPr>');
}
