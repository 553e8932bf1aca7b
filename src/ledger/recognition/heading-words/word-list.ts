/** The words of a text that commas and line breaks part, in their order. */
export function wordList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Every word of one list before every word of another, the first of each the best: 约定结算日期, 约定结算日, 约定还款日期 … */
export function eachOf(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}
