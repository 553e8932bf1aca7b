import type { Area } from '../../cells/area';
import type { CellStyle, StyledArea } from '../../sheets/sheet-model';

/** How many later areas an area may be moved past: keeps the search short on sheets with many styles. */
const reach = 64;

/** Joins neighbouring areas of one style into one, so that styling takes few calls; what the cells look like stays the same. */
export function mergeAreas(styles: readonly StyledArea[]): StyledArea[] {
  const merged: StyledArea[] = [];
  const lastOfStyle = new Map<string, number>();
  for (const { area, style } of styles) {
    const key = styleKey(style);
    // Borders belong to an area's edges, so a joined area would lose those in its middle.
    const index = style.borders ? undefined : lastOfStyle.get(key);
    const earlier = index === undefined ? undefined : merged[index];
    const joined = earlier && joinAreas(earlier.area, area);
    if (index !== undefined && joined && maySlideTo(merged, index, area)) {
      merged[index] = { area: joined, style };
    } else {
      lastOfStyle.set(key, merged.length);
      merged.push({ area, style });
    }
  }
  return merged;
}

/** The one rectangle that two areas make together, or null. */
export function joinAreas(a: Area, b: Area): Area | null {
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row) return { ...a, rows: a.rows + b.rows };
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column) return { ...a, columns: a.columns + b.columns };
  return null;
}

/** An area may join an earlier one only if nothing laid in between touches it: later styles win. */
function maySlideTo(merged: readonly StyledArea[], index: number, area: Area): boolean {
  if (merged.length - index > reach) return false;
  return merged.slice(index + 1).every((between) => !overlap(between.area, area));
}

function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function styleKey(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
