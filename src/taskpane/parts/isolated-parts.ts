/** A stretch of a sentence; what is the user's own stands apart in direction. */
export interface SentencePart {
  readonly text: string;
  readonly isIsolated: boolean;
}

const quoted = '“[^”]*”|"[^"]*"';

/** A sentence in stretches: what stands in quotation marks and these names are isolated, all of it in its order. */
export function isolatedParts(sentence: string, names: readonly string[] = []): SentencePart[] {
  const longestFirst = names.filter((name) => name !== '').sort((one, other) => other.length - one.length);
  const apart = new RegExp(`(${[...longestFirst.map(escaped), quoted].join('|')})`);
  return sentence
    .split(apart)
    .map((text, index) => ({ text, isIsolated: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
