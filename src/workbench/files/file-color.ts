import type { CellStyle } from 'hucre/xlsx';

import { tinted } from './tinted-color';

/** A colour as files give it. */
export type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Excel's 56 palette colours by number from 8 on; 0 to 7 repeat the first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC ' +
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 '
)
  .trim()
  .split(' ');

/** A file's colour as `#RRGGBB`; null where it is the automatic one. */
export function fromFileColor(color: FileColor | undefined, themeColors: readonly string[]): string | null {
  if (!color) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    if (color.theme === 1 && !color.tint) return null;
    // In cells the first two pairs of the theme stand the other way round than in the theme part.
    const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
    const base = themeColors[index]?.slice(-6);
    return base === undefined ? null : tinted(`#${base.toUpperCase()}`, color.tint ?? 0);
  }
  if (color.indexed !== undefined) {
    const rgb = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
    return rgb === undefined ? null : `#${rgb}`;
  }
  return null;
}

/** `#RRGGBB` as a file writes it. */
export function toFileColor(color: string): FileColor {
  return { rgb: color.replace('#', '').toUpperCase() };
}

/** The colours of the theme files have when they bring none. */
export const OFFICE_THEME: readonly string[] = [
  '000000',
  'FFFFFF',
  '44546A',
  'E7E6E6',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
