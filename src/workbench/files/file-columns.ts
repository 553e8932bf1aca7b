import { MAX_COLS } from '../book/area';
import { flagAttribute, numberAttribute, openingTags } from './xml-text';

/** A run of columns with the same properties. */
export interface FileColumns {
  readonly first: number;
  readonly last: number;
  /** Characters of the body font, padding included. */
  readonly width: number | null;
  /** False where the width is no more than the file's default written out. */
  readonly isWidthSet: boolean;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  readonly xf: number | null;
}

/** Reads the inside of the element cols. */
export function readColumns(xml: string): FileColumns[] {
  return openingTags(xml, 'col').flatMap((tag) => {
    const first = numberAttribute(tag, 'min');
    const last = numberAttribute(tag, 'max') ?? first;
    if (first === undefined || last === undefined || first < 1 || last < first) return [];
    return [
      {
        first: first - 1,
        last: Math.min(last, MAX_COLS) - 1,
        width: numberAttribute(tag, 'width') ?? null,
        isWidthSet: flagAttribute(tag, 'customWidth'),
        hidden: flagAttribute(tag, 'hidden'),
        outlineLevel: numberAttribute(tag, 'outlineLevel') ?? 0,
        collapsed: flagAttribute(tag, 'collapsed'),
        xf: numberAttribute(tag, 'style') ?? null,
      },
    ];
  });
}
