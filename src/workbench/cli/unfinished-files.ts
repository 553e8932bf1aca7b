import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { errorCode } from './error-code';

const unfinished = new Set<string>();
const unfinishedName = /^\..+\.(\d+)\.part$/;

/** Where a file is written before it gets its name, and remembered while it is. */
export function beginFile(file: string): string {
  const part = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  unfinished.add(part);
  return part;
}

/** The file has its name, or is given up. */
export function endFile(part: string): void {
  unfinished.delete(part);
}

/** Takes away at once what this process has not finished: it is told to end. */
export function removeUnfinished(): void {
  for (const part of unfinished) rmSync(part, { force: true });
}

/** Takes away what processes have left in a folder that were killed while they wrote. */
export async function removeLeftovers(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const left = names.filter((name) => {
    const pid = Number(unfinishedName.exec(name)?.[1] ?? Number.NaN);
    return Number.isSafeInteger(pid) && pid !== process.pid && !isAlive(pid);
  });
  for (const name of left) await rm(path.join(directory, name), { force: true }).catch(() => undefined);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is there, too.
    return errorCode(error) !== 'ESRCH';
  }
}
