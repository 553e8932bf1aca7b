import { mkdir, readdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';

import type { Configuration } from 'webpack';

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
      await build(root, path.join(cache, `dist-${process.pid}`));
    });
  }
  return path.join(root, bundleFile);
}

/** Builds aside and moves the files over one by one, so that nobody who reads dist/ meanwhile meets half a bundle. */
async function build(root: string, aside: string): Promise<void> {
  const begun = new Date();
  await rm(aside, { recursive: true, force: true });
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
  await rm(aside, { recursive: true, force: true });
  // A source edited while the build ran must count as newer than the bundle.
  await utimes(path.join(root, bundleFile), begun, begun);
}

async function bundle(root: string, output: string): Promise<void> {
  const { default: webpack } = await import('webpack');
  const { default: configure } = await import(path.join(root, 'webpack.config.js')) as { default: (environment: object, argv: { mode: 'production' }) => Configuration };
  const configuration = configure({}, { mode: 'production' });
  const compiler = webpack({ ...configuration, context: root, output: { ...configuration.output, path: output } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(`The add-in does not build:\n${stats.toString({ all: false, errors: true, colors: false })}`));
        else resolve();
      });
    });
  });
}
