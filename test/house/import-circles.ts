import path from 'node:path';

import ts from 'typescript';

import { specifierOf, treeOf } from './module-specifier';

/**
 * Modules of a house that come back to themselves by what they import, types included: each circle as its files in order, without its end.
 */
export function importCircles(sources: ReadonlyMap<string, string>): string[][] {
  const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source, sources)]));
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push(way.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const other of imports.get(file) ?? []) visit(other, [...way, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return circles;
}

function importsOf(file: string, source: string, sources: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier) && specifier.text.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), specifier.text);
      found.push(...[`${target}.ts`, `${target}.tsx`].filter((name) => sources.has(name)));
    }
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file, source));
  return found;
}
