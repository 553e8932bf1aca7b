/** An axis of values: from where to where, and its round steps. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly steps: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** What is given of an axis. */
export interface GivenAxis {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Whether its labels show no decimals: steps are whole then. */
  readonly isWhole?: boolean;
}

/** An axis with about `count` round steps that holds all values and zero; a given end stays as it is. */
export function valueScale(values: readonly number[], count: number, { minimum, maximum, isWhole = false }: GivenAxis): ValueScale {
  const low = minimum ?? values.reduce((least, value) => Math.min(least, value), 0);
  const highest = maximum ?? values.reduce((most, value) => Math.max(most, value), 0);
  const high = highest > low ? highest : low + 1;
  const span = high - low;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const isFit = (step: number): boolean => step >= span / count && (!isWhole || Number.isInteger(step));
  const step = roundSteps.map((round) => round * power).find(isFit) ?? (isWhole ? Math.max(1, power * 10) : power * 10);
  const least = minimum ?? Math.floor(low / step) * step;
  const most = maximum ?? Math.max(least + step, Math.ceil(high / step) * step);
  const steps = Array.from({ length: Math.floor((most - least) / step + 1e-9) + 1 }, (_, index) =>
    Number((least + index * step).toPrecision(12)),
  );
  return { least, most, steps };
}
