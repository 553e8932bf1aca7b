// node .config/run-command.cjs NAME [WORDS …]: a command (compile-command.cjs tells where they stand). With DEBUG its sources run as they are, so that a fault
// names its line there.
const path = require('node:path');

const { runCommand, sourceOf } = require('./compile-command.cjs');

const root = path.join(__dirname, '..');
const [name] = process.argv.splice(2, 1);

if (process.env.DEBUG) {
  import('tsx').then(() => require(sourceOf(root, name)));
} else {
  runCommand(root, name);
}
