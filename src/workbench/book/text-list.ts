/** Texts, each with its number; those that are there already need not be different. */
export class TextList {
  private readonly numbers = new Map<string, number>();

  constructor(readonly all: string[] = []) {}

  /** The number of a text; one that was not asked for before gets the next. */
  numberOf(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.all.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }
}
