import { bodyOf } from './body-of';
import type { Body } from './body-of';
import { ClonedFootnotes, footnotesPart } from './cloned-footnotes';
import { before, coreProperties } from './core-properties';
import { bytesOf, textOf } from './document-package';
import type { DocumentPackage } from './document-package';
import type { DocumentProperties } from './document-properties';
import { asLetter, endedLetter } from './letter-sections';
import type { MergedDocument } from './merge-template';
import type { PackedPart } from './pack-parts';
import { contentTypesPart, relationshipsPart } from './package-parts';
import { numberingPart, RestartedLists } from './restarted-lists';
import { SharedHeaders } from './shared-headers';
import { StreamedPart } from './streamed-part';
import type { Template } from './template';
import { numberDrawings, withoutNames } from './unique-ids';

/** Thrown where letters of several templates are to be one document, or none are: a fault of the program. */
export class MixedTemplates extends Error {
  override name = 'MixedTemplates';
}

/**
 * One document of letters that were merged with one template, each on a page of its own with page numbers from 1, its own headers and its
 * lists begun anew. What was added is packed at once, so that many letters are never held as text together.
 */
export class CombinedDocument {
  private readonly source: DocumentPackage;
  private readonly headers: SharedHeaders;
  private readonly lists: RestartedLists;
  private readonly footnotes: ClonedFootnotes;
  private readonly text = new StreamedPart();
  /** The letter added last: whether others follow it decides where its section stands. */
  private last: Body | null = null;
  private drawing = 1;

  constructor(private readonly template: Template) {
    this.source = template.source;
    this.headers = new SharedHeaders(this.source);
    this.lists = new RestartedLists(this.source);
    this.footnotes = new ClonedFootnotes(this.source);
  }

  add({ template, texts }: MergedDocument): void {
    if (template !== this.template) throw new MixedTemplates('a letter of another template');
    const body = asLetter(bodyOf(texts.get(this.source.mainPart) ?? ''), (section) => this.headers.refer(section, texts));
    if (this.last === null) this.text.add(body.head);
    else this.text.add(endedLetter(this.last));
    const [numbered, next] = numberDrawings(this.footnotes.clone(body.content, texts), this.drawing);
    this.drawing = next;
    this.last = { ...body, content: this.last === null ? numbered : this.lists.restart(withoutNames(numbered)) };
  }

  /** The parts of the document; nothing can be added after that. */
  finish(properties: DocumentProperties): ReadonlyMap<string, Uint8Array | PackedPart> {
    if (this.last === null) throw new MixedTemplates('no letter');
    const { source, headers } = this;
    this.text.add(this.last.content + this.last.section + this.last.tail);
    const changed: readonly (readonly [name: string, xml: string | null])[] = [
      [
        relationshipsPart(source.mainPart),
        before(textOf(source.parts, relationshipsPart(source.mainPart)), '</Relationships>', headers.relationships.join('')),
      ],
      [numberingPart, this.lists.part()],
      [footnotesPart, this.footnotes.part()],
      [contentTypesPart, before(textOf(source.parts, contentTypesPart), '</Types>', headers.contentTypes.join(''))],
    ];
    const parts = new Map([...source.parts, ...headers.parts]);
    for (const [name, xml] of changed) if (xml !== null && (parts.has(name) || xml !== '')) parts.set(name, bytesOf(xml));
    for (const [name, xml] of coreProperties(parts, properties)) parts.set(name, bytesOf(xml));
    return new Map<string, Uint8Array | PackedPart>([...parts, [source.mainPart, this.text.finish()]]);
  }
}
