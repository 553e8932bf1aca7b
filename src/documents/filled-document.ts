import type { DocumentProperties } from './document-properties';
import type { KnownTag } from './known-tags';
import { mergeTemplate } from './merge-template';
import { openTemplate } from './open-template';
import { Packer } from './pack-parts';
import { singleDocument } from './single-document';
import type { TemplateValues } from './template-values';

/** One document of a template of ours, filled with its values. Throws for one that is no good: a fault of the program. */
export function filledDocument(
  template: Uint8Array,
  tags: readonly KnownTag[],
  values: TemplateValues,
  properties: DocumentProperties,
): Uint8Array {
  const opened = openTemplate(template, tags);
  const [merged] = opened.kind === 'faults' ? [] : mergeTemplate(opened.template, [values]);
  if (merged === undefined) throw new TypeError('no template');
  return new Packer().pack(singleDocument(merged, properties));
}
