import type { Linter } from 'eslint';

export const boundaries: Linter.Config[];
/** By folder of src/: the other folders it may import from. */
export const allowedImports: Readonly<Record<string, readonly string[]>>;
export const pureFolders: readonly string[];
export const impureGlobals: readonly string[];
