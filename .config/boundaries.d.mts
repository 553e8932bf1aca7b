import type { Linter } from 'eslint';

export const boundaries: Linter.Config[];
/** By folder of src/: the other folders it may import from. */
export const allowedImports: Readonly<Record<string, readonly string[]>>;
/** How the names of packages begin that only the workbench may name. */
export const workbenchPackages: readonly string[];
export const pureFolders: readonly string[];
export const impureGlobals: readonly string[];
