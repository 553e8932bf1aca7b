import { textOf } from './document-package';
import type { DocumentPackage } from './document-package';

export const footnotesPart = 'word/footnotes.xml';

/** The footnotes of a document of many letters: each letter's stand under their own numbers. */
export class ClonedFootnotes {
  private readonly xml: string;
  private readonly notes: string[] = [];
  private next = 1;

  constructor({ parts }: DocumentPackage) {
    this.xml = textOf(parts, footnotesPart);
    // The lines over footnotes are notes, too, and keep their numbers.
    for (const [, id = '0'] of this.xml.matchAll(/<w:footnote\b[^>]*\sw:id="(-?\d+)"/g)) this.next = Math.max(this.next, Number(id) + 1);
  }

  /** A letter's text with its notes under new numbers. */
  clone(text: string, texts: ReadonlyMap<string, string>): string {
    if (!text.includes('<w:footnoteReference')) return text;
    const own = texts.get(footnotesPart) ?? this.xml;
    return text.replace(/(<w:footnoteReference\b[^>]*\sw:id=")(-?\d+)"/g, (reference: string, before: string, id: string) => {
      const note = new RegExp(`<w:footnote\\b[^>]*\\sw:id="${id}".*?</w:footnote>`, 's').exec(own)?.[0];
      if (note === undefined) return reference;
      this.notes.push(note.replace(`w:id="${id}"`, `w:id="${this.next}"`));
      this.next += 1;
      return `${before}${this.next - 1}"`;
    });
  }

  /** The part with the notes that were added, null where there are none. */
  part(): string | null {
    if (this.notes.length === 0) return null;
    const at = this.xml.lastIndexOf('</w:footnotes>');
    return this.xml.slice(0, at) + this.notes.join('') + this.xml.slice(at);
  }
}
