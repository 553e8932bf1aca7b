import type { Area } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import { invalidArgument } from '../host-error';
import { recordArgument } from './wire-arguments';

/** The link of an area's first cell, as `RangeHyperlink`; null where there is none. */
export function readHyperlink(sheet: BookSheet, { row, col }: Area): unknown {
  const link = sheet.features.hyperlinks.find((candidate) => candidate.row === row && candidate.col === col);
  if (!link) return null;
  return {
    ...(link.target !== null && { address: link.target }),
    ...(link.location !== null && { documentReference: link.location }),
    ...(link.tooltip !== null && { screenTip: link.tooltip }),
    textToDisplay: sheet.cells.text(row, col),
  };
}

/** Puts a link behind every cell of an area and gives the cells the look of links. */
export function writeHyperlink(sheet: BookSheet, area: Area, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = recordArgument(value);
  const target = textOrNull(address);
  const location = textOrNull(documentReference);
  if ((target === null) === (location === null)) throw invalidArgument('A link has an address or a place in the workbook.');
  const inside = ({ row, col }: { readonly row: number; readonly col: number }): boolean =>
    row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;
  const links = sheet.features.hyperlinks.filter((link) => !inside(link));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) links.push({ row, col, target, location, tooltip: textOrNull(screenTip) });
  }
  sheet.features.hyperlinks = links;
  const text = textOrNull(textToDisplay);
  if (text !== null)
    sheet.cells.write(
      area.row,
      area.col,
      Array.from({ length: area.rows }, () => Array.from({ length: area.cols }, () => text)),
    );
  sheet.cells.patchStyle(area, { color: '#0563C1', underline: 'single' });
}

function textOrNull(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
