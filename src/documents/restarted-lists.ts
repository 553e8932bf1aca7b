import { textOf } from './document-package';
import type { DocumentPackage } from './document-package';

export const numberingPart = 'word/numbering.xml';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The numbered lists of a document of many letters: each letter's begin anew. */
export class RestartedLists {
  private readonly xml: string;
  /** The abstract list of each list, by number. */
  private readonly abstractOf: ReadonlyMap<string, string>;
  private readonly added: string[] = [];
  private next: number;

  constructor({ parts }: DocumentPackage) {
    this.xml = textOf(parts, numberingPart);
    this.abstractOf = new Map(
      [...this.xml.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/g)].map(([, list = '', abstract = '']) => [
        list,
        abstract,
      ]),
    );
    this.next = Math.max(0, ...[...this.abstractOf.keys()].map(Number)) + 1;
  }

  /** A further letter's text with lists of its own in place of the template's. */
  restart(text: string): string {
    const own = new Map<string, number>();
    return text.replace(/<w:numId w:val="(\d+)"\s*\/>/g, (reference: string, list: string) => {
      const abstract = this.abstractOf.get(list);
      if (abstract === undefined) return reference;
      const number = own.get(list) ?? this.add(abstract);
      own.set(list, number);
      return `<w:numId w:val="${number}"/>`;
    });
  }

  /** The part with the lists that were added, null where there are none. */
  part(): string | null {
    if (this.added.length === 0) return null;
    const cleanup = this.xml.search(/<w:numIdMacAtCleanup\b/);
    const at = cleanup >= 0 ? cleanup : this.xml.lastIndexOf('</w:numbering>');
    return this.xml.slice(0, at) + this.added.join('') + this.xml.slice(at);
  }

  private add(abstract: string): number {
    const restarts = levels.map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('');
    this.added.push(`<w:num w:numId="${this.next}"><w:abstractNumId w:val="${abstract}"/>${restarts}</w:num>`);
    this.next += 1;
    return this.next - 1;
  }
}
