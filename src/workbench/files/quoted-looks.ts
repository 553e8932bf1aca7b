import { elementOf, elementsOf, withElements } from './xml-elements';
import { flagAttribute, openingTags } from './xml-text';

/** The numbers of the looks in a part of styles whose cells hold texts typed behind an apostrophe: the library has no word for that. */
export function quotedLooks(stylesXml: string): ReadonlySet<number> {
  const looks = openingTags(elementOf(stylesXml, 'cellXfs')?.inside ?? '', 'xf');
  return new Set(looks.flatMap((tag, look) => (flagAttribute(tag, 'quotePrefix') ? [look] : [])));
}

/** Adds such looks to a part of styles: each is one that is there, with the apostrophe. */
export class QuotedLooks {
  private readonly written: readonly string[];
  private readonly added = new Map<number, number>();

  constructor(private readonly stylesXml: string) {
    const looks = elementOf(stylesXml, 'cellXfs')?.inside ?? '';
    this.written = [...elementsOf(looks, 'xf')].map(({ start, end }) => looks.slice(start, end));
  }

  /** The number of the look that is like this one but for the apostrophe. */
  like(look: number): number {
    const known = this.added.get(look) ?? this.written.length + this.added.size;
    this.added.set(look, known);
    return known;
  }

  /** The part with what was added. */
  part(): string {
    if (this.added.size === 0) return this.stylesXml;
    const looks = [...this.written, ...[...this.added.keys()].map((look) => withApostrophe(this.written[look] ?? '<xf/>'))];
    return withElements(this.stylesXml, ['cellXfs'], () => `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`);
  }
}

function withApostrophe(look: string): string {
  return look.replace(/^<xf(?=[\s/>])/, '<xf quotePrefix="1"');
}
