/** What one unit of a currency has been worth in home currency, at least and at most. */
const rates: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ...{ USD: [5.5, 9], EUR: [6, 12], GBP: [8, 14], HKD: [0.7, 1.2], JPY: [0.04, 0.1] },
  ...{ AUD: [4, 7], CAD: [4.5, 7], SGD: [4.5, 6.5], NZD: [3.8, 6], CHF: [6, 10] },
};

/** Whether a sum in a currency could be worth another one in home currency; of a currency that we don't know any sum could. */
export function mayBeWorth(code: string, own: number, home: number): boolean {
  const [least, most] = rates[code] ?? [0, Infinity];
  return own !== 0 && home / own >= least && home / own <= most;
}
