/** What says that a country or a law is China's own; Hong Kong, Macao and Taiwan have laws of their own. */
const china = /中[国國华華]|国内|內地|内地|大[陆陸]|境[内內]|本国|民法典|合同法|china|chinese|\bprc\b|\bp\. ?r\. ?c\b|^(?:cn|chn)$/i;
const otherLaws = /香港|澳[门門]|[台臺][湾灣]|hong ?kong|maca[uo]|taiwan/i;
/** What stands for nothing said. */
const unsaid =
  /^(?:无|無|没有|未(?:约定|确认|填|知|定|写明)|没有约定|无约定|不详|不明|待(?:定|确认|补|查)|[-—–/／?？]+|n\/?a|none|unknown|tbd)$/i;

/**
 * Whether a debt is under Chinese law as far as 客户资料 tells: by 准据法 where that is said, else by 国家; where neither is, it is. Of another law
 * nothing is reckoned here: limitation is unknown, never three years (R25).
 */
export function isUnderChineseLaw(country: string, governingLaw: string): boolean {
  const said = [governingLaw, country].map((text) => text.normalize('NFKC').trim()).find((text) => text !== '' && !unsaid.test(text)) ?? '';
  return said === '' || (china.test(said) && !otherLaws.test(said));
}
