/** Univer's packages in the order in which their scripts build on each other. */
export const univerPackages = [
  'themes',
  'protocol',
  'core',
  'telemetry',
  'design',
  'engine-render',
  'rpc',
  'engine-formula',
  'docs',
  'drawing',
  'ui',
  'docs-drawing',
  'docs-ui',
  'sheets',
  'sheets-ui',
  'sheets-formula',
  'sheets-formula-ui',
  'sheets-numfmt',
  'sheets-numfmt-ui',
  'sheets-sort',
  'sheets-sort-ui',
  'sheets-filter',
  'sheets-filter-ui',
  'sheets-table',
  'sheets-table-ui',
  'find-replace',
  'sheets-find-replace',
  'drawing-ui',
  'sheets-drawing',
  'sheets-drawing-ui',
] as const;

/** Whether a file of an installed package exists, by its path under node_modules. */
export type HasFile = (file: string) => boolean;

/** The scripts of React before the shim of its JSX runtime, which has no script of its own. */
export const reactScripts: readonly string[] = ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'];

/** What everything after it stands on. */
const baseScripts = [
  'rxjs/dist/bundles/rxjs.umd.min.js',
  '@wendellhu/redi/dist/umd/index.js',
  '@wendellhu/redi/dist/umd/react-bindings/index.js',
];

/**
 * The scripts after it, in order: a package, its words, and at last the facades that put methods on one class. Throws where a package is
 * not installed.
 */
export function univerScripts(has: HasFile): readonly string[] {
  // Words and facades are not in every package; the package itself is what the page is made of.
  const missing = [...reactScripts, ...baseScripts, ...univerPackages.map((name) => `@univerjs/${name}/lib/umd/index.js`)].filter(
    (file) => !has(file),
  );
  if (missing.length > 0) throw new Error(`The workbench's page needs files that are not installed (npm ci): ${missing.join(', ')}`);
  const files = (of: (name: string) => readonly string[]): string[] =>
    univerPackages.flatMap((name) => of(`@univerjs/${name}/lib/umd`)).filter(has);
  return [
    ...baseScripts,
    ...files((folder) => [`${folder}/index.js`, `${folder}/locale/zh-CN.js`, `${folder}/locale/en-US.js`]),
    ...files((folder) => [`${folder}/facade.js`]),
  ];
}

/** The style sheets that belong to them. */
export function univerStyles(has: HasFile): readonly string[] {
  return univerPackages.map((name) => `@univerjs/${name}/lib/index.css`).filter(has);
}
