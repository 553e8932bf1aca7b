import { tagFaults } from './check-tags';
import { documentPackage } from './document-package';
import { foreignContent } from './foreign-content';
import type { KnownTag } from './known-tags';
import { TagNames } from './tag-names';
import type { Template } from './template';
import type { TemplateFault } from './template-fault';
import { unpackDocument } from './unpack-document';
import { withoutTraces } from './without-traces';

/** A template, or everything that is wrong with it. */
export type OpenedTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'faults'; readonly faults: readonly TemplateFault[] };

/**
 * Opens a .docx as a template that may use these tags; what is wrong with the file comes first, then all that is wrong with its tags at
 * once.
 */
export function openTemplate(bytes: Uint8Array, tags: readonly KnownTag[]): OpenedTemplate {
  const unpacked = unpackDocument(bytes);
  if (unpacked.kind === 'faults') return unpacked;
  const found = documentPackage(unpacked.parts);
  if ('kind' in found) return { kind: 'faults', faults: [found] };
  const foreign = foreignContent(found.parts);
  if (foreign.length > 0) return { kind: 'faults', faults: foreign };
  const names = new TagNames(tags);
  const source = withoutTraces(found);
  const faults = tagFaults(source, names);
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'template', template: { source, names } };
}
