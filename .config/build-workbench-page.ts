import { freshPage } from '../src/workbench/cli/fresh-page';
import { projectRoot } from '../src/workbench/cli/fresh-bundle';
import { workbenchFolder } from '../src/workbench/server/routes';

// Before the tests, so that none of them waits for it.
freshPage(projectRoot, workbenchFolder, () => undefined).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
