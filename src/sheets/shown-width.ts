import { groupThousands } from '../cells/group-thousands';
import type { CellKind } from './look';
import type { CellContent } from './sheet-model';

/** Bold digits of the body font are wider than the digits that column widths count; what parts them is narrower. */
const boldDigit = 1.15;
const boldSeparator = 0.65;
/** Characters kept free in a cell beside its own margins. */
const padding = 0.4;
/** Sixteen Chinese characters stay on one line. */
const longestText = 31;
/** A Chinese character of the body font, in digits. */
const wideCharacter = 1.92;
const longestWidth = longestText + padding;

/** The width in characters that a cell needs to show its content in full: numbers always whole, texts up to a bound. */
export function shownWidth(content: CellContent, kind: CellKind): number {
  const value = content !== null && typeof content === 'object' ? content.expected : content;
  if (value === undefined || value === null || value === '') return 0;
  if (typeof value === 'number') return roundUp(numberWidth(shownNumber(value, kind), kind === 'check' ? 1 : boldDigit) + padding);
  const text = String(value);
  return roundUp(Math.min(kind === 'mark' ? boldWidth(text) : bodyWidth(text), longestText) + padding);
}

/**
 * The width that the widest of a column's cells needs. Of a hundred thousand only those are measured that may be wider than what was: a
 * text by its length, a number where it is farther from zero than any before it of the same sign, for it is shown with as many decimals as
 * they.
 */
export class WidestShown {
  width = 0;
  private seesZero = false;
  private least = 0;
  private greatest = 0;

  constructor(private readonly kind: CellKind) {}

  add(content: CellContent): void {
    const value = content !== null && typeof content === 'object' ? content.expected : content;
    if (typeof value === 'number' ? this.isFarther(value) : typeof value !== 'string' || this.mayBeWider(value))
      this.width = Math.max(this.width, shownWidth(content, this.kind));
  }

  private mayBeWider(text: string): boolean {
    if (this.width >= longestWidth || text.length * wideCharacter + padding <= this.width) return false;
    return widestOf(text, this.kind === 'mark' ? boldDigit : 1) + padding > this.width;
  }

  private isFarther(value: number): boolean {
    if (value === 0) {
      const isFirst = !this.seesZero;
      this.seesZero = true;
      return isFirst;
    }
    if (Math.abs(value) >= shownInFull || !(hasFixedDecimals.has(this.kind) || Number.isInteger(value))) return true;
    if (value >= this.least && value <= this.greatest) return false;
    this.least = Math.min(this.least, value);
    this.greatest = Math.max(this.greatest, value);
    return true;
  }
}

/** Kinds that show every number with as many decimals. */
const hasFixedDecimals: ReadonlySet<CellKind> = new Set([
  'amount',
  'difference',
  'plainDifference',
  'check',
  'share',
  'tenths',
  'rate',
  'date',
]);
/** From here on a number is shown as a power of ten. */
const shownInFull = 1e15;

/** The width of a heading that may break into two lines: at a space where it has one, anywhere where it is Chinese. */
export function headingWidth(heading: string): number {
  const words = heading.split(' ');
  const [word = ''] = words;
  if (words.length === 1 && (textWidth(word) <= shortHeading || textWidth(word) === word.length))
    return roundUp(boldWidth(word) + headingPadding);
  if (words.length === 1) return roundUp(Math.ceil(textWidth(word) / 4) * 2 * (wideCharacter / 2) + headingPadding);
  const breaks = words
    .slice(1)
    .map((_, index) => Math.max(textWidth(words.slice(0, index + 1).join(' ')), textWidth(words.slice(index + 1).join(' '))));
  return Math.min(...breaks) + 2;
}

const headingPadding = 0.6;
/** A heading of three Chinese characters stays on one line. */
const shortHeading = 6;

/** The width of a text in the body font, in digits. */
export function bodyWidth(text: string): number {
  return widthOf(text, 1);
}

/** The same in bold, which makes Latin letters wider. */
function boldWidth(text: string): number {
  return widthOf(text, boldDigit);
}

/** Whether a text is so short that it is no wider, whatever its characters are. */
export function isSurelyWithin(text: string, width: number): boolean {
  return text.length * wideCharacter <= width;
}

/** As wide as a text may be: what may be a wide character is taken for one. */
function widestOf(text: string, narrow: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < firstWide ? narrow : wideCharacter;
  return width;
}

function widthOf(text: string, narrow: number): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) >= firstWide && isWide.test(character) ? wideCharacter : narrow;
  return Number(width.toFixed(6));
}

/** Characters of a text, those of Chinese and other wide scripts counted twice. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide.test(character) ? 2 : 1;
  return width;
}

const isWide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** No wide character comes before it. */
const firstWide = 0x1100;

function numberWidth(shown: string, digit: number): number {
  const separators = shown.replace(/[^,.()]/g, '').length;
  return (shown.length - separators) * digit + separators * boldSeparator;
}

function shownNumber(value: number, kind: CellKind): string {
  switch (kind) {
    case 'amount':
      return value < 0 ? `(${grouped(-value)})` : grouped(value);
    case 'difference':
      return value === 0 ? '0.00 ✓ ' : `(${grouped(Math.abs(value))})`;
    case 'plainDifference':
      return value === 0 ? '0.00' : `(${grouped(Math.abs(value))})`;
    case 'check':
      return value === 0 ? '✓' : `(${grouped(Math.abs(value))})`;
    case 'share':
      return `${(value * 100).toFixed(1)}%`;
    case 'tenths':
      return value.toFixed(1);
    case 'rate':
      return value.toFixed(4);
    case 'date':
      return '2025-12-31';
    default:
      return String(value);
  }
}

function grouped(value: number): string {
  return groupThousands(value.toFixed(2));
}

/** To a tenth of a character. */
function roundUp(width: number): number {
  return Math.ceil(Number((width * 10).toFixed(6))) / 10;
}
