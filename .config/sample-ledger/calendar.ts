const dayInMilliseconds = 86_400_000;
const serialOfUnixEpoch = 25_569;

/** Excel's serial number of a calendar day. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayInMilliseconds + serialOfUnixEpoch;
}

/** Year, month and day of a serial number. */
export function partsOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date((serial - serialOfUnixEpoch) * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last day of the month that a day falls in. */
export function monthEnd(serial: number): number {
  const { year, month } = partsOf(serial);
  return serialOf(year, month + 1, 0);
}
