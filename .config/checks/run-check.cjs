// Runs one check of the house in a process of its own.
const { spawn } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

/** Whether a script of package.json succeeds; one that is watched prints as it goes, another only where it fails. */
function runCheck(script, { args = [], isWatched = false } = {}) {
  const begun = performance.now();
  const command = ['npm', 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args.map(quoted)] : [])].join(' ');
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['inherit', isWatched ? 'inherit' : 'pipe', isWatched ? 'inherit' : 'pipe'],
  });
  const told = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => told.push(text));
  return new Promise((resolve) => {
    child.on('error', (error) => told.push(error.message));
    child.on('close', (code) => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      if (code !== 0) process.stderr.write(`${told.join('')}${script}: failed (${seconds} s)\n`);
      else if (!isWatched) process.stderr.write(`${script}: passed (${seconds} s)\n`);
      resolve(code === 0);
    });
  });
}

const quoted = (text) => `"${text.replace(/(["\\$`])/g, '\\$1')}"`;

/** Runs checks one after the other until one fails; gives the failed one's name, or null. */
async function runInTurn(checks) {
  for (const [script, options] of checks) if (!(await runCheck(script, options))) return script;
  return null;
}

module.exports = { root, runInTurn };
