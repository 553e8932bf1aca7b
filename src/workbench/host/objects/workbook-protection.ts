import { accessDenied } from '../host-error';
import type { HostContext } from './host-context';
import { RichObject } from './rich-object';
import { checkPassword, passwordArgument } from './worksheet-protection';

/** Protection of the workbook's structure: the list of sheets, their names, order and visibility. */
export class WorkbookProtection extends RichObject {
  override readonly wireClass = 'WorkbookProtection';
  override readonly defaultMembers = ['Protected'];

  constructor(private readonly context: HostContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.document.structureProtection !== null;
  }

  Protect(password: unknown): void {
    if (this.Protected) throw accessDenied('the workbook');
    this.context.document.structureProtection = { password: passwordArgument(password) };
  }

  Unprotect(password: unknown): void {
    const { structureProtection } = this.context.document;
    if (structureProtection) checkPassword(structureProtection.password, password);
    this.context.document.structureProtection = null;
  }
}
