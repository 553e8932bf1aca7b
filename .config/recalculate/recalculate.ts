import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { formulaCellsOf } from './formula-cells';
import { hasLibreOffice, recalculate } from './libre-office';
import { recalculateCommand } from './recalculate-command';

const root = path.join(__dirname, '..', '..');
const everyReport = 'aging,top,alerts,analysis,desk,credit,recovery';
/** The sample ledger, and ledgers with all registers. */
const ledgers = [
  path.join('assets', 'sample-ledger.xlsx'),
  ...['desk', 'collect', 'desk-currencies'].map((name) => path.join('test', 'cases', name, 'input.xlsx')),
].map((file) => path.join(root, file));

/** The months of our own ledgers with every report, as the command writes them; each in a folder of its own, since names may be alike. */
async function ownWorkbooks(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const [index, ledger] of ledgers.entries()) {
    const out = path.join(folder, `month-${index}`);
    const args = ['report', ledger, '--reports', everyReport, '--policy', '--net', 'none', '--out', out, '--json'];
    const code = await new Promise((resolve, reject) => {
      const command = path.join(root, '.config', 'run-command.cjs');
      const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
      child.on('error', reject).on('exit', resolve);
    });
    if (code !== 0) throw new Error(`npm run report -- ${ledger}: ${String(code)}`);
    files.push(...(await readdir(out)).filter((name) => name.endsWith('.xlsx')).map((name) => path.join(out, name)));
  }
  return files;
}

recalculateCommand(process.argv.slice(2), {
  isThere: hasLibreOffice,
  recalculate,
  formulaCells: formulaCellsOf,
  ownWorkbooks,
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
