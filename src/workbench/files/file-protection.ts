import type { Sheet } from 'hucre/xlsx';

import type { ProtectionPermission, SheetProtection } from '../book/sheet-protection';

type FileProtection = NonNullable<Sheet['protection']>;

const PERMISSIONS: readonly ProtectionPermission[] = [
  'selectLockedCells', 'selectUnlockedCells', 'formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks', 'deleteColumns', 'deleteRows',
  'sort', 'autoFilter', 'pivotTables', 'objects', 'scenarios',
];

/** A sheet's protection; null where it is not protected. A file's password is a hash and can't be carried. */
export function fromFileProtection(protection: FileProtection | undefined): SheetProtection | null {
  if (!protection?.sheet) return null;
  const allowed: Partial<Record<ProtectionPermission, boolean>> = {};
  for (const permission of PERMISSIONS) {
    const value = protection[permission];
    if (value !== undefined) allowed[permission] = value;
  }
  return { allowed, password: null };
}

/** A sheet's protection as a file writes it. */
export function toFileProtection({ allowed, password }: SheetProtection): FileProtection {
  return { sheet: true, ...allowed, ...(password !== null && { password }) };
}
