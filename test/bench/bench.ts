import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';
import type { TextColumn } from '../../src/workbench/cli/text-table';
import { textTable } from '../../src/workbench/cli/text-table';
import { benchUsage, readBenchArguments } from './bench-arguments';
import { benchBlocks } from './blocks-bench';
import { bundledModule } from './bundled-module';
import { benchChain } from './chain-bench';
import { benchDesk } from './desk-bench';
import { benchFormulas } from './formulas-bench';
import { benchFunctions } from './functions-bench';
import { benchHistory } from './history-bench';
import type * as kernelBench from './kernel-bench';
import { benchLettersRuns } from './letters-bench';
import { benchPage } from './page-bench';

const kernelInvoices = 1_000_000;

/** Prints what the kernels and the whole chain take on this machine. Nothing is asserted: the figures are for people. */
async function bench(words: readonly string[]): Promise<void> {
  const request = readBenchArguments(words);
  if (!request) {
    console.error(benchUsage);
    process.exitCode = 2;
    return;
  }
  const { parts, shapes } = request;
  if (parts.includes('kernels')) printKernels();
  if (parts.includes('functions')) await benchFunctions();
  if (parts.includes('blocks')) printBlocks(Math.max(...shapes.map(({ rows }) => rows)));
  if (parts.includes('history')) printHistory(Math.max(...shapes.map(({ rows }) => rows)));
  if (parts.includes('desk')) printDesk(Math.max(...shapes.map(({ rows }) => rows)));
  if (parts.includes('chain')) {
    await freshBundle(projectRoot, () => console.log('\nbuilding dist/ …'));
    await benchChain(shapes);
  }
  if (parts.includes('formulas')) await benchFormulas(shapes);
  if (parts.includes('letters')) await benchLettersRuns();
  if (parts.includes('page')) await benchPage(shapes);
}

function printKernels(): void {
  const { benchKernels } = bundledModule('kernel-bench') as typeof kernelBench;
  const { kernelSeconds, bareSeconds, ratio, bareErrorYuan } = benchKernels(kernelInvoices);
  console.log(`Aging and penalty of ${kernelInvoices.toLocaleString('en')} invoices (median of 9, turn and turn about)\n`);
  console.log(
    textTable(
      [{ heading: '', align: 'left' }, ...['ms', 'ratio', 'off by'].map((heading): TextColumn => ({ heading, align: 'right' }))],
      [
        ['domain kernels, exact cents', (kernelSeconds * 1000).toFixed(1), `${ratio.toFixed(2)} ×`, '0.00'],
        ['bare loop in doubles', (bareSeconds * 1000).toFixed(1), '1.00 ×', bareErrorYuan.toFixed(2)],
      ],
    ),
  );
}

function printBlocks(rows: number): void {
  const { plainSeconds, blocksSeconds, ratio, isSame } = benchBlocks(rows);
  console.log(`\nFinding, reading and aging ${rows.toLocaleString('en')} rows (median of 5, turn and turn about)\n`);
  console.log(
    textTable(
      [{ heading: '', align: 'left' }, ...['seconds', 'ratio'].map((heading): TextColumn => ({ heading, align: 'right' }))],
      [
        ['one table', plainSeconds.toFixed(2), '1.00 ×'],
        [`blocks under customers, ${isSame ? 'the same balance' : 'ANOTHER BALANCE'}`, blocksSeconds.toFixed(2), `${ratio.toFixed(2)} ×`],
      ],
    ),
  );
}

function printHistory(rows: number): void {
  const figures = [benchHistory(rows, false), benchHistory(rows, true)];
  const [receipts, days] = [figures[0]?.receipts ?? 0, figures[0]?.days ?? 0];
  console.log(
    `\nReplaying ${rows.toLocaleString('en')} rows with ${receipts.toLocaleString('en')} receipts (median of 5, turn and turn about)\n`,
  );
  const mixed = (isMixed: boolean): string => (isMixed ? 'netted, a tenth without a number' : 'every receipt with its number');
  console.log(
    textTable(
      [{ heading: '', align: 'left' }, ...['seconds', 'ratio', 'held'].map((heading): TextColumn => ({ heading, align: 'right' }))],
      figures.flatMap(({ isMixed, replaySeconds, historySeconds, megabytes }) => [
        [`${mixed(isMixed)}: at one day, as the aging does`, replaySeconds.toFixed(2), '1.00 ×', ''],
        [
          `${mixed(isMixed)}: balances at ${days} days, as the monthly report does`,
          historySeconds.toFixed(2),
          `${(historySeconds / replaySeconds).toFixed(2)} ×`,
          `${megabytes.toFixed(0)} MB`,
        ],
      ]),
    ),
  );
}

function printDesk(rows: number): void {
  const { customers, registerRows, items, agingSeconds, workSeconds, backTestSeconds } = benchDesk(rows);
  console.log(
    `\nThe desk of ${customers.toLocaleString('en')} debtors, ${rows.toLocaleString('en')} invoices, ${registerRows.toLocaleString('en')} register rows (median of 3)\n`,
  );
  console.log(
    textTable(
      [{ heading: '', align: 'left' }, ...['seconds', 'ratio'].map((heading): TextColumn => ({ heading, align: 'right' }))],
      [
        ['replay at one day, as the aging does', agingSeconds.toFixed(2), '1.00 ×'],
        [
          `work of the day beyond it, ${items.toLocaleString('en')} items`,
          workSeconds.toFixed(2),
          `${(workSeconds / agingSeconds).toFixed(2)} ×`,
        ],
        ['back-test of the grades at eight quarters', backTestSeconds.toFixed(2), `${(backTestSeconds / agingSeconds).toFixed(2)} ×`],
      ],
    ),
  );
}

void bench(process.argv.slice(2));
