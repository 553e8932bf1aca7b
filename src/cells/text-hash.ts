/** A hash of 64 bits over a text that comes in parts, for telling equal texts from different ones; no shield against intent. */
export class TextHash {
  private low = 0x811c9dc5;
  private high = 0x9e3779b9;

  /** Parts are told apart: `ab`, `c` is another text than `a`, `bc`. */
  add(part: string): void {
    for (let index = 0; index < part.length; index += 1) this.mix(part.charCodeAt(index));
    this.mix(0x10000);
  }

  /** A value as itself, without a text made of it: of numbers their bits. Told apart are kinds and values, also from parts. */
  addValue(value: string | number | boolean | null): void {
    if (typeof value === 'string') {
      this.mix(mark.text);
      this.add(value);
    } else if (typeof value === 'number') {
      // 0 and -0 are one figure.
      number[0] = value + 0;
      this.mix(mark.number);
      this.mixWord(words[0] as number);
      this.mixWord(words[1] as number);
    } else {
      this.mix(value === null ? mark.nothing : value ? mark.yes : mark.no);
    }
  }

  /** Sixteen hexadecimal digits. */
  digest(): string {
    return hex(finished(this.low)) + hex(finished(this.high));
  }

  private mix(unit: number): void {
    this.low = imul(this.low ^ unit, 0x01000193);
    this.high = imul(this.high ^ unit, 0x85ebca6b);
    this.high ^= this.high >>> 13;
  }

  /** Thirty-two bits at once, each of them scattered over the state first: the upper ones of a number differ most. */
  private mixWord(word: number): void {
    const scattered = finished(word);
    this.mix(scattered);
    this.low ^= this.low >>> 15;
  }
}

/** No units of texts. */
const mark = { nothing: 0x10001, no: 0x10002, yes: 0x10003, number: 0x10004, text: 0x10005 } as const;

/** The bits of a number, as two words; the order of the words is the machine's, and all that Excel runs on have the same. */
const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/** Taken once: a hash of a long text asks for it millions of times. */
const imul: (a: number, b: number) => number = Math.imul;

/** Lets every bit of the state tell on every bit of the hash. */
function finished(state: number): number {
  let bits = state;
  bits = imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
