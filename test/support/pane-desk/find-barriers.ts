import { readFileSync } from 'node:fs';

import type { OpenPane } from './open-pane-room';

let script: string | undefined;

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
  const barriers = await frame.evaluate(async () => {
    // A colour on its way to another is nobody's; the bar of a job that has no end of its own goes on.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    // Style sheets are read where they are; nothing is fetched.
    const result = await globalThis.axe?.run(document, { preload: false, resultTypes: ['violations'] });
    return (
      result?.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
      })) ?? []
    );
  });
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
