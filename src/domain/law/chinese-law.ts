/** What says that a country or a law is China's own; Hong Kong, Macao and Taiwan have laws of their own. */
const china = /中国|中华|国内|内地|大陆|境内|本国|china|chinese|\bprc\b|^cn$/i;
const otherLaws = /香港|澳门|台湾|hong ?kong|maca[uo]|taiwan/i;

/**
 * Whether a debt is under Chinese law as far as 客户资料 tells: by 准据法 where that is said, else by 国家; where neither is, it is. Of another law
 * nothing is reckoned here: limitation is unknown, never three years (R25).
 */
export function isUnderChineseLaw(country: string, governingLaw: string): boolean {
  const said = governingLaw.normalize('NFKC').trim() || country.normalize('NFKC').trim();
  return said === '' || (china.test(said) && !otherLaws.test(said));
}
