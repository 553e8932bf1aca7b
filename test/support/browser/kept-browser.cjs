// Node's own module system loads this file (.config/jest/jest.config.cjs), once a worker: what it holds outlives the test file that brought it.

/** Time for the next test file of the worker to ask; Jest itself waits half a second for a worker to end. */
const IDLE_IN_MILLISECONDS = 250;

let kept = null;
let users = 0;
let closing;

async function takeBrowser(open) {
  clearTimeout(closing);
  users += 1;
  try {
    const found = await kept;
    if (!found?.browser.isConnected()) kept = open().then((browser) => ({ browser, contexts: [], ports: new Map() }));
    return await kept;
  } catch (error) {
    users -= 1;
    kept = null;
    throw error;
  }
}

function giveBackBrowser() {
  users -= 1;
  if (users === 0) closing = setTimeout(closeBrowser, IDLE_IN_MILLISECONDS);
}

async function closeBrowser() {
  const left = kept;
  kept = null;
  const { browser } = await left;
  await browser.close();
}

module.exports = { takeBrowser, giveBackBrowser };
