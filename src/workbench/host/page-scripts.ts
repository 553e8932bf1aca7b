import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

import type { JSDOM } from 'jsdom';

/** Makes a script of the bytes of a file; faults in it name the address. */
export type CompileScript = (file: string, bytes: Buffer, address: string) => Script;

/** As V8 does without more: each of its functions when it is called first. */
export const compileScript: CompileScript = (_file, bytes, address) => new Script(bytes.toString('utf8'), { filename: address });

/** By address: the bytes of the script, and what V8 has made of it. */
const compiled = new Map<string, { readonly bytes: Buffer; readonly script: Script }>();

/**
 * Runs a script in a page of jsdom, as its window's `eval` does. Page after page runs the same script, which is compiled once for all of
 * them, each of its functions when the first page calls it; what they share is code, and nothing that a page could change.
 * @param address what the script is called in faults: its file unless said otherwise
 */
export function runPageScript(dom: JSDOM, file: string, { compile = compileScript, address = file }: PageScriptOptions = {}): void {
  const bytes = readFileSync(file);
  let known = compiled.get(address);
  if (known === undefined || !bytes.equals(known.bytes)) {
    known = { bytes, script: compile(file, bytes, address) };
    compiled.set(address, known);
  }
  known.script.runInContext(dom.getInternalVMContext());
}

export interface PageScriptOptions {
  readonly compile?: CompileScript;
  readonly address?: string;
}
