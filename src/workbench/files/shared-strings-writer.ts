import type { TextBytes } from './text-bytes';
import { escapeCellText, escapeXml } from './xml-text';

/** The texts of a workbook's cells, each with the number under which cells name it. */
export class SharedStringsWriter {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of a text; a new one gets the next. */
  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** Writes the part that lists the texts, in the order of their numbers. */
  writeTo(out: TextBytes): void {
    out.add(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`,
    );
    for (const text of this.numbers.keys()) out.add(`<si><t xml:space="preserve">${escapeXml(escapeCellText(text))}</t></si>`);
    out.add('</sst>');
  }
}
