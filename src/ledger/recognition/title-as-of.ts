import type { CellValue } from '../../cells/cell-value';
import { endOfMonth } from '../../domain/calendar/month-steps';
import { readDay } from '../../domain/calendar/read-day';
import { serialFromYmd } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';

/** Until when is to be paid or answered: no day to which anything is drawn up. */
const otherEnds = '[付回还缴收汇]款|缴费|回[函复]|反馈|答复|确认|核对|申报|报送|开票|合同|质保|有效|信用';
const words = '截止到|截至到|截止|截至|as[ -]?of|as[ -]?at|as[ -]?on(?= ?[:\\d])|cut-? ?off|stichtag|stand(?= ?:)';
/** One label or several, in one tongue or two: As of 截止日期:, 截至 (As at). */
const label = new RegExp(String.raw`(?<!${otherEnds})(?:(?:${words}) ?(?:日期|日|时间|date)?[:/()\s-]*)+(.*)$`, 'i');
const date = [
  String.raw`\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号]?`,
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
  String.raw`\d{8}(?!\d)`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?[ .-]*[a-z]{3,9}[ .,-]*(?:\d{4}|\d{2}(?!\d))`,
  String.raw`[a-z]{3,9}\.? ?\d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
].join('|');
/** 2026-01-01至2026-06-30 behind 截止: the period's end. */
const period = new RegExp(`^(?:自|从|由|from)? ?(?:${date}) ?(?:起|始)? ?(?:至|到|[-~～—–]+|to|until|through) ?(${date})`, 'i');
const atStart = new RegExp(`^(?:为|是|于|至|on|the)? ?(${date})`, 'i');
/** 2025年12月31日止, 31.12.2025 (as of). */
const beforeLabel = new RegExp(String.raw`(?<!\d)(${date}) ?\(?(?:止|${words})`, 'i');

/** The day that a title says it is drawn up to, in its own cell or the next: 截止日期：2025-12-31; null where it says none (R9). */
export function asOfInTitle(text: string, next: CellValue | undefined, dateSystem: 1900 | 1904): SerialDay | null {
  const dated = label.exec(text);
  const after = dated === null ? null : dayAfterLabel(dated[1] ?? '', next, dateSystem);
  return after ?? dayOf(beforeLabel.exec(text)?.[1]);
}

function dayAfterLabel(rest: string, next: CellValue | undefined, dateSystem: 1900 | 1904): SerialDay | null {
  const text = rest.replace(/\).*$/, '').trim();
  if (text === '') {
    const reading = readDay(next, { dateSystem });
    return reading.ok ? reading.day : null;
  }
  const day = dayOf(text) ?? dayOf(period.exec(text)?.[1]) ?? dayOf(atStart.exec(text)?.[1]);
  if (day !== null) return day;
  const month = /^(\d{4}) ?[年-] ?(\d{1,2}) ?月?(?:底|末|止)?$/.exec(text);
  const first = month === null ? null : serialFromYmd(Number(month[1]), Number(month[2]), 1);
  return first === null ? null : endOfMonth(first);
}

function dayOf(text: string | undefined): SerialDay | null {
  const reading = readDay(text);
  return reading.ok ? reading.day : null;
}
