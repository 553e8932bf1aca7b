import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

/**
 * What axe-core finds in the workbench's own frame that keeps people out, a line each; Univer's grid and the add-in's page are judged
 * elsewhere.
 */
export async function frameBarriers(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found: unknown =
    await page.evaluate(`axe.run({ exclude: [['.grid'], ['iframe'], ['[class*=univer]']] }, { preload: false, iframes: false, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`);
  return found as string[];
}
