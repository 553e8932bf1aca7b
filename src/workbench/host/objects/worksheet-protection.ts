import type { BookSheet } from '../../book/book-sheet';
import type { ProtectionPermission } from '../../book/sheet-protection';
import { accessDenied, HostError, invalidArgument } from '../host-error';
import { RichObject } from './rich-object';
import { booleanArgument, recordArgument } from './wire-arguments';

const permissions: Readonly<Record<string, ProtectionPermission>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

export class WorksheetProtection extends RichObject {
  override readonly wireClass = 'WorksheetProtection';
  override readonly defaultMembers = ['Options', 'Protected'];

  constructor(private readonly sheet: BookSheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.features.protection !== null;
  }

  get Options(): unknown {
    const { protection } = this.sheet.features;
    return (
      protection &&
      Object.fromEntries(Object.entries(permissions).map(([name, permission]) => [name, protection.allowed[permission] ?? false]))
    );
  }

  Protect(options: unknown, password: unknown): void {
    if (this.sheet.features.protection) throw accessDenied();
    const asked = Object.entries(recordArgument(options ?? {})).filter(([name]) => name !== 'selectionMode');
    const allowed: Partial<Record<ProtectionPermission, boolean>> = {};
    for (const [name, value] of asked) {
      const permission = permissions[name];
      if (!permission) throw invalidArgument();
      if (value !== null) allowed[permission] = booleanArgument(value);
    }
    this.sheet.features.protection = { allowed, password: passwordArgument(password) };
  }

  Unprotect(password: unknown): void {
    const { protection } = this.sheet.features;
    if (protection?.fileAttributes) throw badPassword();
    if (protection) checkPassword(protection.password, password);
    this.sheet.features.protection = null;
  }
}

export function passwordArgument(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function checkPassword(expected: string | null, given: unknown): void {
  if (expected !== null && expected !== given) throw badPassword();
}

export const badPassword = (): HostError => new HostError('BadPassword', 'The password you supplied is incorrect.', 403);
