import type { BookContent, NameContent } from '../book/book-content';
import { attribute, flagAttribute, openingTags, withOpeningTags } from './xml-text';

/** The workbook part with its hidden names hidden, which the library does not write. */
export function hideNames(workbookXml: string, { names, sheets }: Pick<BookContent, 'names' | 'sheets'>): string {
  const hidden = new Set(
    names
      .filter((name) => name.hidden)
      .map(({ name, sheetId }) => keyOf(name, sheetId === null ? null : sheets.findIndex(({ id }) => id === sheetId))),
  );
  if (hidden.size === 0) return workbookXml;
  return withOpeningTags(workbookXml, 'definedName', (tag) => (hidden.has(keyOfTag(tag)) ? `${tag.slice(0, -1)} hidden="1">` : tag));
}

/** Names with those hidden that the workbook part hides, which the library does not tell; `sheetIds` in the order of the sheets. */
export function withHidden(names: readonly NameContent[], workbookXml: string, sheetIds: readonly string[]): NameContent[] {
  const hidden = new Set(
    openingTags(workbookXml, 'definedName')
      .filter((tag) => flagAttribute(tag, 'hidden'))
      .map(keyOfTag),
  );
  return names.map((name) =>
    hidden.has(keyOf(name.name, name.sheetId === null ? null : sheetIds.indexOf(name.sheetId))) ? { ...name, hidden: true } : name,
  );
}

function keyOfTag(tag: string): string {
  const sheet = attribute(tag, 'localSheetId');
  return keyOf(attribute(tag, 'name') ?? '', sheet === undefined ? null : Number(sheet));
}

function keyOf(name: string, sheet: number | null): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}
