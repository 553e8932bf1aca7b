// The checks of what was touched since the main branch: format and lint of those files, all types, and the tests that reach them.
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const { root, runInTurn } = require('./run-check.cjs');

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The commit at which the work left the main branch; the newest one where there is no such branch. */
function leftMainAt() {
  for (const branch of ['main', 'origin/main']) {
    try {
      return git('merge-base', 'HEAD', branch).trim();
    } catch {
      // No such branch in this clone.
    }
  }
  return git('rev-parse', 'HEAD').trim();
}

function touchedSince(commit) {
  const listed = git('diff', '--name-only', '-z', '--relative', commit) + git('ls-files', '--others', '--exclude-standard', '-z');
  return listed.split('\0').filter((file) => file && existsSync(path.join(root, file)));
}

const commit = leftMainAt();
const files = touchedSince(commit);
const sources = files.filter((file) => /\.(?:tsx?|[cm]?js)$/.test(file));
const checks = [
  ...(files.length > 0 ? [['format:changed', { args: files }]] : []),
  ['types'],
  ...(sources.length > 0 ? [['lint:changed', { args: sources }]] : []),
  ['jest', { args: ['--changedSince', commit, '--passWithNoTests', ...process.argv.slice(2)], isWatched: true }],
];

runInTurn(checks).then((failed) => {
  process.exitCode = failed === null ? 0 : 1;
});
