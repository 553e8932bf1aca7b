import { bytesOf, textOf } from './document-package';
import type { DocumentPackage } from './document-package';
import { partAt, relationshipsPart } from './package-parts';
import { escapeXml } from './xml';

const headerReference = /<w:(?:header|footer)Reference\b[^>]*?\br:id="([^"]+)"[^>]*\/>/g;

/** The headers and footers of a document of many letters: one part for each that differs. */
export class SharedHeaders {
  /** Parts that are new or not the template's any more. */
  readonly parts = new Map<string, Uint8Array>();
  readonly relationships: string[] = [];
  readonly contentTypes: string[] = [];
  private readonly idOf = new Map<string, string>();
  private readonly taken = new Set<string>();
  private clones = 0;

  constructor(private readonly source: DocumentPackage) {}

  /** A section of a letter, leading to the headers with this letter's text. */
  refer(section: string, texts: ReadonlyMap<string, string>): string {
    return section.replace(headerReference, (reference: string, id: string) => {
      const related = this.source.relationships.find((relationship) => relationship.id === id);
      if (related === undefined) return reference;
      const part = partAt(this.source.mainPart, related.target);
      // All pages of a document of many letters are no letter's.
      const xml = (texts.get(part) ?? textOf(this.source.parts, part)).replace(
        /\bNUMPAGES\b(?=[^<>]*<\/w:instrText>|[^<>]*")/g,
        'SECTIONPAGES',
      );
      const own = this.idOf.get(`${part}\n${xml}`) ?? this.add(part, xml, related);
      return reference.replace(`r:id="${id}"`, `r:id="${own}"`);
    });
  }

  private add(
    part: string,
    xml: string,
    { id, type, kind }: { readonly id: string; readonly type: string; readonly kind: string },
  ): string {
    const isFirst = !this.taken.has(part);
    this.taken.add(part);
    const own = isFirst ? id : this.clone(part, type, kind);
    this.parts.set(isFirst ? part : this.cloneName(part), bytesOf(xml));
    this.idOf.set(`${part}\n${xml}`, own);
    return own;
  }

  private clone(part: string, type: string, kind: string): string {
    this.clones += 1;
    const name = this.cloneName(part);
    const own = `rIdLetter${this.clones}`;
    const pictures = this.source.parts.get(relationshipsPart(part));
    if (pictures !== undefined) this.parts.set(relationshipsPart(name), pictures);
    this.relationships.push(`<Relationship Id="${own}" Type="${escapeXml(type)}" Target="/${name}"/>`);
    this.contentTypes.push(
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    );
    return own;
  }

  private cloneName(part: string): string {
    return part.replace(/\.xml$/, `-letter${this.clones}.xml`);
  }
}
