/** Text as compared and parsed: full-width forms made plain (NFKC), every dash a `-`, runs of white space one space, none at the ends. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
