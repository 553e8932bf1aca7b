import { type Area, intersectAreas } from '../book/area';

/** Rows that lie side by side in one list. */
const BAND = 512;
/** An area over more bands than this stands in a list of its own. */
const MOST_BANDS = 8;

/** Areas that lie apart, found again by their rows: tens of thousands of them are told apart without comparing each with each. */
export class KeptAreas {
  private readonly bands = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  /** Keeps an area where it lies on no earlier one; says whether it does. */
  takes(area: Area): boolean {
    const own = bandsOf(area);
    const isTall = own.length > MOST_BANDS;
    const near = isTall ? [...this.bands.values()] : own.flatMap((band) => [this.bands.get(band) ?? []]);
    if ([this.tall, ...near].some((list) => list.some((other) => intersectAreas(other, area)))) return false;
    if (isTall) this.tall.push(area);
    else for (const band of own) this.bandOf(band).push(area);
    return true;
  }

  private bandOf(band: number): Area[] {
    const known = this.bands.get(band) ?? [];
    this.bands.set(band, known);
    return known;
  }
}

function bandsOf({ row, rows }: Area): number[] {
  const first = Math.floor(row / BAND);
  return Array.from({ length: Math.floor((row + rows - 1) / BAND) - first + 1 }, (_, index) => first + index);
}
