// Jest's module system, with what would cost more with every test file of a worker taken out of it.
const { default: Runtime } = require('jest-runtime');

const { compileOnce, transformOnce } = require('./compiled-once.cjs');
const { endingContexts } = require('./ending-contexts.cjs');

module.exports = class extends Runtime {
  #contexts = endingContexts();

  constructor(...args) {
    super(...args);
    transformOnce(this);
    compileOnce(this);
  }

  requireInternalModule(from, name) {
    return name === 'node:async_hooks' ? this.#contexts.hooks : super.requireInternalModule(from, name);
  }

  teardown() {
    super.teardown();
    this.#contexts.end();
  }
};
