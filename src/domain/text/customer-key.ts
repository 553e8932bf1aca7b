const unseen = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** A text in NFKC without white space and the characters that show nothing. */
export function withoutUnseen(text: string): string {
  return text.normalize('NFKC').replace(unseen, '');
}

/** A customer's name as compared: NFKC, without white space, letter case folded; brackets of both widths are one (R12a). */
export function customerKey(name: string): string {
  return withoutUnseen(name).toLowerCase();
}
