type NumberArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const FIRST_ROOM = 1024;

/** An array of numbers of one kind that grows as they come. */
export class Numbers<A extends NumberArray> {
  private array: A;
  private count = 0;

  constructor(private readonly kind: new (length: number) => A) {
    this.array = new kind(FIRST_ROOM);
  }

  get length(): number {
    return this.count;
  }

  add(value: number): void {
    if (this.count === this.array.length) {
      const wider = new this.kind(this.count * 2);
      wider.set(this.array);
      this.array = wider;
    }
    this.array[this.count++] = value;
  }

  /** All of them in an array of just their size; nothing may be added any more. */
  end(): A {
    const { array, count } = this;
    return (array.length === count ? array : array.slice(0, count)) as A;
  }
}
