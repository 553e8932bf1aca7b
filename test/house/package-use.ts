import { isBuiltin } from 'node:module';

import ts from 'typescript';

import { packageOf, specifierOf, treeOf } from './module-specifier';

/** What one source file says of packages. */
export interface PackageUse {
  /** Those it imports, in whatever way. */
  readonly imported: ReadonlySet<string>;
  /** Those it imports or names in a text (`'ts-loader'`, `require.resolve('axe-core/axe.min.js')`), and some texts that are no package. */
  readonly named: ReadonlySet<string>;
}

/** The packages that a source file takes from; Node's own modules are none. */
export function packageUse(file: string, source: string): PackageUse {
  const tree = treeOf(file, source);
  const imported = new Set<string>(tree.typeReferenceDirectives.map(({ fileName }) => `@types/${fileName}`));
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node) ?? resolvedBy(node);
    if (specifier && ts.isStringLiteralLike(specifier) && isPackage(specifier.text)) imported.add(packageOf(specifier.text));
    if (ts.isStringLiteralLike(node)) named.add(packageOf(node.text));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { imported, named: new Set([...named, ...imported]) };
}

function isPackage(specifier: string): boolean {
  return !/^[./]/.test(specifier) && !isBuiltin(specifier);
}

/** The argument of `require.resolve(…)`, `jest.mock(…)` and their like. */
function resolvedBy(node: ts.Node): ts.Node | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  const call = `${ts.isIdentifier(expression) ? expression.text : ''}.${name.text}`;
  return ['require.resolve', 'jest.mock', 'jest.requireActual'].includes(call) ? node.arguments[0] : undefined;
}
