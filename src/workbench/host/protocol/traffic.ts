/** One batch that went over the wire; sizes in bytes of UTF-8. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly milliseconds: number;
  /** True for the batch in which office.js only lets go of ranges after an Excel.run. */
  readonly isCleanUp: boolean;
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

  /** Round trips the add-in asked for, without those that only clean up. */
  get syncs(): number {
    return this.recorded.filter((exchange) => !exchange.isCleanUp).length;
  }

  get largestRequestBytes(): number {
    return Math.max(0, ...this.recorded.map((exchange) => exchange.requestBytes));
  }

  get largestResponseBytes(): number {
    return Math.max(0, ...this.recorded.map((exchange) => exchange.responseBytes));
  }
}
