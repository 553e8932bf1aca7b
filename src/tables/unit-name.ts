import type { UnitFactor } from '../domain/money/read-amount';

const multipliers: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const englishUnits: Readonly<Record<string, UnitFactor>> = { thousand: 1e3, "'000": 1e3, '000': 1e3, million: 1e6, billion: 1e9 };

const yuan = /^(?:人民币)?([十百千万亿]*)元$/;
const foreign = /^([十百千万亿]+)[美欧港日澳加]元$/;
const short = /^(?:人民币)?([十百千]*[千万亿])$/;
const english =
  /^(?:(?:all)?(?:amounts?|figures))?(?:in|unit:?)?(?:rmb|cny|yuan|usd|us\$|hk\$|\$|¥|€|£|eur|gbp|hkd)?(thousand|million|billion|'?000)s?(?:of)?(?:rmb|cny|yuan|usd)?$/;

/** 百万元 is 1000000, 万元 10000, 千元 1000, 元 1, `in millions` 1000000; null for what is no unit (R12c). */
export function unitNamed(word: string): UnitFactor | null {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, '');
  if (plain === 'rmb' || plain === 'cny') return 1;
  const chinese = yuan.exec(plain) ?? foreign.exec(plain) ?? short.exec(plain);
  if (chinese !== null) return Array.from(chinese[1] ?? '').reduce((factor, multiplier) => factor * (multipliers[multiplier] ?? 1), 1);
  return englishUnits[english.exec(plain)?.[1] ?? ''] ?? null;
}
