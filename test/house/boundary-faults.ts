import path from 'node:path';

import ts from 'typescript';

import {
  allowedImports,
  impureGlobals,
  letterTemplates,
  policyDefaults,
  policyDefaultsReaders,
  pureFolders,
} from '../../.config/boundaries.mjs';
import { packageOf, specifierOf, treeOf } from './module-specifier';

/** What a source file names: modules it takes from, by whatever way, and globals. */
interface NamedThings {
  /** null is a module whose name is only known at run time. */
  readonly modules: (string | null)[];
  readonly identifiers: Set<string>;
  readonly mathOtherThanItsFunctions: boolean;
}

/** How a file of src/ breaks the boundaries, one sentence each; `file` is relative to the root, with forward slashes. */
export function boundaryFaults(file: string, source: string, addInPackages: readonly string[]): string[] {
  const folder = folderOf(file);
  const allowed = folder === null ? undefined : allowedImports[folder];
  if (folder === null || !allowed) return [`${file} stands in no folder of src/ that has boundaries`];
  const { modules, identifiers, mathOtherThanItsFunctions } = namedThings(file, source);
  const faults = modules.flatMap((name) => {
    if (name === null) return ['takes a module whose name is worked out'];
    if (!/^[./]/.test(name)) return folder === 'workbench' || addInPackages.includes(packageOf(name)) ? [] : [`takes ${name}`];
    const target = path.posix.join(path.posix.dirname(file), name);
    if (
      target === policyDefaults &&
      !policyDefaultsReaders.some((reader) => file === reader || (reader.endsWith('/') && file.startsWith(reader)))
    )
      return [`takes ${name}`];
    if (file === letterTemplates.reader && target.startsWith(letterTemplates.folder)) return [];
    const other = folderOf(target);
    return other === folder || (other !== null && allowed.includes(other)) ? [] : [`takes ${name}`];
  });
  if (!pureFolders.includes(folder)) return faults;
  return [
    ...faults,
    ...impureGlobals.filter((name) => identifiers.has(name)).map((name) => `names ${name}`),
    ...(mathOtherThanItsFunctions ? ['names Math.random'] : []),
  ];
}

function folderOf(file: string): string | null {
  return /^src\/([^/]+)\/./.exec(file)?.[1] ?? null;
}

function namedThings(file: string, source: string): NamedThings {
  const tree = treeOf(file, source);
  const modules: (string | null)[] = tree.referencedFiles.map(({ fileName }) => `./${fileName}`);
  const identifiers = new Set<string>();
  let mathOtherThanItsFunctions = false;
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) modules.push(ts.isStringLiteralLike(specifier) ? specifier.text : null);
    if (ts.isIdentifier(node)) {
      identifiers.add(node.text);
      if (node.text === 'Math') mathOtherThanItsFunctions = true;
    }
    if (ts.isPropertyAccessExpression(node)) {
      const isMath = ts.isIdentifier(node.expression) && node.expression.text === 'Math';
      if (isMath && node.name.text === 'random') mathOtherThanItsFunctions = true;
      if (!isMath) visit(node.expression);
      return;
    }
    if (ts.isQualifiedName(node)) {
      visit(node.left);
      return;
    }
    const ownName = isNamedMember(node) && ts.isIdentifier(node.name) ? node.name : undefined;
    ts.forEachChild(node, (child) => {
      if (child !== ownName) visit(child);
    });
  };
  visit(tree);
  return { modules, identifiers, mathOtherThanItsFunctions };
}

/** Members of objects and types may be called as a global is. */
function isNamedMember(
  node: ts.Node,
): node is ts.PropertyAssignment | ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration | ts.MethodDeclaration {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node)
  );
}
