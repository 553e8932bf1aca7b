import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

import type { JSDOM } from 'jsdom';

/** By file: its text, and what V8 has made of it. */
const compiled = new Map<string, { readonly text: string; readonly script: Script }>();

/**
 * Runs a script in a page of jsdom, as its window's `eval` does. Page after page runs the same script, which is compiled once for all of
 * them, each of its functions when the first page calls it; what they share is code, and nothing that a page could change.
 */
export function runPageScript(dom: JSDOM, file: string): void {
  const text = readFileSync(file, 'utf8');
  let known = compiled.get(file);
  if (known?.text !== text) {
    known = { text, script: new Script(text, { filename: file }) };
    compiled.set(file, known);
  }
  known.script.runInContext(dom.getInternalVMContext());
}
