const PIECE = 65_536;
const MOST_BYTES_OF_A_SIGN = 3;

/**
 * A long text collected as UTF-8. Pieces are encoded as they come: as one string, the cells of a hundred thousand rows
 * would stay in memory three times over, and collecting that garbage took longer than writing it.
 */
export class TextBytes {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(PIECE);
  private length = 0;
  private pending = '';

  add(text: string): void {
    this.pending += text;
    if (this.pending.length >= PIECE) this.encode();
  }

  /** What was added so far. */
  get encoded(): Uint8Array {
    this.encode();
    return this.bytes.subarray(0, this.length);
  }

  private encode(): void {
    const needed = this.length + this.pending.length * MOST_BYTES_OF_A_SIGN;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
    }
    this.length += this.encoder.encodeInto(this.pending, this.bytes.subarray(this.length)).written;
    this.pending = '';
  }
}
