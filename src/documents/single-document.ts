import { coreProperties } from './core-properties';
import { bytesOf } from './document-package';
import type { DocumentProperties } from './document-properties';
import type { MergedDocument } from './merge-template';
import type { PackageParts } from './package-parts';
import { numberDrawings } from './unique-ids';

/** One letter as a document of its own. */
export function singleDocument({ template, texts }: MergedDocument, properties: DocumentProperties): PackageParts {
  const parts = new Map(template.source.parts);
  let drawing = 1;
  for (const [name, text] of texts) {
    if (!parts.has(name) || !/^word\//.test(name)) continue;
    const [numbered, next] = numberDrawings(text, drawing);
    drawing = next;
    parts.set(name, bytesOf(numbered));
  }
  for (const [name, xml] of coreProperties(parts, properties)) parts.set(name, bytesOf(xml));
  return parts;
}
