import { accessDenied } from '../host-error';
import type { HostContext } from './host-context';
import { RichObject } from './rich-object';
import { badPassword, checkPassword, passwordArgument } from './worksheet-protection';

/** Protection of the workbook's structure: the list of sheets, their names, order and visibility. */
export class WorkbookProtection extends RichObject {
  override readonly wireClass = 'WorkbookProtection';
  override readonly defaultMembers = ['Protected'];

  constructor(private readonly context: HostContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.book.documentParts.structureProtection !== null;
  }

  Protect(password: unknown): void {
    if (this.Protected) throw accessDenied('the workbook');
    this.context.book.documentParts.structureProtection = { password: passwordArgument(password), fileAttributes: null };
  }

  Unprotect(password: unknown): void {
    const { structureProtection } = this.context.book.documentParts;
    if (structureProtection?.fileAttributes) throw badPassword();
    if (structureProtection) checkPassword(structureProtection.password, password);
    this.context.book.documentParts.structureProtection = null;
  }
}
