/** What ledgers call each currency, by its ISO code (R12d). */
const names: Readonly<Record<string, readonly string[]>> = {
  CNY: ['人民币', '人民币元', 'RMB', 'CNY', 'CN¥', '¥', '元', 'CNH', '本位币'],
  USD: ['美元', '美金', 'USD', 'US$', 'U.S.$', '$', '美圆'],
  EUR: ['欧元', 'EUR', '€', 'EURO', 'EUROS'],
  HKD: ['港币', '港元', '港幣', 'HKD', 'HK$'],
  JPY: ['日元', '日圆', 'JPY', 'JP¥'],
  GBP: ['英镑', 'GBP', '£', 'STG'],
  AUD: ['澳元', '澳大利亚元', 'AUD', 'A$', 'AU$'],
  SGD: ['新加坡元', '新币', 'SGD', 'S$'],
  CAD: ['加元', '加拿大元', 'CAD', 'C$', 'CA$'],
  NZD: ['新西兰元', 'NZD', 'NZ$'],
  CHF: ['瑞士法郎', 'CHF', 'SFR'],
  KRW: ['韩元', 'KRW', '₩'],
  TWD: ['台币', '新台币', 'TWD', 'NT$'],
  INR: ['卢比', 'INR', '₹'],
  THB: ['泰铢', 'THB', '฿'],
  MYR: ['马币', '林吉特', 'MYR'],
  VND: ['越南盾', 'VND', '₫'],
  RUB: ['卢布', 'RUB', '₽'],
  AED: ['迪拉姆', 'AED'],
  ZAR: ['兰特', 'ZAR'],
  SEK: ['SEK'],
  NOK: ['NOK'],
  DKK: ['DKK'],
  PLN: ['PLN'],
  BRL: ['BRL', 'R$'],
  MXN: ['MXN'],
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, called]) => called.map((name) => [name, code] as const)),
);

/** Names that stand beside figures and in headings, the longest first. */
export const currencyNames: readonly string[] = [...codes.keys()].sort((one, other) => other.length - one.length);

/** Whether a text is a currency's name or code and nothing else. */
export function isCurrencyName(text: string): boolean {
  return codes.has(plainName(text));
}

export const homeCurrency = 'CNY';

/** The ISO code of a currency's name, the name itself in capitals where it is none we know, `''` for a blank (R12d). */
export function currencyCode(name: string): string {
  const plain = plainName(name);
  return codes.get(plain) ?? plain;
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
