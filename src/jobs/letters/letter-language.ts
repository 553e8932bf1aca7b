import type { Account } from '../../desk/account';
import type { Desk } from '../../desk/desk';
import { isUnderChineseLaw } from '../../domain/law/chinese-law';
import { letterKinds, type LetterKind } from '../../letters/letter-kind';
import type { Language } from '../../texts/language';

/**
 * In which a letter to a debtor is written: English where 国家 of 客户资料 names another country or, left blank, where 境外事项 has the
 * debtor; else Chinese.
 */
export function letterLanguageOf(
  { customer, record }: Pick<Account, 'customer' | 'record'>,
  { registers }: Pick<Desk, 'registers'>,
): Language {
  const country = record?.country.trim() ?? '';
  const isAbroad = country === '' && (registers.abroad ?? []).some((row) => row.customer.key === customer.key);
  return isAbroad || !isUnderChineseLaw(country, '') ? 'en-US' : 'zh-CN';
}

/** The language of a letter of the kind, and the one that was wanted, which there may be none of its kind in. */
export function inLanguage(kind: LetterKind, wanted: Language): { readonly language: Language; readonly languageWanted: Language } {
  return { language: languageFor(kind, wanted), languageWanted: wanted };
}

/** The language that is wanted where there are letters of the kind in it, else Chinese. */
export function languageFor(kind: LetterKind, wanted: Language): Language {
  return letterKinds.find((entry) => entry.kind === kind)?.languages.includes(wanted) === true ? wanted : 'zh-CN';
}
