import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';
import type { TextColumn } from '../../src/workbench/cli/text-table';
import { textTable } from '../../src/workbench/cli/text-table';
import type { ProgressStep } from '../../src/workbench/words/workbench-words';
import { benchLedger } from './bench-ledger';
import type { ChainFigures } from './chain-child';
import { benchKernels } from './kernel-bench';

const kernelInvoices = 1_000_000;
const chainRows = [2_000, 20_000];
const steps: readonly (readonly [ProgressStep, string])[] = [
  ['reading', 'read file'], ['opening', 'start office.js'], ['collecting', 'read ledger'], ['reckoning', 'reckon'], ['writing', 'write sheets'], ['calculating', 'calculate'], ['saving', 'save'],
];

/** Prints what the kernels and the whole chain take on this machine. Nothing is asserted: the figures are for people. */
async function bench(): Promise<void> {
  printKernels();
  await freshBundle(projectRoot, () => console.log('\nbuilding dist/ …'));
  const folder = mkdtempSync(path.join(tmpdir(), 'receivables-bench-'));
  const figures: ChainFigures[] = [];
  for (const rows of chainRows) {
    const file = path.join(folder, `ledger-${rows}.xlsx`);
    writeFileSync(file, await benchLedger(rows));
    figures.push(await measureInChild(file));
  }
  rmSync(folder, { recursive: true });
  printChain(figures);
}

function printKernels(): void {
  const { kernelSeconds, bareSeconds, ratio, bareErrorYuan } = benchKernels(kernelInvoices);
  console.log(`Aging and penalty of ${kernelInvoices.toLocaleString('en')} invoices (median of 9, turn and turn about)\n`);
  console.log(textTable([left(''), right('ms'), right('ratio'), right('off by')], [
    ['domain kernels, exact cents', (kernelSeconds * 1000).toFixed(1), `${ratio.toFixed(2)} ×`, '0.00'],
    ['bare loop in doubles', (bareSeconds * 1000).toFixed(1), '1.00 ×', bareErrorYuan.toFixed(2)],
  ]));
}

function printChain(figures: readonly ChainFigures[]): void {
  const seconds = ({ secondsByStep }: ChainFigures, step: ProgressStep): number => secondsByStep[step] ?? 0;
  console.log('\nThe whole chain, ledger file to report file (seconds)\n');
  console.log(textTable([right('rows'), ...steps.map(([, name]) => right(name)), right('together'), right('syncs'), right('peak MB'), right('difference')], figures.map((run) => [
    run.ledgerRows.toLocaleString('en'),
    ...steps.map(([step]) => seconds(run, step).toFixed(2)),
    steps.reduce((sum, [step]) => sum + seconds(run, step), 0).toFixed(2),
    String(run.syncs),
    run.peakMegabytes.toFixed(0),
    run.difference,
  ])));
}

/** `fork` hands on the flags by which this process reads TypeScript. */
function measureInChild(file: string): Promise<ChainFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'chain-child.ts'), [file]);
    let figures: ChainFigures | null = null;
    child.on('message', (message) => {
      figures = message as ChainFigures;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (figures === null) reject(new Error(`The run on ${path.basename(file)} ended with ${code ?? 'a signal'} and no figures.`));
      else resolve(figures);
    });
  });
}

function left(heading: string): TextColumn {
  return { heading, align: 'left' };
}

function right(heading: string): TextColumn {
  return { heading, align: 'right' };
}

void bench();
