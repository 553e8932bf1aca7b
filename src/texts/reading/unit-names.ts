/** What a ledger calls its unit in Chinese, by the yuan that one of it comes to. */
export const unitNames: Readonly<Record<number, string>> = {
  1_000: '千元',
  10_000: '万元',
  1_000_000: '百万元',
  10_000_000: '千万元',
  100_000_000: '亿元',
};
