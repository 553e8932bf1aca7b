import type { CellValue } from '../cells/cell-value';
import { plainText } from '../domain/text/plain-text';

const minutesOfDay = 24 * 60;

/** The minute of the day that a cell tells: the fraction of a serial day, or 14:30, 14点30分, 2:30 PM, 下午2点; null for what is no time. */
export function readMinuteOfDay(value: CellValue): number | null {
  // A whole number is a day without a time.
  if (typeof value === 'number')
    return value < 0 || (value >= 1 && value % 1 === 0) ? null : Math.round((value % 1) * minutesOfDay) % minutesOfDay;
  if (typeof value !== 'string') return null;
  const text = plainText(value).toLowerCase();
  const parts = /^(上午|下午|晚上|中午|早上)? ?(\d{1,2}) ?(?:[:点时] ?(\d{1,2})?(?::\d{2})? ?分?)? ?(am|pm)?$/.exec(text);
  // 10 alone may be anything.
  if (parts === null || /^\d+$/.test(text)) return null;
  const [, half = '', hour = '', minute = '0', english = ''] = parts;
  const isAfternoon = half === '下午' || half === '晚上' || english === 'pm';
  // 12 am is midnight, 12 pm noon.
  const hours = isAfternoon && Number(hour) < 12 ? Number(hour) + 12 : english === 'am' && Number(hour) === 12 ? 0 : Number(hour);
  return hours < 24 && Number(minute) < 60 ? hours * 60 + Number(minute) : null;
}
