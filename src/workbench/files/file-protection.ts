import type { Sheet } from 'hucre/xlsx';

import type { ProtectionPermission, SheetProtection } from '../book/sheet-protection';
import { openingTags } from './xml-text';

type FileProtection = NonNullable<Sheet['protection']>;

const PERMISSIONS: readonly ProtectionPermission[] = [
  'selectLockedCells',
  'selectUnlockedCells',
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
  'objects',
  'scenarios',
];

const PASSWORD = /(?:^|\s)(?:password|hashValue)\s*=/;

/** A sheet's protection; null where it is not protected. `xml` is the sheet's part without its cells. */
export function fromFileProtection(protection: FileProtection | undefined, xml: string): SheetProtection | null {
  if (!protection?.sheet) return null;
  const allowed: Partial<Record<ProtectionPermission, boolean>> = {};
  for (const permission of PERMISSIONS) {
    const value = protection[permission];
    if (value !== undefined) allowed[permission] = value;
  }
  const attributes = openingTags(xml, 'sheetProtection')[0]?.trim() ?? '';
  return { allowed, password: null, ...(PASSWORD.test(attributes) && { fileAttributes: attributes }) };
}

/** A sheet's protection as a file writes it. */
export function toFileProtection({ allowed, password }: SheetProtection): FileProtection {
  return { sheet: true, ...allowed, ...(password !== null && { password }) };
}

/** The end of a sheet's part, from behind its cells on, with the password's hash of the file it came from. */
export function withPasswordHash(end: string, protection: SheetProtection | null): string {
  const attributes = protection?.fileAttributes;
  return attributes ? end.replace(/<sheetProtection\b[^>]*\/>/, () => `<sheetProtection ${attributes}/>`) : end;
}
