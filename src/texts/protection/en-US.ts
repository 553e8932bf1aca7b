import { counted } from '../counted';
import type { ProtectionTexts } from './zh-CN';

/** What is said of the protection of registers, in English. */
export const protectionEnUS: ProtectionTexts = {
  hint: 'Protects the sheets of the registers with a password against changes by mistake. Protection of sheets in Excel is no encryption: the content can still be read from the file, and the password can be broken; to keep it secret use File, Info, Encrypt with Password. The password is kept nowhere and cannot be found again. While sheets are protected the add-in cannot enter anything and names the sheet; take the protection away first.',
  password: 'Password',
  again: 'Once more (to protect)',
  protect: 'Protect the registers',
  unprotect: 'Take protection away',
  faults: { password: 'Enter a password', again: 'The two passwords differ' },
  protected: (sheets) => `${counted(sheets, 'sheet')} protected`,
  unprotected: (sheets) => `Protection of ${counted(sheets, 'sheet')} taken away`,
  nothing: 'Nothing changed: these sheets are so already',
  badPassword: (sheet) => `Wrong password: sheet "${sheet}" is protected with another one; no sheet was changed`,
  unchanged: (sheets) => `So already: ${sheets.join(', ')}`,
};
