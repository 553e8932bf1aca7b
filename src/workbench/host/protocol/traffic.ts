/** One batch that went over the wire; sizes in bytes of UTF-8. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly milliseconds: number;
  /** A context.sync() of the add-in; office.js also sends batches to let go of ranges and to talk to services beside the workbook. */
  readonly isSync: boolean;
  /** The code with which the batch failed, or null. */
  readonly error: string | null;
}

/** Everything that the add-in and the host said to each other in batches, for benches and tests. */
export class Traffic {
  private readonly recorded: Exchange[] = [];

  record(exchange: Exchange): void {
    this.recorded.push(exchange);
  }

  reset(): void {
    this.recorded.length = 0;
  }

  get exchanges(): readonly Exchange[] {
    return this.recorded;
  }

  /** Round trips that the add-in asked for. */
  get syncs(): number {
    return this.recorded.filter((exchange) => exchange.isSync).length;
  }

  get largestRequestBytes(): number {
    return Math.max(0, ...this.recorded.map((exchange) => exchange.requestBytes));
  }

  get largestResponseBytes(): number {
    return Math.max(0, ...this.recorded.map((exchange) => exchange.responseBytes));
  }
}
