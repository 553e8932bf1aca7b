/** What stays allowed on a protected sheet, by the names of the file format; absent is the format's default. */
export type ProtectionPermission =
  | 'selectLockedCells'
  | 'selectUnlockedCells'
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'insertHyperlinks'
  | 'deleteColumns'
  | 'deleteRows'
  | 'sort'
  | 'autoFilter'
  | 'pivotTables'
  | 'objects'
  | 'scenarios';

/** The protection of a sheet; a password is kept in memory and written as its hash. */
export interface SheetProtection {
  readonly allowed: Readonly<Partial<Record<ProtectionPermission, boolean>>>;
  readonly password: string | null;
  /** What a file says of its protection, kept as it is: a file's password is a hash, and no password fits it here. */
  readonly fileAttributes?: string | null;
}
