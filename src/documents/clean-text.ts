const controls = `${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(14)}-${String.fromCharCode(31)}${String.fromCharCode(127)}`;

/** What no XML can hold, what is half a character, and what would turn the order of the characters that follow it round. */
const unwanted = new RegExp(
  `[${controls}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]`,
  'g',
);

/** Ends of lines, whoever wrote them: a tab of the vertical kind and a new page are some, too. */
const lineEnds = new RegExp(`\\r\\n?|[${String.fromCharCode(11, 12)}\\u0085\\u2028\\u2029]`, 'g');

/**
 * A text from cells as a document can hold it: its lines apart by `\n`, without control characters, lone surrogates and marks that reverse
 * what follows.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(unwanted, '').replaceAll('\t', ' ');
}
