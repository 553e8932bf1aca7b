// Fractions of the square roots of the first eight primes, and of the cube roots of the first sixty-four (FIPS 180-4).
const primes = firstPrimes(64);
const start = primes.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
const rounds = Int32Array.from(primes, (prime) => fractionOf(Math.cbrt(prime)));
const blockLength = 64;

/** The SHA-256 of bytes, 64 small hexadecimal digits: by itself, since not every page and no process without one has a `crypto` that can. */
export function sha256(bytes: Uint8Array): string {
  return new Sha256().update(bytes).hex();
}

/** The SHA-256 of bytes that come piece by piece, so that a file need not stand in memory: `crypto.subtle` takes nothing but the whole. */
export class Sha256 {
  readonly #state = Int32Array.from(start);
  readonly #words = new Int32Array(64);
  /** The bytes after the last whole block. */
  readonly #rest = new Uint8Array(blockLength);
  readonly #restView = new DataView(this.#rest.buffer);
  #held = 0;
  #length = 0;

  /** The next bytes; they may be cut anywhere. */
  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let at = 0;
    if (this.#held > 0) {
      at = Math.min(blockLength - this.#held, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < blockLength) return this;
      compress(this.#state, this.#words, this.#restView, 0);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (; at + blockLength <= bytes.length; at += blockLength) compress(this.#state, this.#words, view, at);
    this.#rest.set(bytes.subarray(at));
    this.#held = bytes.length - at;
    return this;
  }

  /** The digest of all that came, 64 small hexadecimal digits; nothing may come after it. */
  hex(): string {
    const rest = this.#rest.fill(0, this.#held);
    rest[this.#held] = 0x80;
    if (this.#held >= blockLength - 8) {
      compress(this.#state, this.#words, this.#restView, 0);
      rest.fill(0);
    }
    this.#restView.setUint32(blockLength - 8, Math.floor(this.#length / 2 ** 29));
    this.#restView.setUint32(blockLength - 4, (this.#length << 3) >>> 0);
    compress(this.#state, this.#words, this.#restView, 0);
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

function compress(state: Int32Array, words: Int32Array, bytes: DataView, at: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = bytes.getInt32(at + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [words[index - 15] ?? 0, words[index - 2] ?? 0];
    const mixedEarly = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const mixedLate = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] ?? 0) + mixedEarly + (words[index - 7] ?? 0) + mixedLate;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (rounds[index] ?? 0) + (words[index] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    // One by one: a list of eight made and taken apart in each round is what takes the time.
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractionOf(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}
