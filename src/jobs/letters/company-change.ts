import type { FoundSetting } from '../../policy/sheet/policy-rows';
import type { TableChange } from '../ports/tables-port';

/** The cells of 应收参数 that settings are to be written to, by the headings that they stand under; and the settings that it has no row for. */
export function settingChanges(
  found: readonly FoundSetting[],
  values: ReadonlyMap<string, string>,
): { readonly changes: readonly TableChange[]; readonly without: readonly string[] } {
  const changes = new Map<string, TableChange>();
  for (const { setting, place, cell, under } of found) {
    const value = values.get(setting.path);
    if (value === undefined) continue;
    const key = JSON.stringify([place.sheetName, under.row]);
    const known = changes.get(key);
    const changed = {
      row: place.row,
      asRead: [under.name, { column: place.column, value: cell }],
      cells: [{ column: place.column, value }],
    };
    changes.set(key, {
      sheet: place.sheetName,
      headingRow: under.row,
      lastRow: Math.max(place.row, known?.lastRow ?? 0),
      headings: under.headings,
      changedRows: [...(known?.changedRows ?? []), changed],
      newRows: [],
    });
  }
  const there = new Set<string>(found.map(({ setting }) => setting.path));
  return { changes: [...changes.values()], without: [...values.keys()].filter((path) => !there.has(path)) };
}
