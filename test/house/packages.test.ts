import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { vendorPackages } from '../../src/workbench/server/vendor-packages';
import { packageUse } from './package-use';

/** Packages that no source names, and why they are here. */
const needed: Readonly<Record<string, string>> = {
  '@sparticuz/chromium': 'the browser of machines without one: its files are found by their path, its import would unpack them at once',
  '@swc/core': '@swc/jest compiles with it',
  'webpack-cli': 'the command webpack is this',
  '@types/jest': 'describe, it and expect are globals',
  '@types/node': 'process and Buffer are globals',
};

interface Manifest {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const root = path.join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

const sourceFiles = [
  'webpack.config.js',
  ...['src', 'test', '.config'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.startsWith('test/cases/')),
  ),
];
const uses = sourceFiles.map((file) => ({ file, ...packageUse(file, readFileSync(path.join(root, file), 'utf8')) }));

/** The package whose types a package of types holds: `@types/react-dom` → `react-dom`. */
const typedBy = (name: string): string | null => (name.startsWith('@types/') ? name.slice('@types/'.length) : null);

/** The packages whose commands the scripts of package.json run. */
function packagesOfScripts(): string[] {
  const words = new Set(Object.values(manifest.scripts).flatMap((script) => script.split(/\s+/)));
  return declared.filter((name) => {
    const file = path.join(root, 'node_modules', name, 'package.json');
    const { bin = {} } = JSON.parse(readFileSync(file, 'utf8')) as { bin?: string | Readonly<Record<string, string>> };
    const commands = typeof bin === 'string' ? [name.split('/').at(-1) ?? name] : Object.keys(bin);
    return commands.some((command) => words.has(command));
  });
}

describe('package.json', () => {
  it('declares every package that a source imports or that the workbench serves', () => {
    const missing = [
      ...uses.flatMap(({ file, imported }) => [...imported].map((name) => [name, file] as const)),
      ...vendorPackages.map((name) => [name, 'src/workbench/server/vendor-packages.ts'] as const),
    ].filter(([name]) => !declared.includes(name));
    expect(sourceFiles.length).toBeGreaterThan(500);
    expect(missing.map(([name, file]) => `${file} takes ${name}`)).toEqual([]);
  });

  it('declares no package that nothing uses', () => {
    const named = new Set(uses.filter(({ file }) => !file.startsWith('test/house/')).flatMap((use) => [...use.named]));
    const used = new Set([...named, ...vendorPackages, ...packagesOfScripts(), ...Object.keys(needed)]);
    const isUsed = (name: string): boolean => used.has(name) || used.has(typedBy(name) ?? '');
    expect(declared.filter((name) => !isUsed(name))).toEqual([]);
  });

  it('makes a dependency of what the add-in itself imports, and of nothing else', () => {
    const ofAddIn = uses.filter(({ file }) => file.startsWith('src/') && !file.startsWith('src/workbench/'));
    const imported = new Set(ofAddIn.flatMap((use) => [...use.imported]).filter((name) => typedBy(name) === null));
    expect(Object.keys(manifest.dependencies).filter((name) => !imported.has(name))).toEqual([]);
    expect([...imported].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  it('pins every package to one version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^(?:npm:(?:@[^/]+\/)?[^@/]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has no exception for a package that is not there', () => {
    expect(Object.keys(needed).filter((name) => !declared.includes(name) || !existsSync(path.join(root, 'node_modules', name)))).toEqual(
      [],
    );
  });
});

describe('packageUse', () => {
  it.each([
    ["import x from 'iconv-lite';", ['iconv-lite']],
    ["import type { X } from '@univerjs/core/facade';", ['@univerjs/core']],
    ["export * from 'hucre/xlsx';", ['hucre']],
    ["const x = await import('date-fns/addDays');", ['date-fns']],
    ["type X = import('webpack').Configuration;", ['webpack']],
    ["const x = require.resolve('axe-core/axe.min.js');", ['axe-core']],
    ["jest.mock('jsdom', () => ({}));", ['jsdom']],
    ['/// <reference types="custom-functions-runtime" />', ['@types/custom-functions-runtime']],
    ["import fs from 'node:fs'; import path from 'path'; import { x } from './x'; import y from '../y';", []],
    ['const text = "import x from \'left-pad\';";', []],
  ])('finds what %s imports', (source, names) => {
    expect([...packageUse('src/a.ts', source).imported]).toEqual(names);
  });

  it('finds what is only named', () => {
    const { imported, named } = packageUse('a.ts', "const rule = { loader: 'ts-loader', shim: 'react/jsx-runtime' };");
    expect([...imported]).toEqual([]);
    expect([...named]).toEqual(['ts-loader', 'react']);
  });
});
