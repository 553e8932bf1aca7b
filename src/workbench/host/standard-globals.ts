import { createContext, Script } from 'node:vm';

import type { JSDOM } from 'jsdom';

/**
 * Makes the names of the language (`Math`, `Object`, `Promise` …) variables of the page's scripts, with the values they have.
 *
 * A page of jsdom is a context of `node:vm`, where every look at a global asks an interceptor: half the time of a long reckoning.
 * A variable of the global scope is found before the global object and costs nothing. What a page sets on its window stays true:
 * there the name becomes an accessor of the same variable. Only `Object.defineProperty(window, 'Math', …)` parts the two.
 */
export function bindStandardGlobals(dom: JSDOM): void {
  binding.runInContext(dom.getInternalVMContext());
}

/** `globalThis` and `eval` mean more than their value, and the page has a console of its own. */
const leftAlone: ReadonlySet<string> = new Set(['globalThis', 'eval', 'console']);

const standardNames = (
  new Script(
    'Object.entries(Object.getOwnPropertyDescriptors(globalThis)).filter(([, { configurable }]) => configurable).map(([name]) => name)',
  ).runInContext(createContext()) as readonly string[]
).filter((name) => !leftAlone.has(name));

const binding = new Script(
  standardNames
    .map(
      (name) =>
        `let ${name} = globalThis[${JSON.stringify(name)}];\n` +
        `globalThis.Object.defineProperty(globalThis, ${JSON.stringify(name)}, ` +
        `{ configurable: true, get: () => ${name}, set: (value) => { ${name} = value; } });`,
    )
    .join('\n'),
  { filename: 'standard-globals.js' },
);
