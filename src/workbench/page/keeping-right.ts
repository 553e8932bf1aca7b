const LOCK = 'receivables-workbench';
/** A page that loads again may meet its own last self, which has not quite gone yet. */
const TRIES = 4;
const PAUSE_IN_MILLISECONDS = 250;

/** Whether this tab alone keeps its workbook in the browser, from now until it is closed: two at once would overwrite each other. */
export async function takeKeepingRight(locks: Pick<LockManager, 'request'> | undefined = locksOfBrowser()): Promise<boolean> {
  if (!locks) return true;
  for (let left = TRIES; left > 0; left -= 1) {
    if (await takeNow(locks)) return true;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MILLISECONDS));
  }
  return false;
}

function takeNow(locks: Pick<LockManager, 'request'>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held for as long as this never ends.
        return lock === null ? undefined : new Promise<undefined>(() => undefined);
      })
      .catch(reject);
  });
}

const locksOfBrowser = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);
