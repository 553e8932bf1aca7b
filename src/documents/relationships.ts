import { attributeOf, tagsNamed } from './xml';

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`, `image`, `hyperlink`. */
  readonly kind: string;
  /** As it stands. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a .rels part. */
export function readRelationships(xml: string): readonly Relationship[] {
  return tagsNamed(xml, '(?:\\w+:)?Relationship').map((tag) => {
    const type = attributeOf(tag, 'Type') ?? '';
    return {
      id: attributeOf(tag, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: attributeOf(tag, 'Target') ?? '',
      external: attributeOf(tag, 'TargetMode') === 'External',
    };
  });
}
