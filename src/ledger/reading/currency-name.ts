/** ISO codes by the names that ledgers give their currencies (R12d). */
const codes: ReadonlyMap<string, string> = new Map([
  ...['人民币', '人民币元', 'RMB', 'CNY', '¥', '元', 'CNH', '本位币'].map((name) => [name, 'CNY'] as const),
  ...['美元', '美金', 'USD', 'US$', '$', '美圆'].map((name) => [name, 'USD'] as const),
  ...['欧元', 'EUR', '€'].map((name) => [name, 'EUR'] as const),
  ...['港币', '港元', '港幣', 'HKD', 'HK$'].map((name) => [name, 'HKD'] as const),
  ...['日元', '日圆', 'JPY', 'JP¥'].map((name) => [name, 'JPY'] as const),
  ...['英镑', 'GBP', '£'].map((name) => [name, 'GBP'] as const),
  ...['澳元', '澳大利亚元', 'AUD'].map((name) => [name, 'AUD'] as const),
  ...['新加坡元', '新币', 'SGD'].map((name) => [name, 'SGD'] as const),
  ...['加元', '加拿大元', 'CAD'].map((name) => [name, 'CAD'] as const),
  ...['瑞士法郎', 'CHF'].map((name) => [name, 'CHF'] as const),
  ...['韩元', 'KRW'].map((name) => [name, 'KRW'] as const),
  ...['台币', '新台币', 'TWD'].map((name) => [name, 'TWD'] as const),
]);

export const homeCurrency = 'CNY';

/** The ISO code of a currency's name, the name itself in capitals where it is none we know, `''` for a blank (R12d). */
export function currencyCode(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  return codes.get(plain) ?? plain;
}
