/** Packages whose files the workbench's page may ask for under `/vendor/`; of the whole node_modules, nothing else goes out. */
export const vendorPackages: readonly string[] = [
  'hucre', 'react', 'react-dom', 'rxjs', '@wendellhu/redi',
  ...[
    'core', 'design', 'docs', 'docs-drawing', 'docs-ui', 'drawing', 'drawing-ui', 'engine-formula', 'engine-render', 'find-replace', 'network', 'protocol', 'rpc',
    'sheets', 'sheets-conditional-formatting', 'sheets-conditional-formatting-ui', 'sheets-drawing', 'sheets-drawing-ui', 'sheets-filter', 'sheets-filter-ui',
    'sheets-find-replace', 'sheets-formula', 'sheets-formula-ui', 'sheets-numfmt', 'sheets-numfmt-ui', 'sheets-sort', 'sheets-sort-ui', 'sheets-table',
    'sheets-table-ui', 'sheets-ui', 'telemetry', 'themes', 'ui',
  ].map((name) => `@univerjs/${name}`),
];
