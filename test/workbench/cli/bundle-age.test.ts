import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { isBundleStale } from '../../../src/workbench/cli/bundle-age';

const products = [
  'dist/taskpane.js',
  'dist/taskpane.html',
  'dist/pane.js',
  'dist/functions.js',
  'dist/functions.json',
  'dist/functions.en-US.json',
  'dist/manifest.xml',
];
const sources = [
  'src/domain/aging.ts',
  'webpack.config.js',
  '.config/content-security-policy.cjs',
  '.config/function-metadata-plugin.cjs',
  '.config/manifest-plugin.cjs',
  '.config/hosted-manifest.cjs',
  'manifest.xml',
  'tsconfig.json',
  'package-lock.json',
  'assets/icons/icon-16.png',
  'assets/help/index.html',
];

/** Sources that run beside the bundle. */
const beside = ['src/workbench/book.ts', 'src/figures/figures.ts'];

/** A project in which everything is older than its bundle. */
function builtProject(): { touch: (file: string, minute: number) => void; remove: (file: string) => void; isStale: () => boolean } {
  const root = mkdtempSync(path.join(tmpdir(), 'receivables-'));
  const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 12, minute));
  const touch = (file: string, minute: number): void => utimesSync(path.join(root, file), at(minute), at(minute));
  const folders = ['src/domain', 'src/workbench', 'src/figures', '.config', 'assets/icons', 'assets/help', 'dist'];
  for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true });
  for (const file of [...sources, ...beside, ...products]) writeFileSync(path.join(root, file), '');
  for (const entry of [...sources, ...beside, ...folders, 'src']) touch(entry, 1);
  touch('dist/taskpane.js', 2);
  return { touch, remove: (file) => rmSync(path.join(root, file)), isStale: () => isBundleStale(root) };
}

describe('isBundleStale', () => {
  it('leaves a bundle that is newer than its sources', () => {
    expect(builtProject().isStale()).toBe(false);
  });

  it.each([...sources, 'src/domain', 'assets/icons'])('sees that %s has changed', (file) => {
    const project = builtProject();
    project.touch(file, 3);
    expect(project.isStale()).toBe(true);
  });

  it.each(beside)('does not care about %s, which is no part of the bundle', (file) => {
    const project = builtProject();
    project.touch(file, 3);
    expect(project.isStale()).toBe(false);
  });

  it.each(products)('builds again without %s', (file) => {
    const project = builtProject();
    project.remove(file);
    expect(project.isStale()).toBe(true);
  });
});
