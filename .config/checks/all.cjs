// All checks, in two rows side by side: the builds and the tests that need them; what only reads the source.
const { runInTurn } = require('./run-check.cjs');

const rows = [
  [['build'], ['build:page'], ['jest', { args: process.argv.slice(2), isWatched: true }]],
  [['format:check'], ['types'], ['lint']],
];

Promise.all(rows.map(runInTurn)).then((outcomes) => {
  const failed = outcomes.filter((script) => script !== null);
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
});
