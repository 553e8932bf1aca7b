import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { installedApiSets } from '../host/api-sets/installed-api-sets';
import { pageDocument } from '../page/page-document';
import { contentTag } from '../server/content-tag';
import { hasNewer, modifiedAt } from './bundle-age';
import { withFileLock } from './file-lock';

const configFile = path.join('.config', 'workbench.webpack.cjs');

/** What the page is made from. */
const sourceFolders = ['book', 'custom-functions', 'files', 'host', 'page', 'words'].map((name) => path.join('src', 'workbench', name));
const sourceFiles = [configFile, 'tsconfig.json', 'package-lock.json'];

/** What it is made into; the script comes last and its time is the page's. */
const products = ['index.html', 'page.css', 'api-sets.json', 'jsx-runtime.js', 'files.js', 'page.js'];

/**
 * Makes sure that the workbench's page is built from the source as it stands, in a folder from the root; `onBuild` is told before a build
 * begins.
 */
export async function freshPage(root: string, folder: string, onBuild: () => void): Promise<void> {
  const output = path.join(root, folder);
  if (!isPageStale(root, output)) return;
  await withFileLock(`${output}.lock`, async () => {
    if (!isPageStale(root, output)) return;
    onBuild();
    const aside = `${output}-${process.pid}`;
    try {
      await build(root, aside, output);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}

function isPageStale(root: string, output: string): boolean {
  const times = products.map((file) => modifiedAt(path.join(output, file)));
  const built = times.at(-1) ?? null;
  if (built === null || times.includes(null)) return true;
  return (
    sourceFiles.some((file) => (modifiedAt(path.join(root, file)) ?? 0) > built) ||
    sourceFolders.some((name) => hasNewer(path.join(root, name), built))
  );
}

/** Builds aside and moves the files over one by one, so that a page that loads meanwhile meets no half a script. */
async function build(root: string, aside: string, output: string): Promise<void> {
  const begun = new Date();
  await Promise.all([mkdir(aside, { recursive: true }), mkdir(output, { recursive: true })]);
  await bundle(root, aside);
  const inPackages = (file: string): string => path.join(root, 'node_modules', file);
  await writeFile(
    path.join(aside, 'index.html'),
    pageDocument(
      (file) => existsSync(inPackages(file)),
      (file) => contentTag(readFileSync(inPackages(file))),
    ),
  );
  await writeFile(path.join(aside, 'page.css'), await readFile(path.join(root, 'src', 'workbench', 'page', 'page.css')));
  await writeFile(path.join(aside, 'api-sets.json'), JSON.stringify(installedApiSets()));
  // A source edited while the build ran must count as newer.
  await utimes(path.join(aside, 'page.js'), begun, begun);
  for (const file of products) await rename(path.join(aside, file), path.join(output, file));
}

/** webpack in a process of its own, as for the add-in. */
function bundle(root: string, output: string): Promise<void> {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const child = spawn(process.execPath, [webpack, '--config', configFile, '--output-path', output], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const told: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => told.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The workbench's page does not build.\n${told.join('')}`));
    });
  });
}
