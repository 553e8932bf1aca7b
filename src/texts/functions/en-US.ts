import type { FunctionTexts } from './zh-CN';

/** What custom functions say behind an error in a cell, in English. */
export const functionsEnUS: FunctionTexts = {
  missing: (argument) => `${argument} is blank`,
  notADate: (argument, value) => `${argument}: "${value}" cannot be read as a date`,
  noSuchDay: (argument, value) => `${argument}: "${value}" is no day of the calendar`,
  ambiguousDate: (argument, value) => `${argument}: "${value}" does not show which part is the month; write it like 2025-03-05`,
  notAnAmount: (argument, value) => `${argument}: "${value}" cannot be read as a number`,
  notTerms: (argument, value) => `${argument}: "${value}" cannot be read as payment terms; write them like "NET 30" or "月结30天"`,
  notAChoice: (argument, value, choices) => `${argument}: "${value}" is none of ${choices.join(', ')}`,
  outOfRange: (argument, value) => `${argument}: "${value}" is out of range`,
  sumTooLarge: (argument) => `${argument}: too large for an answer that is exact to the cent`,
  wrongSize: (argument, size, expected) => `${argument} has the size "${size}"; expected ${expected}`,
  notRising: (argument, value) => `${argument}: "${value}" must be whole numbers above zero in rising order`,
  notInOrder: (argument, value) => `${argument}: "${value}" is not later than the one before it; oldest first`,
  notDescending: (argument, value) => `${argument}: "${value}" is above the step before it; ideal ≥ reasonable ≥ bottom`,
  endlessTierNotLast: (argument, row) => `${argument}: row "${row}" has no upper limit of days; only the last tier may leave it blank`,
  needsCompanion: (argument, value, companion) => `${argument}: "${value}" needs ${companion} as well`,
  noLpr: (argument, day) => `${argument}: there is no rate for "${day}"; one-year rates begin on 2015-10-24, five-year rates on 2019-08-20`,
  noRateInTable: (argument, day) => `${argument}: rateTable has no rate for "${day}"`,
  uncovered: (argument, rest) => `${argument} outlast all the months given; "${rest}" yuan are not covered`,
  divisionByZero: 'Division by zero',
};
