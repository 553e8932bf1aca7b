import type { Book } from './book';
import type { BookContent } from './book-content';

/** Puts into a book, opened on a content's cells, what Univer's snapshot has no place for. */
export function restoreContent(book: Book, content: BookContent): void {
  for (const [key, value] of content.customProperties) book.customProperties.set(key, value);
  for (const source of content.sheets) {
    const sheet = book.findSheet(source.id);
    if (!sheet) continue;
    Object.assign(sheet.features, structuredClone(source.features));
    if (source.visibility !== 'visible') sheet.visibility = source.visibility;
    for (const { area, ...options } of source.tables) book.tables.add(sheet, area, options);
  }
  for (const { name, formula, comment, sheetId, hidden = false } of content.names) {
    book.names.set(name, formula, { comment, hidden, scope: sheetId === null ? null : (book.findSheet(sheetId) ?? null) });
  }
  const active = content.sheets[content.activeSheet];
  const activeSheet = active && book.findSheet(active.id);
  if (activeSheet) book.activateSheet(activeSheet);
}
