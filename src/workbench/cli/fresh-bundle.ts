import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';

import { bundleFile, isBundleStale } from './bundle-age';
import { withFileLock } from './file-lock';

/** The root of the project: where webpack.config.js, dist/ and assets/ are. */
export const projectRoot = path.join(__dirname, '..', '..', '..');

/** Makes sure that dist/ is built from the source as it stands, and says where the bundle is; `onBuild` is told before a build begins. */
export async function freshBundle(root: string, onBuild: () => void): Promise<string> {
  if (isBundleStale(root)) {
    const cache = path.join(root, 'node_modules', '.cache', 'receivables');
    await withFileLock(path.join(cache, 'build.lock'), async () => {
      if (!isBundleStale(root)) return;
      onBuild();
      const aside = path.join(cache, `dist-${process.pid}`);
      try {
        await build(root, aside);
      } finally {
        await rm(aside, { recursive: true, force: true });
      }
    });
  }
  return path.join(root, bundleFile);
}

/** Builds aside and moves the files over one by one, so that nobody who reads dist/ meanwhile meets half a bundle. */
async function build(root: string, aside: string): Promise<void> {
  const begun = new Date();
  await bundle(root, aside);
  const dist = path.join(root, 'dist');
  await mkdir(dist, { recursive: true });
  const made = await readdir(aside, { withFileTypes: true });
  for (const entry of made) {
    const target = path.join(dist, entry.name);
    if (entry.isDirectory()) await rm(target, { recursive: true, force: true });
    await rename(path.join(aside, entry.name), target);
  }
  const names = new Set(made.map(({ name }) => name));
  for (const name of await readdir(dist)) if (!names.has(name)) await rm(path.join(dist, name), { recursive: true, force: true });
  // A source edited while the build ran must count as newer than the bundle.
  await utimes(path.join(root, bundleFile), begun, begun);
}

/** webpack in a process of its own: nothing of it stays in the memory of the run that follows. */
async function bundle(root: string, output: string): Promise<void> {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { code, told } = await outcomeOf(
    spawn(process.execPath, [webpack, '--mode', 'production', '--output-path', output], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '' },
    }),
  );
  if (code !== 0) throw new Error(`The add-in does not build; npm run build shows why.\n${told}`);
}

function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<{ readonly code: number | null; readonly told: string }> {
  return new Promise((resolve, reject) => {
    const told: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => told.push(text));
    child.on('error', reject).on('close', (code) => resolve({ code, told: told.join('') }));
  });
}
