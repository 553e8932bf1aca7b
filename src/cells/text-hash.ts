/** A hash of 64 bits over a text that comes in parts, for telling equal texts from different ones; no shield against intent. */
export class TextHash {
  private low = 0x811c9dc5;
  private high = 0x9e3779b9;

  /** Parts are told apart: `ab`, `c` is another text than `a`, `bc`. */
  add(part: string): void {
    for (let index = 0; index < part.length; index += 1) this.mix(part.charCodeAt(index));
    this.mix(0x10000);
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
}

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
