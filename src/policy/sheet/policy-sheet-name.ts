import { foldName } from './sheet-headings';

/** 应收参数 in whatever a copy of it is called. */
const chinese = '应收参数';
/** A sheet of this name may as well be one of insurances: it takes more to be the settings. */
const english = /^(?:copyof)?policy(?:[^a-z]|$)/;

/** Which name of the sheet of settings a sheet bears, with the suffix of a copy or without; null for neither (R30). */
export function policySheetName(name: string): 'zh-CN' | 'en-US' | null {
  const folded = foldName(name);
  if (folded.includes(chinese)) return 'zh-CN';
  return english.test(folded) ? 'en-US' : null;
}
