import { string } from '../cells/parse/plain-values';
import { convert } from '../cells/parse/refine';
import { serialFromYmd } from '../domain/calendar/serial-day';

/** A day written `yyyy-mm-dd`. */
export const isoDay = convert(string, 'yyyy-mm-dd', (text) => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? (serialFromYmd(Number(parts[1]), Number(parts[2]), Number(parts[3])) ?? undefined) : undefined;
});
