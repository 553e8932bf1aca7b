const SPACE = 0x20;
const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const [LOWER_N, LOWER_R, LOWER_S, LOWER_T] = [0x6e, 0x72, 0x73, 0x74];

/** Digits that a double holds whatever they are. */
const MOST_DIGITS = 15;
/** Of a row, a look or the number of a text; longer ones are no such number. */
const MOST_INDEX_DIGITS = 9;
const MOST_LETTERS = 3;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const OPENING = '<c ';
const VALUE = '<v>';
const END = '</v></c>';

/** What a plain cell holds. */
export type PlainCellKind = 'empty' | 'number' | 'sharedText';

/**
 * The markup of a cell with nothing but an address, a look, and a number or the number of a text, in the form that spreadsheets give it:
 * nearly all cells of a file. It is read sign by sign, without a text of any of its parts; any other markup is left to whoever reads
 * attributes and elements.
 */
export class PlainCellMarkup {
  /** 0-based. */
  row = 0;
  col = 0;
  /** The file's number of the look; 0 where none is named. */
  xf = 0;
  kind: PlainCellKind = 'empty';
  /** The number, or that of the text. */
  value = 0;
  private at = 0;

  /** Reads the cell that begins at a place; the place behind it, or −1 where its markup is of another form. */
  read(xml: string, from: number): number {
    if (!xml.startsWith(OPENING, from)) return -1;
    this.at = from + OPENING.length - 1;
    this.row = -1;
    this.xf = -1;
    let type = 0;
    while (xml.charCodeAt(this.at) === SPACE) {
      const name = xml.charCodeAt(this.at + 1);
      if (xml.charCodeAt(this.at + 2) !== EQUALS || xml.charCodeAt(this.at + 3) !== QUOTE) return -1;
      this.at += 4;
      if (name === LOWER_R && this.row < 0) this.readAddress(xml);
      else if (name === LOWER_S && this.xf < 0) this.xf = this.readIndex(xml);
      else if (name === LOWER_T && type === 0) type = xml.charCodeAt(this.at++);
      else return -1;
      // Nothing stands between the quotes, or nothing that was read.
      if (xml.charCodeAt(this.at - 1) === QUOTE) return -1;
      if (xml.charCodeAt(this.at++) !== QUOTE) return -1;
    }
    if (this.row < 0) return -1;
    if (this.xf < 0) this.xf = 0;
    if (xml.charCodeAt(this.at) === SLASH) {
      this.kind = 'empty';
      return xml.charCodeAt(this.at + 1) === GREATER ? this.at + 2 : -1;
    }
    if (xml.charCodeAt(this.at++) !== GREATER || !xml.startsWith(VALUE, this.at)) return -1;
    this.at += VALUE.length;
    this.kind = type === LOWER_S ? 'sharedText' : 'number';
    if (type === LOWER_S) {
      this.value = this.readIndex(xml);
      if (this.value < 0) return -1;
    } else if ((type !== 0 && type !== LOWER_N) || !this.readNumber(xml)) return -1;
    return xml.startsWith(END, this.at) ? this.at + END.length : -1;
  }

  private readAddress(xml: string): void {
    let col = 0;
    const from = this.at;
    for (let letter = xml.charCodeAt(this.at) - 64; letter >= 1 && letter <= 26; letter = xml.charCodeAt(++this.at) - 64)
      col = col * 26 + letter;
    const letters = this.at - from;
    const row = this.readIndex(xml);
    this.col = col - 1;
    this.row = letters >= 1 && letters <= MOST_LETTERS ? row - 1 : -1;
  }

  /** A whole number of digits alone; −1, and no further, where there is none. */
  private readIndex(xml: string): number {
    const from = this.at;
    let index = 0;
    for (let digit = xml.charCodeAt(this.at) - ZERO; digit >= 0 && digit <= 9; digit = xml.charCodeAt(++this.at) - ZERO)
      index = index * 10 + digit;
    const digits = this.at - from;
    if (digits >= 1 && digits <= MOST_INDEX_DIGITS) return index;
    this.at = from;
    return -1;
  }

  /** A number of plain digits: so few that dividing them by a power of ten rounds once, as reading the whole text of it does. */
  private readNumber(xml: string): boolean {
    const isNegative = xml.charCodeAt(this.at) === MINUS;
    if (isNegative) this.at++;
    const from = this.at;
    let digits = 0;
    let point = -1;
    for (let code = xml.charCodeAt(this.at); code !== LESS; code = xml.charCodeAt(++this.at)) {
      if (code === POINT && point < 0) point = this.at;
      else if (code >= ZERO && code <= ZERO + 9) digits = digits * 10 + code - ZERO;
      else return false;
    }
    const count = this.at - from - (point < 0 ? 0 : 1);
    if (count < 1 || count > MOST_DIGITS) return false;
    const value = point < 0 ? digits : digits / (POWERS_OF_TEN[this.at - point - 1] ?? 1);
    this.value = isNegative ? -value : value;
    return true;
  }
}
