import type { DocumentPackage } from './document-package';
import type { TagNames } from './tag-names';

/** A template that has been checked and can be merged. */
export interface Template {
  readonly source: DocumentPackage;
  readonly names: TagNames;
}
