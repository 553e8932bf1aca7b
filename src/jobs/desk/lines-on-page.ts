import { paperColumns } from '../../documents/paper';
import type { PaperLine, PaperTable } from '../../documents/paper';

/** Characters of a table across the page, Chinese ones, and what the edges of a cell take of them. */
const across = 55;
const edges = 0.7;
/** Figures, and other Latin characters on the average, beside a Chinese one. */
const figureWidth = 0.56;
const latinWidth = 0.46;
const latinHeight = 0.85;

/** How many lines of text a line of a table takes on the page, about. */
export function textLines(line: PaperLine, of: PaperTable['of']): number {
  const widths = paperColumns[of];
  const sum = widths.reduce((total, width) => total + width, 0);
  return Math.max(...line.map((text, column) => linesIn(text, ((widths[column] ?? 1) / sum) * across - edges)));
}

/** How many lines of text a sentence takes on the page, about. */
export function sentenceLines(text: string): number {
  return linesIn(text, across);
}

/** The lines that have room: so many at most, and so many lines of text together; the first at any rate. */
export function linesWithRoom(lines: readonly PaperLine[], of: PaperTable['of'], atMost: number, room: number): PaperLine[] {
  let taken = 0;
  return lines.filter((line, index) => {
    if (index >= atMost) return false;
    taken += textLines(line, of);
    return index === 0 || taken <= room;
  });
}

/** A text that takes no more than two lines of a column; the rest of it stands on the sheet. */
export function clipped(text: string, of: PaperTable['of'], column: 0 | 3): string {
  const widths = paperColumns[of];
  const most = 2 * ((widths[column] / widths.reduce((total, width) => total + width, 0)) * across - edges) - 1;
  if (widthOf(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Lines of Chinese; those of Latin letters alone are lower. */
function linesIn(text: string, width: number): number {
  const lines = Math.max(1, Math.ceil(widthOf(text) / width));
  return /\p{Script=Han}/u.test(text) ? lines : lines * latinHeight;
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/\d/.test(character) ? figureWidth : /[\u0000-\u024f–’]/.test(character) ? latinWidth : 1),
    0,
  );
}
