// Jest's runner makes one AsyncLocalStorage a test file, by which it knows whose an error is, and never ends it: on Node 20 each of them is
// asked at every promise of the worker's life, so that an `await` of the last of two hundred files costs three hundred times what it costs
// in the first.
const hooks = require('node:async_hooks');

/** Node's module for asynchronous contexts, and what ends those that were made by it. */
function endingContexts() {
  const made = [];
  class EndingStorage extends hooks.AsyncLocalStorage {
    constructor(...args) {
      super(...args);
      made.push(this);
    }
  }
  return {
    hooks: { ...hooks, AsyncLocalStorage: EndingStorage },
    end: () => {
      for (const storage of made.splice(0)) storage.disable();
    },
  };
}

module.exports = { endingContexts };
