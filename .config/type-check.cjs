// Type-checks every project of the house; each has the library and the ambient types of its own world, no more.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const projects = ['.', 'src/domain', 'src/jobs', 'src/workbench', 'src/figures', 'test'];
// The native compiler is six times as fast; it has no interface for other programs yet, so the lint and webpack take the older one.
const tsc = path.join(require.resolve('typescript-native/package.json'), '..', 'bin', 'tsc');
const root = path.join(__dirname, '..');

let failed = false;
for (const project of projects) {
  const { status } = spawnSync(process.execPath, [tsc, '--project', project], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    failed = true;
    console.error(`type check failed: ${project}`);
  }
}
process.exit(failed ? 1 : 0);
