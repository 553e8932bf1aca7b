import { formatIsoDay, isSerialDay, serialFromYmd, ymdFromSerial } from '../../../src/domain/calendar/serial-day';

describe('serialFromYmd', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2024, 2, 29, 45351],
    [2025, 1, 1, 45658],
    [2025, 12, 31, 46022],
    [9999, 12, 31, 2958465],
  ])(`gives %i-%i-%i Excel's serial number %i (R1)`, (year, month, day, serial) => {
    expect(serialFromYmd(year, month, day)).toBe(serial);
    expect(ymdFromSerial(serial)).toEqual({ year, month, day });
  });

  it.each([
    [1900, 2, 29],
    [2025, 2, 29],
    [2025, 2, 30],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [1899, 12, 31],
    [10000, 1, 1],
    [2025, 1.5, 1],
  ])('refuses %d-%d-%d, which is no day of the calendar (R1)', (year, month, day) => {
    expect(serialFromYmd(year, month, day)).toBeNull();
  });
});

describe('isSerialDay', () => {
  it.each([
    [1, true],
    [59, true],
    [60, false],
    [61, true],
    [2958465, true],
    [0, false],
    [-1, false],
    [2958466, false],
    [45658.5, false],
  ])('says of %d: %s (R1)', (serial, expected) => {
    expect(isSerialDay(serial)).toBe(expected);
  });
});

describe('formatIsoDay', () => {
  it('pads year, month and day', () => {
    expect(formatIsoDay(1)).toBe('1900-01-01');
    expect(formatIsoDay(45721)).toBe('2025-03-05');
  });
});
