import { desksInOtherCurrencies } from '../../desk/desks-by-currency';
import type { Language } from '../../texts/language';
import type { LetterMailTexts } from '../../texts/letter-mail/zh-CN';
import type { JobWork } from '../define-job';
import { givenNumbers } from './given-numbers';
import { letterMail } from './letter-mail';
import type * as tools from './preview-tools';
import type { PreviewLetterOutcome } from './preview-letter-contract';
import type { PreviewLetterAsked } from './preview-letter-request';
import type { WantedLetter } from './wanted-letter';

/** By language, each by itself: a message is wanted in one. */
const mailTextsOf: Readonly<Record<Language, () => Promise<LetterMailTexts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "letter-mail" */ '../../texts/letter-mail/zh-CN')).letterMailZhCN,
  'en-US': async () => (await import(/* webpackChunkName: "letter-mail-english" */ '../../texts/letter-mail/en-US')).letterMailEnUS,
};

/** How many of the letters that would be written with it are numbered before one: numbers go by customer, then by currency. */
function numberedBefore({ desk, account }: WantedLetter, among: PreviewLetterAsked['among']): number {
  const { name } = account.customer;
  const currencies = [desk.inMain(), ...desksInOtherCurrencies(desk.inMain())].map((one) => one.aged.main.currency);
  const placeOf = (currency = currencies[0] ?? ''): number => currencies.indexOf(currency);
  const own = placeOf(desk.aged.main.currency);
  const before = among.filter(({ customer, currency }) => customer < name || (customer === name && placeOf(currency) < own));
  return new Set(before.map(({ customer, currency }) => JSON.stringify([customer, placeOf(currency)]))).size;
}

/** Makes the one letter as it would be made, and reads its text; what it lacks stands as a mark. */
export async function previewAsked(
  { letterDate, letter: asked, among, ...month }: PreviewLetterAsked,
  work: JobWork,
  { LetterFormat, draftAll, refusedDates, loadLetterEngine, openLetterDesk, templatesOf, confirmedLetter }: typeof tools,
): Promise<PreviewLetterOutcome> {
  const open = await openLetterDesk(month, work);
  if (open.kind !== 'open') return open;
  const letterDay = letterDate ?? open.desk.asOf;
  const badDates = refusedDates(open.desk.asOf, letterDay, [asked]);
  if (badDates !== null) return badDates;
  const engine = await loadLetterEngine();
  const wanted = confirmedLetter(open.desk, engine, letterDay, asked);
  if ('why' in wanted)
    return { kind: 'refused', refusal: 'nothingToWrite', reason: { kind: 'noLetter', why: wanted.why, customer: wanted.customer } };
  const texts = await mailTextsOf[wanted.language]();
  const given = await givenNumbers(work);
  const drafted = draftAll(open, engine, [wanted], letterDay, 'mark', given, numberedBefore(wanted, among));
  if (!Array.isArray(drafted)) return drafted;
  const letters = drafted.map(({ letter }) => letter);
  const pace = (): void => work.control.throwIfCancelled();
  const made = await engine.makeLetters(letters, templatesOf(engine, work), ['separate'], pace, work.language);
  if (made.kind === 'badTemplate')
    return { kind: 'refused', refusal: 'badTemplate', reason: { kind: 'badTemplate', template: made.template, faults: made.faults } };
  const [file] = made.files;
  const [letter] = letters;
  return {
    kind: 'done',
    report: {
      lines: file === undefined ? [] : await engine.documentText(file.bytes),
      mail:
        letter === undefined
          ? { subject: '', body: '' }
          : letterMail(wanted, letter, texts, new LetterFormat(wanted.language, wanted.desk.aged.main.currency)),
    },
  };
}
