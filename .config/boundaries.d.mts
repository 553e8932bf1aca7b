/** Overrides of the lint's configuration, a folder of src/ and its rooms each. */
export const boundaries: readonly {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, readonly unknown[]>>;
}[];
/** By folder of src/: the other folders it may import from. */
export const allowedImports: Readonly<Record<string, readonly string[]>>;
export const pureFolders: readonly string[];
export const impureGlobals: readonly string[];
/** Without its ending, and who may take from it: files, and folders with a slash at the end. */
export const policyDefaults: string;
export const policyDefaultsReaders: readonly string[];
/** The default templates of letters, and the one file that may take them. */
export const letterTemplates: { readonly folder: string; readonly reader: string };
