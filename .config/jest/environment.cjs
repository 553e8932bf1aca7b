// Node's test environment, plus the one door through which native-library.cjs loads packages outside Jest's module registry.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.__requireNatively = require;
  }
};
