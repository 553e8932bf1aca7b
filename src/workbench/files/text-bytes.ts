const PIECE = 1 << 20;
const MOST_BYTES_OF_A_SIGN = 3;
/** What is counted in 32 bits, and times ten at most. */
const MOST_OF_LOOP = 100_000_000;
const CENTS = 100;
/** By cents: what stands behind the whole of a number. */
const BEHIND_WHOLE = Array.from({ length: CENTS }, (_, cents) => String(cents / CENTS).slice(1));

/**
 * A long text made as UTF-8, piece by piece: each goes to whoever takes it as soon as it is full. As one string, the cells of a hundred
 * thousand rows would stay in memory three times over.
 */
export class TextBytes {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(PIECE);
  private length = 0;

  /** `take` keeps the piece: nobody writes into it again. */
  constructor(private readonly take: (piece: Uint8Array) => void) {}

  /** Adds any text. */
  add(text: string): void {
    this.makeRoom(text.length * MOST_BYTES_OF_A_SIGN);
    this.length += this.encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Adds a short text of signs below 128: for these a loop is many times as fast as the encoder. */
  addAscii(text: string): void {
    const { length } = text;
    this.makeRoom(length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < length; index++) bytes[at++] = text.charCodeAt(index);
    this.length = at;
  }

  /** Adds a whole number that is not negative, in decimal digits. */
  addWhole(value: number): void {
    if (value > MOST_OF_LOOP) {
      this.addAscii(String(value));
      return;
    }
    let count = 1;
    for (let power = 10; power <= value; power *= 10) count++;
    this.makeRoom(count);
    this.length += count;
    let rest = value;
    for (let at = this.length - 1; count > 0; count--) {
      const tens = (rest / 10) | 0;
      this.bytes[at--] = 48 + rest - tens * 10;
      rest = tens;
    }
  }

  /** Adds a number as JavaScript writes it; whole ones and whole cents, which most are, without a text made of them. */
  addNumber(value: number): void {
    const cents = Math.round(value * CENTS);
    // The shortest digits that stand for a double are those of its cents where these are fifteen digits at most.
    if (cents / CENTS !== value || Math.abs(cents) > MOST_OF_LOOP * CENTS) {
      this.addAscii(String(value));
      return;
    }
    if (cents < 0) this.addAscii('-');
    const count = Math.abs(cents);
    const whole = Math.floor(count / CENTS);
    this.addWhole(whole);
    const rest = count - whole * CENTS;
    if (rest > 0) this.addAscii(BEHIND_WHOLE[rest] ?? '');
  }

  /** Hands over what is left. */
  end(): void {
    if (this.length === 0) return;
    this.take(this.bytes.subarray(0, this.length));
    this.bytes = new Uint8Array(0);
    this.length = 0;
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    this.end();
    this.bytes = new Uint8Array(Math.max(PIECE, count));
  }
}
