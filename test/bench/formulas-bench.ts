import { spawnSync } from 'node:child_process';

import { textTable } from '../../src/workbench/cli/text-table';
import type { LedgerShape } from './bench-ledger';
import { figuresOfChild } from './figures-of-child';
import { type FormulaFigures, longestSeconds } from './libre-office-aging';

/** Prints what LibreOffice takes to age the same invoices with DAYS, IF and SUMIFS; it may be absent. */
export async function benchFormulas(shapes: readonly LedgerShape[]): Promise<void> {
  console.log('\nThe same aging as native formulas, opened and calculated by LibreOffice (seconds)\n');
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.log('not measured: no LibreOffice here');
    return;
  }
  const rows: string[][] = [];
  for (const shape of shapes) {
    const { formulas, seconds, offBy } = await figuresOfChild<FormulaFigures>('formulas-child', [JSON.stringify(shape)]);
    const took = seconds === null ? `stopped after ${longestSeconds}` : seconds.toFixed(1);
    rows.push([shape.rows.toLocaleString('en'), formulas.toLocaleString('en'), took, offBy === null ? '–' : offBy.toFixed(2)]);
  }
  console.log(
    textTable(
      ['rows', 'formulas', 'seconds', 'off by'].map((heading) => ({ heading, align: 'right' })),
      rows,
    ),
  );
}
