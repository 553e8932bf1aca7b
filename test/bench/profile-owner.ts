import type { Profiler } from 'node:inspector';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Owner } from './sum-profile';

/** What stands for the engine's own time in a profile. */
const engineWords = new Set(['(garbage collector)', '(idle)', '(program)']);

/**
 * Tells whose a function of a profile is: a folder of the add-in (by its line in the bundle, a development build that names each module
 * before it), a folder of the workbench, office.js, a package, or Node.
 */
export function ownersIn(
  root: string,
  bundles: ReadonlyMap<string, string>,
  { nodes }: Pick<Profiler.Profile, 'nodes'>,
): (frame: Profiler.ProfileNode['callFrame']) => Owner {
  // Chunks are loaded by address, their names at its end.
  const modules = new Map([...bundles].map(([file, text]) => [path.basename(file), modulesOf(text)]));
  // The engine names the script of a function that it put into its caller by number alone.
  const addresses = new Map(nodes.flatMap(({ callFrame: { scriptId, url } }) => (url === '' ? [] : [[scriptId, url]])));
  return ({ functionName, url: told, scriptId, lineNumber }) => {
    if (engineWords.has(functionName)) return { part: functionName.slice(1, -1), file: '' };
    const url = told === '' ? (addresses.get(scriptId) ?? '') : told;
    const file = url.startsWith('file://') ? fileURLToPath(url) : url;
    const lines = modules.get(path.basename(file.replace(/\?.*$/s, '')));
    if (lines) return ownerOfModule(moduleAt(lines, lineNumber));
    if (file.includes('/office-js/')) return { part: 'office.js', file: path.basename(file) };
    if (file === '' || file.startsWith('node:')) return { part: 'node', file };
    return ownerOfModule(path.relative(root, file));
  };
}

function ownerOfModule(module: string): Owner {
  const [, ...names] = /.*node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(module) ?? [];
  if (names[0] !== undefined) return { part: names[0].replace(/^(@univerjs)\/.*/, '$1'), file: module.slice(module.indexOf(names[0])) };
  const [, folder = module] = /^src\/(workbench\/[^/]+|[^/]+)\//.exec(module) ?? [];
  return { part: folder, file: module.replace(/^src\//, '') };
}

interface ModuleLine {
  readonly line: number;
  readonly module: string;
}

/** Where the modules of a development bundle begin. */
function modulesOf(text: string): ModuleLine[] {
  return text.split('\n').flatMap((content, line) => {
    const [, module] = /^ {2}!\*\*\* \.\/(.+?)(?: \+ \d+ modules)? \*\*\*!$/.exec(content) ?? [];
    return module === undefined ? [] : [{ line, module }];
  });
}

function moduleAt(modules: readonly ModuleLine[], line: number): string {
  return modules.filter((begun) => begun.line <= line).at(-1)?.module ?? 'bundle';
}
