import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { withFileLock } from '../../../src/workbench/cli/file-lock';

const lockFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'receivables-')), 'cache', 'build.lock');

jest.mock('node:fs/promises', () => ({ ...jest.requireActual<typeof fs>('node:fs/promises') }));

describe('withFileLock', () => {
  afterEach(() => jest.restoreAllMocks());

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

  it('is taken over by one alone, also when another that found it abandoned is slow to remove it', async () => {
    const lock = lockFile();
    let [inside, most, finished, removals] = [0, 0, 0, 0];
    const rm = jest.requireActual<typeof fs>('node:fs/promises').rm;
    jest.spyOn(fs, 'rm').mockImplementation(async (file, options) => {
      if (file === lock) await wait(200 * removals++);
      await rm(file, options);
    });
    const work = async () => {
      most = Math.max(most, ++inside);
      await wait(300);
      inside--;
      finished++;
    };
    await withFileLock(lock, () => Promise.resolve());
    writeFileSync(lock, '999999999');
    removals = 0;
    await Promise.all([1, 2, 3].map(() => withFileLock(lock, work)));
    expect({ most, finished }).toEqual({ most: 1, finished: 3 });
    expect(removals).toBeGreaterThan(0);
    expect(readdirSync(path.dirname(lock))).toEqual([]);
  });

  it('is not taken from the one who holds it now by one who held it too long', async () => {
    const lock = lockFile();
    await withFileLock(lock, () => {
      rmSync(lock);
      writeFileSync(lock, String(process.pid));
      return Promise.resolve();
    });
    expect(existsSync(lock)).toBe(true);
  });

  it('is taken over where the one who was about to remove it is gone too', async () => {
    const lock = lockFile();
    await withFileLock(lock, () => Promise.resolve());
    writeFileSync(lock, '999999999');
    const { ino, mtimeNs } = statSync(lock, { bigint: true });
    writeFileSync(`${lock}.${ino}-${mtimeNs}`, '999999998');
    expect(await withFileLock(lock, () => Promise.resolve('done'))).toBe('done');
    expect(readdirSync(path.dirname(lock))).toEqual([]);
  });

  it('opens again after work that failed', async () => {
    const lock = lockFile();
    await expect(withFileLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
