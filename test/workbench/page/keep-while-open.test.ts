import { type Keeping, keepWhileOpen } from '../../../src/workbench/page/keep-while-open';
import type { KeptWorkbook } from '../../../src/workbench/page/kept-workbook';

let change: () => void;
let kept: KeptWorkbook[];
let saved: number;
let isFull: boolean;
let isAddInAtWork: boolean;

beforeEach(() => {
  jest.useFakeTimers();
  const page = new EventTarget();
  Object.assign(globalThis, {
    document: Object.assign(new EventTarget(), { hidden: true }),
    addEventListener: page.addEventListener.bind(page),
    dispatchEvent: page.dispatchEvent.bind(page),
  });
  [kept, saved, isFull, isAddInAtWork] = [[], 0, false, false];
});
afterEach(() => jest.useRealTimers());

function open({ wasUnsaved = false, isSecond = false } = {}): Keeping {
  const keep = (workbook: KeptWorkbook): Promise<void> => {
    if (isFull) return Promise.reject(new Error('full'));
    kept.push(workbook);
    return Promise.resolve();
  };
  return keepWhileOpen(
    {
      book: { name: '台账.xlsx' },
      save: () => Promise.resolve(new Uint8Array([(saved += 1)])),
      onChange: (listener) => {
        change = listener;
      },
      isAddInAtWork: () => isAddInAtWork,
    },
    { wasUnsaved, keep: isSecond ? null : keep },
  );
}

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('keepWhileOpen', () => {
  it('keeps a moment after a change, once for all that came in quick succession', async () => {
    open();
    change();
    await jest.advanceTimersByTimeAsync(1000);
    change();
    await jest.advanceTimersByTimeAsync(1000);
    expect(kept).toEqual([]);
    await jest.advanceTimersByTimeAsync(300);
    expect(kept).toEqual([{ name: '台账.xlsx', bytes: new Uint8Array([1]), isUnsaved: true }]);
  });

  it('keeps every 15 seconds where the changes never pause', async () => {
    open();
    for (let seconds = 0; seconds < 31; seconds += 1) {
      change();
      await jest.advanceTimersByTimeAsync(1000);
    }
    expect(kept).toHaveLength(2);
  });

  it('keeps nothing while the add-in is at work, and all of it soon after', async () => {
    open();
    change();
    isAddInAtWork = true;
    for (let seconds = 0; seconds < 20; seconds += 1) {
      await jest.advanceTimersByTimeAsync(1000);
      if (seconds % 5 === 0) change();
    }
    expect([saved, kept, asksBeforeLeaving()]).toEqual([0, [], true]);
    isAddInAtWork = false;
    await jest.advanceTimersByTimeAsync(300);
    expect([kept.length, asksBeforeLeaving()]).toEqual([1, false]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saved).toBe(1);
  });

  it('leaves nobody without for longer than a minute where the add-in is always at work', async () => {
    open();
    isAddInAtWork = true;
    change();
    await jest.advanceTimersByTimeAsync(59_000);
    expect(kept).toEqual([]);
    await jest.advanceTimersByTimeAsync(2000);
    expect(kept).toHaveLength(1);
  });

  it('keeps at once when the page goes out of sight while the add-in is at work, and after a stop nothing', async () => {
    const keeping = open();
    isAddInAtWork = true;
    change();
    document.dispatchEvent(new Event('visibilitychange'));
    await jest.advanceTimersByTimeAsync(0);
    expect(kept).toHaveLength(1);
    change();
    await jest.advanceTimersByTimeAsync(5000);
    await keeping.stop();
    isAddInAtWork = false;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(kept).toHaveLength(1);
  });

  it('tries again after the next change where the storage was full, and no sooner', async () => {
    open();
    isFull = true;
    change();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saved).toBe(1);
    isFull = false;
    change();
    await jest.advanceTimersByTimeAsync(1200);
    expect(kept).toHaveLength(1);
  });

  it('keeps at once when the page goes out of sight', async () => {
    open();
    change();
    document.dispatchEvent(new Event('visibilitychange'));
    await jest.advanceTimersByTimeAsync(0);
    expect(kept).toHaveLength(1);
  });

  it('lets nobody leave unasked while a change is not kept, and everybody once it is', async () => {
    open();
    expect(asksBeforeLeaving()).toBe(false);
    change();
    expect(asksBeforeLeaving()).toBe(true);
    await jest.advanceTimersByTimeAsync(1200);
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('keeps nothing after a stop, and all of it again after a resume', async () => {
    const keeping = open();
    change();
    await keeping.stop();
    expect(asksBeforeLeaving()).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(kept).toEqual([]);
    keeping.resume();
    await jest.advanceTimersByTimeAsync(0);
    expect(kept).toHaveLength(1);
    change();
    await jest.advanceTimersByTimeAsync(1200);
    expect(kept).toHaveLength(2);
  });

  it('keeps what the user has taken as a file as saved', async () => {
    const keeping = open({ wasUnsaved: true });
    expect(keeping.isUnsaved()).toBe(true);
    change();
    expect(await keeping.saveForUser()).toEqual(new Uint8Array([1]));
    expect(keeping.isUnsaved()).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(kept).toEqual([{ name: '台账.xlsx', bytes: new Uint8Array([1]), isUnsaved: false }]);
  });

  it('tells whoever waits that the storage is full', async () => {
    const keeping = open();
    isFull = true;
    change();
    await expect(keeping.keepNow()).rejects.toThrow('full');
  });

  it('keeps nothing in a second tab, which is not left unasked before its changes are in a file', async () => {
    const keeping = open({ isSecond: true });
    change();
    await jest.advanceTimersByTimeAsync(60_000);
    expect([keeping.isKeeping, kept, saved, asksBeforeLeaving()]).toEqual([false, [], 0, true]);
    await keeping.saveForUser();
    expect([kept, asksBeforeLeaving()]).toEqual([[], false]);
  });
});
