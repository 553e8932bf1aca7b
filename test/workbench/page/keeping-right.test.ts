import { takeKeepingRight } from '../../../src/workbench/page/keeping-right';

/** The browser's locks, one holder a name. */
function locks(): { request: LockManager['request'] } {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> => {
    if (held.has(name)) return work(null);
    held.add(name);
    return Promise.resolve(work({ name, mode: 'exclusive' })).finally(() => held.delete(name));
  };
  return { request: request as LockManager['request'] };
}

describe('takeKeepingRight', () => {
  it('goes to the first tab for as long as it is there, and to no second one', async () => {
    const browser = locks();
    expect(await takeKeepingRight(browser)).toBe(true);
    expect(await takeKeepingRight(browser)).toBe(false);
  });

  it('waits a moment for a page that is going', async () => {
    const browser = locks();
    void browser.request('receivables-workbench', { ifAvailable: true }, () => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await takeKeepingRight(browser)).toBe(true);
  });
});
