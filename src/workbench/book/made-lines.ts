import type { ContentCells, ContentLine, PlainLine } from './book-content';

/** What holds the cells of rows. */
export type LineSources<Source> = Pick<ReadonlyMap<number, Source>, 'get' | 'keys' | 'size'>;

/** Lines of cells made when they are asked for, from what holds them. */
export class MadeLines<Source> implements ContentCells {
  /** `make` gets only sources that have a cell; `plainOf` tells of those that are plain lines. */
  constructor(
    private readonly sources: LineSources<Source>,
    private readonly make: (source: Source, row: number) => ContentLine,
    private readonly plainOf: (source: Source) => PlainLine | undefined = () => undefined,
  ) {}

  get size(): number {
    return this.sources.size;
  }

  get(row: number): ContentLine | undefined {
    const source = this.sources.get(row);
    return source === undefined ? undefined : this.make(source, row);
  }

  plain(row: number): PlainLine | undefined {
    const source = this.sources.get(row);
    return source === undefined ? undefined : this.plainOf(source);
  }

  keys(): Iterable<number> {
    return this.sources.keys();
  }

  *values(): Generator<ContentLine> {
    for (const [, line] of this) yield line;
  }

  *[Symbol.iterator](): Generator<readonly [number, ContentLine]> {
    for (const row of this.sources.keys()) {
      const line = this.get(row);
      if (line) yield [row, line];
    }
  }
}
