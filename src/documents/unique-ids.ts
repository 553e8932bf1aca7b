/** Drawings with numbers of their own: no two of a document may share one. Gives the text and the number that is free next. */
export function numberDrawings(text: string, first: number): readonly [text: string, next: number] {
  let next = first;
  const numbered = text.replace(/(<wp:docPr\b[^>]*?\sid=")\d+"/g, (_, before: string) => {
    next += 1;
    return `${before}${next - 1}"`;
  });
  return [numbered, next];
}

/** A further letter's text without the names of paragraphs, bookmarks and controls that the first letter's have already. */
export function withoutNames(text: string): string {
  return text
    .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '')
    .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '')
    .replace(/(<w:sdtPr\b[^>]*>(?:(?!<\/w:sdtPr>).)*?)<w:id w:val="[^"]*"\s*\/>/gs, '$1');
}
