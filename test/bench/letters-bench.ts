import type { TextColumn } from '../../src/workbench/cli/text-table';
import { textTable } from '../../src/workbench/cli/text-table';
import type { LetterRows } from './bench-letters';
import { figuresOfChild } from './figures-of-child';
import type { LettersFigures, LettersRun } from './letters-child';

const letters = 500;
const runs: readonly { readonly run: LettersRun; readonly name: string }[] = [
  { run: 'bare', name: 'docxtemplater alone, a .docx each' },
  { run: 'combined', name: 'one combined .docx' },
  { run: 'zip', name: 'a zip with a .docx each' },
  { run: 'both', name: 'both' },
];
const shapes: readonly { readonly rows: LetterRows; readonly name: string }[] = [
  { rows: 'few', name: '1 to 10 invoices' },
  { rows: 'many', name: '40 invoices' },
];

/** Prints what 500 letters take from their template to files, beside docxtemplater alone on the same template. */
export async function benchLettersRuns(): Promise<void> {
  const columns = ['', 'draft s', 's', 'cpu s', 'ratio', 'longest s', 'MB', 'peak MB'].map(
    (heading): TextColumn => ({ heading, align: heading === '' ? 'left' : 'right' }),
  );
  for (const { rows, name } of shapes) {
    const lines: string[][] = [];
    let bareSeconds = 1;
    for (const { run, name: what } of runs) {
      const figures = await figuresOfChild<LettersFigures>('letters-child', [run, rows, String(letters)]);
      if (run === 'bare') bareSeconds = figures.processorSeconds;
      lines.push([
        what,
        figures.draftSeconds.toFixed(2),
        figures.seconds.toFixed(2),
        figures.processorSeconds.toFixed(2),
        `${(figures.processorSeconds / bareSeconds).toFixed(2)} ×`,
        figures.longestSeconds.toFixed(2),
        figures.megabytes.toFixed(1),
        figures.peakMegabytes.toFixed(0),
      ]);
    }
    console.log(`\n${letters} letters of ${name}\n`);
    console.log(textTable(columns, lines));
  }
}
