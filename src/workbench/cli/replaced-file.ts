import { type Stats, lstatSync } from 'node:fs';
import { copyFile, link, readlink, rename, rm, symlink } from 'node:fs/promises';

import { beginFile, endFile } from './unfinished-files';

/** A file of an earlier run that is about to be replaced, kept under a second name until the whole run has been written. */
export interface ReplacedFile {
  /** Puts it under its name again, over what stands there now. */
  putBack(): Promise<void>;
  /** It is wanted no longer. */
  letGo(): Promise<void>;
}

/**
 * Keeps a file that is about to be replaced; null where nothing, or a folder, stands under the name. The name stays in place meanwhile, so
 * that a run that is killed loses no file; a link is kept as a link. Throws what the operating system says where it can't be kept.
 */
export async function keepReplaced(file: string): Promise<ReplacedFile | null> {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) return null;
  const kept = beginFile(`${file}.old`);
  try {
    await keep(file, stats, kept);
  } catch (error) {
    endFile(kept);
    throw error;
  }
  return {
    async putBack(): Promise<void> {
      await rename(kept, file);
      endFile(kept);
    },
    async letGo(): Promise<void> {
      await rm(kept, { force: true }).catch(() => undefined);
      endFile(kept);
    },
  };
}

async function keep(file: string, stats: Stats, kept: string): Promise<void> {
  await rm(kept, { force: true });
  if (stats.isSymbolicLink()) await symlink(await readlink(file), kept);
  // Not every file system has second names.
  else await link(file, kept).catch(() => copyFile(file, kept));
}
