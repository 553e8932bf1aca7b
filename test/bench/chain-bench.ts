import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { TextColumn } from '../../src/workbench/cli/text-table';
import { textTable } from '../../src/workbench/cli/text-table';
import type { ProgressStep } from '../../src/workbench/words/workbench-words';
import type { BareFigures } from './bare-child';
import type { LedgerShape } from './bench-ledger';
import { benchLedger } from './bench-ledger';
import type { ChainFigures } from './chain-child';
import { figuresOfChild } from './figures-of-child';
import { type BenchPeer, benchPeers, type PeerFigures } from './peer-child';

const steps: readonly (readonly [ProgressStep, string])[] = [
  ['reading', 'read file'],
  ['opening', 'start office.js'],
  ['collecting', 'read ledger'],
  ['reckoning', 'reckon'],
  ['writing', 'write sheets'],
  ['calculating', 'calculate'],
  ['saving', 'save file'],
];

interface Run {
  /** The chain with the aging alone. */
  readonly aging: ChainFigures;
  /** With the largest debtors and the warnings. */
  readonly risk: ChainFigures;
  readonly chain: ChainFigures;
  readonly bare: BareFigures;
  readonly peers: ReadonlyMap<BenchPeer, PeerFigures>;
}

/** Measures the chain from ledger file to report file, and office.js alone with the same cells; prints a table of each. */
export async function benchChain(shapes: readonly LedgerShape[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'receivables-bench-'));
  const runs: Run[] = [];
  try {
    for (const shape of shapes) {
      const [ledger, report] = [path.join(folder, 'ledger.xlsx'), path.join(folder, 'report.xlsx')];
      writeFileSync(ledger, await benchLedger(shape));
      runs.push({
        aging: await figuresOfChild('chain-child', [ledger, report, 'aging']),
        risk: await figuresOfChild('chain-child', [ledger, report, 'aging,top,alerts']),
        chain: await figuresOfChild('chain-child', [ledger, report]),
        bare: await figuresOfChild('bare-child', [ledger, report]),
        peers: await peersOn(ledger, path.join(folder, 'peer.xlsx')),
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  printChain(runs.map(({ chain }) => chain));
  printRisk(runs);
  printBare(runs);
  printPeers(runs);
}

async function peersOn(ledger: string, report: string): Promise<Map<BenchPeer, PeerFigures>> {
  const figures = new Map<BenchPeer, PeerFigures>();
  for (const peer of benchPeers) figures.set(peer, await figuresOfChild('peer-child', [peer, ledger, report]));
  return figures;
}

/** The chain beside scripts over libraries for workbooks, which age in doubles and write two bare sheets more. */
function printPeers(runs: readonly Run[]): void {
  console.log('\nBeside a script that ages with a library alone, in doubles and two sheets without looks or formulas\n');
  const measures = ['seconds', 'processor', 'peak MB'];
  console.log(
    textTable(
      ['rows', '', ...measures, ...measures.map((measure) => `chain by it: ${measure}`)].map(right),
      runs.flatMap(({ chain, aging, peers }) =>
        [
          ['chain, all reports', ownFigures(chain)] as const,
          ['chain, aging alone', ownFigures(aging)] as const,
          ...[...peers].map(([peer, of]) => [`${peer} alone`, [of.seconds, of.processorSeconds, of.peakMegabytes]] as const),
        ].map(([what, figures]) => [
          chain.ledgerRows.toLocaleString('en'),
          what,
          ...figures.map((figure, index) => figure.toFixed(index === measures.length - 1 ? 0 : 1)),
          ...figures.map((figure, index) => ratio(ownFigures(chain)[index] ?? NaN, figure)),
        ]),
      ),
    ),
  );
}

function ownFigures(run: ChainFigures): readonly [number, number, number] {
  const seconds = secondsOf(
    run,
    steps.map(([step]) => step),
  );
  return [seconds, run.processorSeconds, run.peakMegabytes];
}

/** What the largest debtors and the warnings, with the replay at earlier dates that they need (R28), cost on top of the aging. */
function printRisk(runs: readonly Run[]): void {
  console.log('\nLargest debtors and early warnings on top of the aging alone (seconds, and as a ratio; each in a process of its own)\n');
  const headings = ['rows', 'aging', 'with both', 'ratio', 'reckon', 'write', 'calculate', 'processor', 'with both', 'ratio'];
  const parts = [['collecting', 'reckoning'], ['writing'], ['calculating']] as const;
  console.log(
    textTable(
      headings.map(right),
      runs.map(({ aging, risk }) => {
        const [alone, together] = [aging, risk].map((run) =>
          secondsOf(
            run,
            steps.map(([step]) => step),
          ),
        ) as [number, number];
        return [
          risk.ledgerRows.toLocaleString('en'),
          alone.toFixed(2),
          together.toFixed(2),
          ratio(together, alone),
          ...parts.map((of) => signed(secondsOf(risk, of) - secondsOf(aging, of))),
          aging.processorSeconds.toFixed(1),
          risk.processorSeconds.toFixed(1),
          ratio(risk.processorSeconds, aging.processorSeconds),
        ];
      }),
    ),
  );
}

function signed(seconds: number): string {
  return `${seconds < 0 ? '−' : '+'}${Math.abs(seconds).toFixed(2)}`;
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}

function printChain(figures: readonly ChainFigures[]): void {
  console.log('\nThe whole chain, ledger file to report file (seconds; each size in a process of its own)\n');
  const headings = ['rows', ...steps.map(([, name]) => name), 'together', 'processor', 'rows a second', 'syncs', 'peak MB', 'difference'];
  console.log(
    textTable(
      headings.map(right),
      figures.map((run) => {
        const together = secondsOf(
          run,
          steps.map(([step]) => step),
        );
        return [
          run.ledgerRows.toLocaleString('en'),
          ...steps.map(([step]) => secondsOf(run, [step]).toFixed(2)),
          together.toFixed(2),
          run.processorSeconds.toFixed(1),
          Math.round(run.ledgerRows / together).toLocaleString('en'),
          String(run.syncs),
          run.peakMegabytes.toFixed(0),
          run.difference,
        ];
      }),
    ),
  );
}

function printBare(runs: readonly Run[]): void {
  console.log(
    '\nBetween the add-in and the workbook (seconds): the add-in, and office.js alone reading and writing as many cells with range.values\n',
  );
  const headings = ['rows', 'cells read', 'read', 'alone', 'reckon', 'cells written', 'write', 'alone', 'add-in by alone'];
  console.log(
    textTable(
      headings.map(right),
      runs.map(({ chain, bare }) => {
        const addIn = secondsOf(chain, ['collecting', 'reckoning', 'writing']);
        return [
          chain.ledgerRows.toLocaleString('en'),
          bare.cellsRead.toLocaleString('en'),
          secondsOf(chain, ['collecting']).toFixed(2),
          bare.readSeconds.toFixed(2),
          secondsOf(chain, ['reckoning']).toFixed(2),
          bare.cellsWritten.toLocaleString('en'),
          secondsOf(chain, ['writing']).toFixed(2),
          bare.writeSeconds.toFixed(2),
          `${(addIn / (bare.readSeconds + bare.writeSeconds)).toFixed(2)} ×`,
        ];
      }),
    ),
  );
}

function secondsOf({ secondsByStep }: ChainFigures, asked: readonly ProgressStep[]): number {
  return asked.reduce((sum, step) => sum + (secondsByStep[step] ?? 0), 0);
}

function right(heading: string): TextColumn {
  return { heading, align: 'right' };
}
