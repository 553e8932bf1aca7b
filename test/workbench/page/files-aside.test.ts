import { readAside, toXlsxAside } from '../../../src/workbench/page/files-aside';
import { UnreadableFile } from '../../../src/workbench/files/workbook-file';

/** A thread that says or does one thing whatever it is given. */
function threadThat(does: (thread: EventTarget) => void): { readonly given: unknown[]; readonly ended: () => number } {
  const given: unknown[] = [];
  let ended = 0;
  class Thread extends EventTarget {
    postMessage(job: unknown): void {
      given.push(job);
      queueMicrotask(() => does(this));
    }
    terminate(): void {
      ended += 1;
    }
  }
  Object.assign(globalThis, { Worker: Thread });
  return { given, ended: () => ended };
}

const saying =
  (data: unknown) =>
  (thread: EventTarget): void =>
    void thread.dispatchEvent(Object.assign(new Event('message'), { data }));

describe('files read in a thread of their own', () => {
  it('are unreadable for the reason that the thread names, and the thread ends', async () => {
    const thread = threadThat(saying({ kind: 'unreadable', reason: 'openQuote', message: 'A quote is open.', detail: '7' }));
    const error: unknown = await toXlsxAside(Uint8Array.of(1), '表.csv').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ reason: 'openQuote', detail: '7', message: 'A quote is open.' });
    expect(thread.given).toEqual([{ kind: 'toXlsx', bytes: Uint8Array.of(1), name: '表.csv' }]);
    expect(thread.ended()).toBe(1);
  });

  it.each([
    ['breaks off', (thread: EventTarget) => void thread.dispatchEvent(new Event('error'))],
    ['says what can’t be understood', (thread: EventTarget) => void thread.dispatchEvent(new Event('messageerror'))],
    ['has no memory left', saying({ kind: 'outOfMemory', message: 'Array buffer allocation failed' })],
  ])('are lost where the thread %s', async (_, does) => {
    const thread = threadThat(does);
    await expect(readAside(Uint8Array.of(1))).rejects.toMatchObject({ name: 'FileWorkLost' });
    expect(thread.ended()).toBe(1);
  });
});
