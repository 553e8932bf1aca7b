import type { CellValue } from '../cells/cell-value';
import type { UnitFactor } from '../domain/money/read-amount';
import { currencyCode, currencyNames, homeCurrency } from '../domain/money/currency-name';
import { simplified } from '../cells/simplified';
import { unitNamed } from './unit-name';

/** A column heading as compared: folded, its bracketed part apart, and the unit that it names (R12c). */
export interface Heading {
  /** Lower case, without spaces, line breaks, punctuation, brackets and units; `''` for a cell that is no heading. */
  readonly text: string;
  /** What stood in brackets, folded likewise. */
  readonly qualifier: string;
  /** null where the heading names no unit. */
  readonly unit: UnitFactor | null;
  /** The ISO code of the foreign currency that the heading names: Amount (USD), 美元金额; absent where it names none (R12d). */
  readonly currency?: string;
}

export const noHeading: Heading = { text: '', qualifier: '', unit: null };

const longestHeading = 60;
/** What Excel puts before the name of a field that a pivot table adds up: 求和项:应收金额. */
const pivotPrefix = /^(?:求和项 ?[::] ?|sum of )(?=.)/;
const brackets = /[([【〔<《「{]([^)\]】〕>》」}]*)[)\]】〕>》」}]/g;
const unitPhrase = /(?:金额)?单位[::]?(?:人民币)?([十百千万亿]*[美欧港日澳加]?元|rmb|cny)/;
const trailingUnit = /^(.{2,}?)[:/-]?(?:人民币)?([十百千万亿]*元)$/;

const foreignNames = currencyNames.filter((name) => currencyCode(name) !== homeCurrency).map((name) => name.toLowerCase());
const anyOf = (names: readonly string[]): string => names.map((name) => name.replace(/[.$]/g, String.raw`\$&`)).join('|');
const latin = anyOf(foreignNames.filter((name) => !/\p{Script=Han}/u.test(name)));
const han = anyOf(foreignNames.filter((name) => /\p{Script=Han}/u.test(name)));
/** USD beside the words of a heading, parted from them or from Chinese ones; 美元 before or behind them. */
const foreignBeside = new RegExp(
  String.raw`(?:^|[ /_-]|\bin |(?<=\p{Script=Han}))(${latin})(?=$|[ /_-]|\p{Script=Han})|^(${han})(?=.)|(?<=.)(${han})$`,
  'u',
);
const foreignInBrackets = new RegExp(
  String.raw`^(?:in)?(?:[十百千万亿]*)(${latin}|${han})(?:['’]?000s?|thousands?|millions?)?$|(?:['’]?000|thousands?|millions?)(?:of)?(${latin})$`,
  'u',
);
const homeBeside = /(?:^|[ /_-]|\bin |(?<=\p{Script=Han}))(?:rmb|cny)(?=$|[ /_-]|\p{Script=Han})/u;

/** Groups of an expression that matched nothing are undefined, whatever their type says. */
function isNamed(name: string | undefined): boolean {
  return name !== undefined;
}

/** Reads a cell as a column heading: `应收金额\n（万元）` is `应收金额` in 万元. */
export function readHeading(value: CellValue): Heading {
  if (typeof value !== 'string' || value === '' || value.length > longestHeading * 2) return noHeading;
  const before = known.get(value);
  if (before !== undefined) return before;
  const heading = readText(value);
  if (known.size >= mostKnown) known.clear();
  known.set(value, heading);
  return heading;
}

/** Every row of texts may be a row of headings, and most of its texts were met before. */
const known = new Map<string, Heading>();
const mostKnown = 4096;

function readText(value: string): Heading {
  const spaced = simplified(value.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(pivotPrefix, '');
  const bracketed = [...spaced.matchAll(brackets)].flatMap(
    ([, inner = '']) => foreignInBrackets.exec(inner.replace(/ /g, ''))?.slice(1) ?? [],
  );
  const outer = spaced.replace(brackets, '').trim();
  const beside = foreignBeside.exec(outer);
  const named = [...bracketed, ...(beside?.slice(1) ?? [])].find(isNamed);
  const isHome = homeBeside.test(outer);
  // A heading that is a currency and nothing more stays what it is.
  const bare = outer.replace(isHome ? homeBeside : beside === null ? /(?!)/ : foreignBeside, ' ').trim();
  let plain = (bare === '' ? spaced : spaced.replace(outer, bare)).replace(/ /g, '');
  if (plain === '' || plain.length > longestHeading) return noHeading;
  let unit: UnitFactor | null = null;
  let qualifier = '';
  let inPhrase: string | undefined;
  const phrase = unitPhrase.exec(plain);
  if (phrase !== null) {
    unit = unitNamed(phrase[1] ?? '');
    inPhrase = /[美欧港日澳加]元/.exec(phrase[1] ?? '')?.[0];
    plain = plain.replace(phrase[0], '');
  }
  const outside = plain.replace(brackets, (_whole, inner: string) => {
    const named = unitNamed(inner.replace(/^人民币|^rmb/, ''));
    if (named === null) qualifier += inner;
    else unit ??= named;
    return '';
  });
  let text = foldHeading(outside === '' ? plain : outside);
  const trailing = trailingUnit.exec(text);
  if (trailing !== null) {
    unit ??= unitNamed(trailing[2] ?? '');
    text = trailing[1] ?? text;
  }
  if (
    /本位币|本币|^人民币$|^rmb$|^cny$|^(?:in)?(?:local|home|base|functional)(?:currency|curr?)$/.test(qualifier) ||
    (isHome && bare !== '')
  )
    text = `${/^[\x20-\x7e]+$/.test(text) ? 'base' : '本位币'}${text}`;
  text = inHomeCurrency(text);
  const currency = named ?? inPhrase;
  return { text, qualifier: foldHeading(qualifier), unit, ...(currency !== undefined && { currency: currencyCode(currency) }) };
}

/** In local currency, as finance programs print it behind the words of a column. */
const inLocal = /^(.+?)(?:in)?(?:local|home|base|functional|companycode|company)(?:currency|curr?)$/;
const homeBefore = /^(?:折合?|折算成?|约合)?(?:人民币|本位币|本币)(.{2,}|欠)$/;
const homeBehind = /^(.*[^折合算约].*?)(?:折合?|折算成?|约合)?(?:人民币|本位币|本币)$/;
/** What a currency's name alone stands beside: 人民币大写 is a sum in words, 人民币金额 is a word of its own. */
const ownWords = /大写|金额$|元$|汇率|^(?:合计|币种|单位)/;

/** 折人民币欠款, 欠款折合人民币 as 本位币欠款. */
function inHomeCurrency(text: string): string {
  const local = inLocal.exec(text)?.[1];
  if (local !== undefined) return `base${local}`;
  const rest = (homeBefore.exec(text) ?? homeBehind.exec(text))?.[1] ?? '';
  return rest === '' || ownWords.test(rest) ? text : `本位币${rest}`;
}

/** A heading word as `readHeading` would have it. */
export function foldHeading(word: string): string {
  return simplified(word.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s:*★☆_.\-/\\,、;'"“”‘’|~]+/g, '');
}
