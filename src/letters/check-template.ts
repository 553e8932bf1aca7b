import { openTemplate } from '../documents/open-template';
import type { TemplateFault } from '../documents/template-fault';
import type { LetterKind } from './letter-kind';
import { tagsOf } from './placeholders';

/** Everything that is wrong with a template for a kind of letter, before any data; none: it can be used. */
export function checkTemplate(bytes: Uint8Array, kind: LetterKind): readonly TemplateFault[] {
  const opened = openTemplate(bytes, tagsOf(kind));
  return opened.kind === 'faults' ? opened.faults : [];
}
