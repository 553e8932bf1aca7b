import type { Language } from '../texts/language';

/** What a document lacks: it stands in its place as 【待填：…】, in English as 【To fill in: …】, and once in a list. */
export class Blanks {
  private readonly labels = new Set<string>();

  constructor(private readonly language: Language = 'zh-CN') {}

  /** A text that the workbook holds, else a marked blank. */
  given(label: string, text: string): string {
    const known = text.trim();
    if (known !== '') return known;
    this.labels.add(label);
    return this.language === 'zh-CN' ? `【待填：${label}】` : `【To fill in: ${label}】`;
  }

  get all(): readonly string[] {
    return [...this.labels];
  }
}
