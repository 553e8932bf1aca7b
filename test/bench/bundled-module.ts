import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildSync } from 'esbuild';

/** A module of this folder in one script with all that it imports, as the add-in ships its code: V8 sees through its calls then. */
export function bundledModule(module: string): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'receivables-bench-'));
  try {
    const outfile = path.join(folder, `${module}.cjs`);
    buildSync({
      entryPoints: [path.join(__dirname, `${module}.ts`)],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      outfile,
    });
    return createRequire(outfile)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
