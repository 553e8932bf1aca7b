/** The parts of a date whose month is a word, and the day of the week that it names: 0 is Saturday; null where it names none (R1). */
export interface NamedMonthDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'];

const weekday =
  '(?:(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)[.,]? ?)?';
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = "(?<year>\\d{4}|'?\\d{2})";
const gap = '[ ./,-]*';
const time = '(?:,? (?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?: ?[ap]m)?)?';
const forms = [
  new RegExp(`^${weekday}${day}(?: of)?${gap}${month}${gap}${year}${time}$`, 'i'),
  new RegExp(`^${weekday}${month}${gap}${day}(?:,${gap}|[ ./-]+)${year}${time}$`, 'i'),
  new RegExp(`^(?<year>\\d{4})${gap}${month}${gap}${day}${time}$`, 'i'),
];

/** A year of two digits, as Excel has it in 14-Jul-22: 00 to 29 are of this century. */
const firstYearOfLastCentury = 30;

/** Reads dates such as 14 Jul 2022, 14-Jul-22, July 14th, 2022, Thu, 14 Jul 2022 and 2022-Jul-14; null for what is none (R1). */
export function readNamedMonthDate(text: string): NamedMonthDate | null {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const stated = Number((parts['year'] ?? '').replace("'", ''));
    const isShort = (parts['year'] ?? '').replace("'", '').length === 2;
    return {
      year: isShort ? stated + (stated < firstYearOfLastCentury ? 2000 : 1900) : stated,
      month: months.indexOf((parts['month'] ?? '').slice(0, 3).toLowerCase()) + 1,
      day: Number(parts['day']),
      weekday: parts['weekday'] === undefined ? null : weekdays.indexOf(parts['weekday'].slice(0, 3).toLowerCase()),
    };
  }
  return null;
}
