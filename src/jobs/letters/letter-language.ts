import type { Account } from '../../desk/account';
import { letterKinds, type LetterKind } from '../../letters/letter-kind';
import type { Language } from '../../texts/language';

const china = /^(?:中国|中华人民共和国|大陆|中国大陆|CN|CHN|China|PRC|P\.?R\.? ?China|People.s Republic of China)$/i;

/** In which a letter to a debtor is written: English where 国家 of 客户资料 names another country, else Chinese. */
export function letterLanguageOf({ record }: Pick<Account, 'record'>): Language {
  const country = record?.country.trim() ?? '';
  return country === '' || china.test(country) ? 'zh-CN' : 'en-US';
}

/** The language that is wanted where there are letters of the kind in it, else Chinese. */
export function languageFor(kind: LetterKind, wanted: Language): Language {
  return letterKinds.find((entry) => entry.kind === kind)?.languages.includes(wanted) === true ? wanted : 'zh-CN';
}
