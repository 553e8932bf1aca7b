/** An axis of values: from where to where, and its round steps. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly steps: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** An axis with about `count` round steps that holds all values and zero; a given end stays as it is. */
export function valueScale(values: readonly number[], count: number, { minimum, maximum }: { readonly minimum: number | null; readonly maximum: number | null }): ValueScale {
  const low = minimum ?? Math.min(0, ...values);
  const highest = maximum ?? Math.max(0, ...values);
  const high = highest > low ? highest : low + 1;
  const span = high - low;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = power * (roundSteps.find((round) => round * power >= span / count) ?? 10);
  const least = minimum ?? Math.floor(low / step) * step;
  const most = maximum ?? Math.max(least + step, Math.ceil(high / step) * step);
  const steps = Array.from({ length: Math.floor((most - least) / step + 1e-9) + 1 }, (_, index) => Number((least + index * step).toPrecision(12)));
  return { least, most, steps };
}
