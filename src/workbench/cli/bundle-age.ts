import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file of dist/ that the command runs. */
export const bundleFile = path.join('dist', 'taskpane.js');

/** What the bundle is made from, beside src/: a change of any of these makes it stale. */
const otherSources = [
  'webpack.config.js',
  '.config/content-security-policy.cjs',
  '.config/function-metadata-plugin.cjs',
  '.config/manifest-plugin.cjs',
  '.config/hosted-manifest.cjs',
  'manifest.xml',
  'tsconfig.json',
  'package-lock.json',
];

/** Folders of assets/ whose pictures and pages go into dist/ as they are. */
const servedFolders = ['icons', 'help'];

/** Folders of src/ that run beside it. */
const notOfTheBundle = ['workbench', 'figures'];

/** What must stand in dist/ beside the bundle. */
const otherProducts = ['taskpane.html', 'pane.js', 'functions.js', 'functions.json', 'functions.en-US.json', 'manifest.xml'];

/** Whether dist/ is missing or older than something it is made from. */
export function isBundleStale(root: string): boolean {
  const built = modifiedAt(path.join(root, bundleFile));
  if (built === null || otherProducts.some((file) => modifiedAt(path.join(root, 'dist', file)) === null)) return true;
  if (otherSources.some((file) => (modifiedAt(path.join(root, file)) ?? 0) > built)) return true;
  if (hasNewer(path.join(root, 'assets'), built, (name) => servedFolders.includes(name))) return true;
  return hasNewer(path.join(root, 'src'), built, (name) => !notOfTheBundle.includes(name));
}

/**
 * Whether a folder holds something newer than a time; folders count too: a file that was taken away leaves its trace in the folder's own
 * time.
 */
export function hasNewer(folder: string, time: number, isSource: (name: string) => boolean = () => true): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (!isSource(entry.name)) return false;
    const file = path.join(folder, entry.name);
    if ((modifiedAt(file) ?? 0) > time) return true;
    return entry.isDirectory() && hasNewer(file, time);
  });
}

/** When a file was changed last, in milliseconds; null where there is none. */
export function modifiedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
