import { parseA1, splitReference } from '../../book/a1';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { invalidArgument } from '../host-error';

/** The cells of an address that may name its sheet; without a sheet they lie on `home`. Throws InvalidArgument for anything else. */
export function referencedPlace(
  book: Pick<Book, 'findSheet'>,
  address: unknown,
  home: BookSheet,
): { readonly sheet: BookSheet; readonly area: Area } {
  if (typeof address !== 'string') throw invalidArgument();
  const reference = splitReference(address.replace(/^=/, ''));
  const sheet = reference.sheet === null ? home : book.findSheet(reference.sheet);
  if (!sheet) throw invalidArgument();
  return { sheet, area: parseA1(reference.address) };
}
