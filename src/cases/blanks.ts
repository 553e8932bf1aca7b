/** What a document lacks: it stands in its place as 【待填：…】, and once in a list. */
export class Blanks {
  private readonly labels = new Set<string>();

  /** A text that the workbook holds, else a marked blank. */
  given(label: string, text: string): string {
    const known = text.trim();
    if (known !== '') return known;
    this.labels.add(label);
    return `【待填：${label}】`;
  }

  get all(): readonly string[] {
    return [...this.labels];
  }
}
