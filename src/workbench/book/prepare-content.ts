import type { BookContent } from './book-content';
import { type ContentSnapshot, snapshotting } from './content-snapshot';
import { StyleBook } from './style-book';

/** A content in the form in which Univer opens it. */
export interface PreparedContent extends ContentSnapshot {
  readonly content: BookContent;
  readonly styles: StyleBook;
}

/** Prepares a content for a book of a name, and stops behind each line of cells: whoever goes on decides when. */
export function* preparing(content: BookContent, name: string): Generator<void, PreparedContent> {
  const styles = new StyleBook();
  const styleIds = content.styles.map((style) => styles.idOf(style));
  return { content, styles, ...(yield* snapshotting(content, name, styleIds)) };
}
