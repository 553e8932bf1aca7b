import { formatIsoDay, ymdFromSerial } from '../domain/calendar/serial-day';
import type { SerialDay } from '../domain/calendar/serial-day';
import { amountInWords } from '../domain/money/amount-in-words';
import { capitalAmount } from '../domain/money/capital-amount';
import type { Cents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { groupedAmount } from '../texts/grouped-amount';
import type { Language } from '../texts/language';
import type { LetterWords } from '../texts/letters/letter-words-zh-CN';
import { letterWordsOf } from './letter-words-of';

/** How days and amounts of a letter are written. */
export class LetterFormat {
  readonly words: LetterWords;
  /** 人民币, CNY. */
  readonly currency: string;
  /** 元, or nothing. */
  readonly unit: string;

  constructor(
    readonly language: Language,
    currencyCode: string,
  ) {
    this.words = letterWordsOf[language];
    this.currency = this.words.currencies[currencyCode] ?? currencyCode;
    this.unit = this.words.unit(currencyCode);
  }

  /** 2026年10月15日 */
  day(day: SerialDay): string {
    const { year, month, day: dayOfMonth } = ymdFromSerial(day);
    return this.words.day(year, month, dayOfMonth);
  }

  /** In tables; a dash where there is none. */
  shortDay(day: SerialDay | null): string {
    return day === null ? this.words.none : formatIsoDay(day);
  }

  amount(cents: Cents): string {
    return groupedAmount(cents);
  }

  /** 人民币1,000.00元, CNY 1,000.00 */
  sum(cents: Cents): string {
    return [this.currency, groupedAmount(cents), this.unit].filter((part) => part !== '').join(this.words.sentenceGap);
  }

  /** Capital characters (R27), or words in English; past what R27 can write, the figures. */
  inWords(cents: Cents): string {
    if (this.language === 'en-US') return `${this.currency} ${amountInWords(cents)}`;
    const capitals = capitalAmount(new Exact(cents).div(100));
    return capitals === undefined ? this.sum(cents) : capitals.replace(/^人民币/, this.currency);
  }

  orDash(text: string): string {
    return text === '' ? this.words.none : text;
  }
}
