import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { servedManifest, startDevServer } from './dev-server';
import { excelCommand } from './excel-command';
import { thisMachine } from './machine';

const root = path.join(__dirname, '..', '..');

function sampleLedger(): string {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'receivables-')), 'sample-ledger.xlsx');
  copyFileSync(path.join(root, 'assets', 'sample-ledger.xlsx'), copy);
  return copy;
}

const args = process.argv.slice(2);

excelCommand(args, thisMachine, {
  addIn: { id: /<Id>(.+)<\/Id>/.exec(readFileSync(path.join(root, 'manifest.xml'), 'utf8'))?.[1] ?? '', manifest: servedManifest },
  serve: startDevServer,
  workbook: sampleLedger,
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
}).then(
  (code) => {
    // Otherwise the server goes on until Ctrl+C.
    if (code !== 0 || args.includes('--stop')) process.exit(code);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
