import { collectContent } from '../../src/workbench/book/collect-content';
import type { BookContent, SheetContent } from '../../src/workbench/book/book-content';
import type { Desk } from '../../src/workbench/host/desk';

/** Everything that a workbook holds and that Excel shows of it, as plain data: equal workbooks are equal data. */
export async function workbookState({ book, host }: Pick<Desk, 'book' | 'host'>): Promise<unknown> {
  await book.calculation.settle();
  const content = collectContent(book);
  return plain({
    name: book.name,
    calculationMode: host.calculationMode,
    activeSheet: book.activeSheet.name,
    selection: host.selection.areas,
    documentParts: content.documentParts,
    customProperties: content.customProperties,
    // Names are a set to Excel; their order is the alphabet's.
    names: [...content.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: content.sheets.map((sheet) => stateOfSheet(content, sheet)),
  });
}

function stateOfSheet({ styles }: BookContent, sheet: SheetContent): unknown {
  const look = (style: number | undefined): unknown => (style === undefined ? null : styles[style]);
  const looks = (lines: ReadonlyMap<number, number>): Map<number, unknown> =>
    new Map([...lines].map(([index, style]) => [index, look(style)]));
  const set = (sizes: ReadonlyMap<number, number>, usual: number): Map<number, number> =>
    new Map([...sizes].filter(([, size]) => size !== usual));
  return {
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([row, line]) => [row, new Map([...line].map(([col, cell]) => [col, { ...cell, style: look(cell.style) }]))]),
    ),
    columnStyles: looks(sheet.columnStyles),
    rowStyles: looks(sheet.rowStyles),
    columnWidths: set(sheet.columnWidths, sheet.defaultColumnWidth),
    rowHeights: set(sheet.rowHeights, sheet.defaultRowHeight),
    // Ids of conditional formats live no longer than a session.
    features: {
      ...sheet.features,
      conditionalFormats: sheet.features.conditionalFormats.map(({ areas, rule, style, stopIfTrue }) => ({
        areas,
        rule,
        style,
        stopIfTrue,
      })),
    },
  };
}

/**
 * Maps and objects as records with sorted keys, without members that are undefined; what many cells share, as their look, is one record.
 */
function plain(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let found = seen.get(value);
  if (found === undefined) {
    found = Array.isArray(value) ? value.map((member) => plain(member, seen)) : record(membersOf(value), seen);
    seen.set(value, found);
  }
  return found;
}

const membersOf = (value: object): (readonly [string, unknown])[] =>
  value instanceof Map ? [...value].map(([key, member]) => [String(key), member]) : Object.entries(value);

function record(entries: readonly (readonly [string, unknown])[], seen: Map<object, unknown>): unknown {
  const members: Record<string, unknown> = {};
  for (const [key, member] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (member !== undefined) members[key] = plain(member, seen);
  return members;
}
