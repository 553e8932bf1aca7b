import type { ValueScale } from './value-scale';

/** Pixels from the chart's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where values and categories are on a chart; of bars the categories go up, as in Excel. */
export class Plot {
  constructor(
    readonly box: Box,
    private readonly scale: ValueScale,
    private readonly count: number,
    private readonly turn: { readonly isBar: boolean; readonly isReversed: boolean },
  ) {}

  get isBar(): boolean {
    return this.turn.isBar;
  }

  /** Pixels that each category has. */
  get band(): number {
    const { left, right, top, bottom } = this.box;
    return (this.isBar ? bottom - top : right - left) / Math.max(1, this.count);
  }

  /** Along the axis of values. */
  value(value: number): number {
    const { least, most } = this.scale;
    const share = (Math.min(most, Math.max(least, value)) - least) / (most - least);
    const { left, right, top, bottom } = this.box;
    return this.isBar ? left + share * (right - left) : bottom - share * (bottom - top);
  }

  /** The middle of a category's band. */
  category(index: number): number {
    const { isBar, isReversed } = this.turn;
    const place = isReversed ? this.count - 1 - index : index;
    return isBar ? this.box.bottom - (place + 0.5) * this.band : this.box.left + (place + 0.5) * this.band;
  }
}
