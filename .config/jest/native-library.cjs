// Replaces a library file by "the same file, loaded by Node itself": Jest would load and transform Univer or jsdom anew for
// every test file (seconds each), and can't read packages that are ES modules only.
module.exports = {
  process: (_source, file) => ({ code: `module.exports = globalThis.__requireNatively(${JSON.stringify(file)});` }),
  getCacheKey: (_source, file) => `native:${file}`,
};
