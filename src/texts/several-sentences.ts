/**
 * Sentences one after another in one line, each for itself: where one of them holds the mark that parts them, they are numbered, so that
 * nobody takes the end of one for the beginning of the next.
 */
export function severalSentences(sentences: readonly string[], separator: string): string {
  const isMixed = sentences.length > 1 && sentences.some((sentence) => sentence.includes(separator.trim()));
  return sentences.map((sentence, index) => (isMixed ? `(${index + 1}) ${sentence}` : sentence)).join(separator);
}
