import { readFileSync } from 'node:fs';

import type { OpenPane } from './open-pane-room';

let script: string | undefined;

/** How often a pane that goes on changing is looked at anew; the last look counts. */
const MOST_LOOKS = 8;

interface Barrier {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

declare global {
  /** axe-core, once it stands in a page. */
  var axe: { run(context: Document, options: object): Promise<{ readonly violations: readonly Barrier[] }> } | undefined;
}

/** What axe-core finds in the pane that keeps people out, a line each. */
export async function findBarriers({ frame }: OpenPane): Promise<string[]> {
  if (!(await frame.evaluate(() => globalThis.axe !== undefined))) {
    script ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    await frame.evaluate(script);
  }
  const barriers = await frame.evaluate(async (mostLooks) => {
    // A colour on its way to another is nobody's: one that is asked for before its first frame is still the old one.
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important }');
    document.adoptedStyleSheets.push(still);
    let barriers: readonly { readonly id: string; readonly nodes: readonly string[] }[] = [];
    for (let looks = 1, hasChanged = true; hasChanged && looks <= mostLooks; looks++) {
      // The bar of a job that has no end of its own goes on.
      const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
      const changes = new MutationObserver(() => {
        hasChanged = true;
      });
      hasChanged = false;
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      // Style sheets are read where they are; nothing is fetched.
      const result = await globalThis.axe?.run(document, { preload: false, resultTypes: ['violations'] });
      // What has changed under its eyes is neither the state before nor the one after.
      hasChanged ||= changes.takeRecords().length > 0;
      changes.disconnect();
      barriers =
        result?.violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
        })) ?? [];
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
    return barriers;
  }, MOST_LOOKS);
  return barriers.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node}`));
}

/** Elements that reach out of the pane sideways; none where nothing has to be scrolled. */
export async function findOverflow({ frame }: OpenPane): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (Math.max(scrollWidth, document.body.scrollWidth) <= clientWidth) return [];
    const wide = Array.from(document.querySelectorAll('*')).filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)];
  });
}
