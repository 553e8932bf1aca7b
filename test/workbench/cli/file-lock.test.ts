import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { withFileLock } from '../../../src/workbench/cli/file-lock';

const lockFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'receivables-')), 'cache', 'build.lock');

describe('withFileLock', () => {
  it('lets one in at a time', async () => {
    const lock = lockFile();
    const steps: string[] = [];
    const work = (name: string) =>
      withFileLock(lock, async () => {
        steps.push(`${name} begins`);
        await wait(20);
        steps.push(`${name} ends`);
      });
    await Promise.all([work('one'), work('two')]);
    const [first, second] = steps[0] === 'one begins' ? ['one', 'two'] : ['two', 'one'];
    expect(steps).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  });

  it('takes over from a process that is gone', async () => {
    const lock = lockFile();
    await withFileLock(lock, () => Promise.resolve());
    writeFileSync(lock, '999999999');
    expect(await withFileLock(lock, () => Promise.resolve('done'))).toBe('done');
  });

  it('opens again after work that failed', async () => {
    const lock = lockFile();
    await expect(withFileLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
