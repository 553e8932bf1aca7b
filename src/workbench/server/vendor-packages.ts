import { univerPackages } from '../page/vendor-scripts';

/** Packages whose files the workbench's page may ask for under `/vendor/`; of the whole node_modules, nothing else goes out. */
export const vendorPackages: readonly string[] = [
  'hucre',
  'react',
  'react-dom',
  'rxjs',
  '@wendellhu/redi',
  ...univerPackages.map((name) => `@univerjs/${name}`),
];
