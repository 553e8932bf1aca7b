import { readFileSync } from 'node:fs';
import path from 'node:path';

import { transformSync } from '@swc/core';

/** A script that runs a module of the source, with those that it imports, in any page and leaves what it exports under a global name. */
export function pageScript(globalName: string, file: string): string {
  const modules = new Map<string, string>();
  const add = (source: string): void => {
    const folder = path.dirname(source);
    const code = transformSync(readFileSync(source, 'utf8'), {
      filename: source,
      swcrc: false,
      configFile: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    }).code.replace(/require\("(\.[^"]+)"\)/g, (_, name: string) => {
      const imported = `${path.join(folder, name)}.ts`;
      if (!modules.has(imported)) add(imported);
      return `require(${JSON.stringify(imported)})`;
    });
    modules.set(source, code);
  };
  add(file);
  const entries = [...modules].map(([name, code]) => `${JSON.stringify(name)}: (exports, require) => {${code}\n}`);
  return `(() => {
    const modules = {${entries.join(',\n')}};
    const require = (name) => { const exports = {}; modules[name](exports, require); return exports; };
    globalThis[${JSON.stringify(globalName)}] = require(${JSON.stringify(file)});
  })()`;
}
