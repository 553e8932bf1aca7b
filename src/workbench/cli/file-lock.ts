import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { errorCode } from './error-code';

const longestHoldInMilliseconds = 180_000;

/** Runs `work` while no other process that asks for the same lock file does; a lock left behind by a process that is gone is taken over. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  let own = await tryToLock(file);
  while (own === null) {
    await wait(150);
    own = await tryToLock(file);
  }
  try {
    return await work();
  } finally {
    await removeOnly(file, own);
  }
}

/** A lock file as it was seen: another one at the same place is another mark. */
interface LockMark {
  /** The process that made it; 0 where it does not say. */
  readonly holder: number;
  readonly inode: bigint;
  readonly madeAtNanoseconds: bigint;
}

/** null: another process holds it, or held it until now. */
async function tryToLock(file: string): Promise<LockMark | null> {
  const own = await create(file);
  if (own) return own;
  const found = await markOf(file);
  if (found && (isGone(found) || isOld(found))) await removeOnly(file, found);
  return null;
}

/** Makes the file in the name of this process; null where there is one. */
async function create(file: string): Promise<LockMark | null> {
  return opened(file, 'wx', 'EEXIST', async (handle) => {
    await handle.writeFile(String(process.pid));
    const { ino, mtimeNs } = await handle.stat({ bigint: true });
    return { holder: process.pid, inode: ino, madeAtNanoseconds: mtimeNs };
  });
}

/**
 * Removes the lock that bears the mark, and never the one that took its place: whoever wants to remove it first claims that by a file named
 * for the mark, so that there is one alone who may, and looks again then.
 */
async function removeOnly(file: string, mark: LockMark): Promise<void> {
  const claim = `${file}.${mark.inode}-${mark.madeAtNanoseconds}`;
  if (!(await create(claim))) {
    const other = await markOf(claim);
    if (other && (isGone(other) || (other.holder === 0 && isOld(other)))) await removeOnly(claim, other);
    return;
  }
  try {
    const now = await markOf(file);
    if (now?.inode === mark.inode && now.madeAtNanoseconds === mark.madeAtNanoseconds) await rm(file, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

/** null where there is no such file. */
async function markOf(file: string): Promise<LockMark | null> {
  // Text and time by one handle: between two looks at the path another file may take the place.
  return opened(file, 'r', 'ENOENT', async (handle) => {
    const text = await handle.readFile('utf8');
    const { ino, mtimeNs } = await handle.stat({ bigint: true });
    return { holder: Number(text) || 0, inode: ino, madeAtNanoseconds: mtimeNs };
  });
}

async function opened<T>(file: string, flags: 'r' | 'wx', unless: string, use: (handle: FileHandle) => Promise<T>): Promise<T | null> {
  let handle: FileHandle;
  try {
    handle = await open(file, flags);
  } catch (error) {
    if (errorCode(error) === unless) return null;
    throw error;
  }
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

function isOld({ madeAtNanoseconds }: LockMark): boolean {
  return Date.now() - Number(madeAtNanoseconds / 1_000_000n) > longestHoldInMilliseconds;
}

/** Whether the process that made it runs no more. */
function isGone({ holder }: LockMark): boolean {
  if (holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return errorCode(error) !== 'EPERM';
  }
}
