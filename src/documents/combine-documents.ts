import { asLetter, endedLetter } from './letter-sections';
import { bodyOf } from './body-of';
import { ClonedFootnotes, footnotesPart } from './cloned-footnotes';
import { before, coreProperties } from './core-properties';
import { bytesOf, textOf } from './document-package';
import type { DocumentProperties } from './document-properties';
import type { MergedDocument } from './merge-template';
import { contentTypesPart, relationshipsPart } from './package-parts';
import type { PackageParts } from './package-parts';
import { numberingPart, RestartedLists } from './restarted-lists';
import { SharedHeaders } from './shared-headers';
import { numberDrawings, withoutNames } from './unique-ids';

/**
 * One document of letters that were merged with one template, each on a page of its own with page numbers from 1, its own headers and its lists begun
 * anew. Generates after each letter, so that long work can pause; throws `MixedTemplates` where letters have several templates.
 */
export function* combineDocuments(letters: readonly MergedDocument[], properties: DocumentProperties): Generator<void, PackageParts> {
  const [first] = letters;
  if (first === undefined || letters.some(({ template }) => template !== first.template))
    throw new MixedTemplates('letters of one template go into a document');
  const { source } = first.template;
  const headers = new SharedHeaders(source);
  const lists = new RestartedLists(source);
  const footnotes = new ClonedFootnotes(source);
  const texts: string[] = [];
  let drawing = 1;
  let lastSection = '';
  const { head, tail } = bodyOf(first.texts.get(source.mainPart) ?? '');
  for (const [index, { texts: own }] of letters.entries()) {
    const body = asLetter(bodyOf(own.get(source.mainPart) ?? ''), (section) => headers.refer(section, own));
    const isLast = index === letters.length - 1;
    const [numbered, next] = numberDrawings(footnotes.clone(isLast ? body.content : endedLetter(body), own), drawing);
    texts.push(index === 0 ? numbered : lists.restart(withoutNames(numbered)));
    drawing = next;
    lastSection = body.section;
    yield;
  }
  const changed: [string, string | null][] = [
    [source.mainPart, head + texts.join('') + lastSection + tail],
    [
      relationshipsPart(source.mainPart),
      relationshipsWith(textOf(source.parts, relationshipsPart(source.mainPart)), headers.relationships),
    ],
    [numberingPart, lists.part()],
    [footnotesPart, footnotes.part()],
    [contentTypesPart, before(textOf(source.parts, contentTypesPart), '</Types>', headers.contentTypes.join(''))],
  ];
  const parts = new Map([...source.parts, ...headers.parts]);
  for (const [name, xml] of changed) if (xml !== null) parts.set(name, bytesOf(xml));
  for (const [name, xml] of coreProperties(parts, properties)) parts.set(name, bytesOf(xml));
  return parts;
}

/** Thrown where letters of several templates are to be one document: a fault of the program. */
export class MixedTemplates extends Error {
  override name = 'MixedTemplates';
}

function relationshipsWith(xml: string, added: readonly string[]): string {
  return added.length === 0 ? xml : before(xml, '</Relationships>', added.join(''));
}
