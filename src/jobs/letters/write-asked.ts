import { capitalAmount } from '../../domain/money/capital-amount';
import { Exact } from '../../domain/money/exact';
import { formatIsoDay, type SerialDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import { currencyBesideMain, desksInOtherCurrencies } from '../../desk/desks-by-currency';
import { letterRun } from '../../desk/letter-run';
import { lettersBefore } from '../../desk/sent-letters';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import type { Letter } from '../../letters/letter';
import type { LetterEngine } from '../../letters/letter-engine';
import type { MadeFile, MadeLetters } from '../../letters/made-file';
import type { Language } from '../../texts/language';
import type { JobWork } from '../define-job';
import { faultOf } from '../job-fault';
import type { RefusalReason } from '../refusal-reason';
import { draftAll, type DraftedLetter } from './draft-letters';
import { columnsLacking, enterLetters, SheetsLeftBehind } from './enter-letters';
import { refusedDates } from './letter-dates';
import { letterRows } from './letter-rows';
import { lettersUnderWay } from './letters-under-way';
import { loadLetterEngine } from './load-letter-engine';
import { notClaimedOf } from './not-claimed-of';
import { openLetterDesk, type LetterDesk } from './open-letter-desk';
import { templatesOf } from './own-template';
import { heldOf } from './propose-asked';
import { stageOfKind } from './stage-kinds';
import { byCustomer, confirmedLetter, dueLetters, type WantedLetter } from './wanted-letter';
import type { LettersRefusal, LettersReport, WriteLettersOutcome, WrittenLetter } from './write-letters-contract';
import type { WriteLettersAsked } from './write-letters-request';

/** Writes the letters asked for: everything is made first, files are handed over, and the register is written last, all at once. */
export async function writeAsked(asked: WriteLettersAsked, work: JobWork): Promise<WriteLettersOutcome> {
  const { letterDate, letters: wish, letterLanguage, source, outputs, missing, ...month } = asked;
  const open = await openLetterDesk(month, work);
  if (open.kind !== 'open') return open;
  if (source !== undefined && source !== open.source) return refused('changedSince', { kind: 'lettersChangedSince' });
  const lacking = columnsLacking(open.found, work.language);
  if (lacking !== null)
    return refused('registerIncomplete', { kind: 'registerLacksColumns', sheetName: lacking.sheet, headings: lacking.headings });
  const letterDay = letterDate ?? open.desk.asOf;
  const badDates = refusedDates(open.desk.asOf, letterDay, typeof wish === 'object' ? wish : []);
  if (badDates !== null) return badDates;
  const engine = await loadLetterEngine();
  const wanted = wantedLetters(open, engine, { wish, letterLanguage }, letterDay);
  if (!Array.isArray(wanted)) return wanted;
  // Fetched before anything is handed over.
  await work.tables.prepare();
  const { ownerOf, givenNumbers, keepGivenNumbers } = await import(/* webpackChunkName: "letter-registers" */ './register-tools');
  const given = await givenNumbers(work);
  const drafted = draftAll(open, engine, wanted, letterDay, missing, given);
  if (!Array.isArray(drafted)) return drafted;
  const texts = drafted.map(({ letter }) => letter);
  const made = await makeAll(engine, texts, outputs, work);
  if (made.kind === 'badTemplate') return refused('badTemplate', { kind: 'badTemplate', template: made.template, faults: made.faults });
  const models = outputs.includes('sheets') && texts.length > 0 ? await engine.letterSheets(texts) : [];
  work.control.throwIfCancelled();
  const last = texts.at(-1);
  if (last !== undefined) await keepGivenNumbers(work, [...given, last.number]);
  const saved = await saveAll(made.files, work);
  if (saved.kind === 'notSaved') {
    const { files, reason } = saved;
    if (files.length > 0) return refused('notSaved', { kind: 'lettersNotEntered', files, because: reason });
    await keepGivenNumbers(work, given).catch(() => undefined);
    return refused('notSaved', reason);
  }
  const rows = drafted.flatMap(({ wanted: one, letter }) =>
    letterRows(one, letter, work.language, ownerOf(one.desk, one.account.customer.key)),
  );
  try {
    const entered =
      rows.length === 0 ? { register: { sheet: '', rows: 0 }, sheets: [] } : await enterLetters(open.found, rows, models, work);
    return { kind: 'done', report: reportOf(open, letterDay, drafted, { files: saved.files, ...entered }) };
  } catch (error) {
    const [left, fault] = error instanceof SheetsLeftBehind ? [error.sheets, error.fault] : [[], error];
    const handedOver = [...saved.files, ...left];
    if (handedOver.length === 0) {
      await keepGivenNumbers(work, given).catch(() => undefined);
      throw error;
    }
    return refused('notSaved', { kind: 'lettersNotEntered', files: handedOver, because: whyNotEntered(fault) });
  }
}

/** Why what was handed over was not entered: also of a fault that nobody foresaw the files are named, and nobody knows what it left. */
function whyNotEntered(fault: unknown): RefusalReason {
  try {
    return faultOf(fault).reason;
  } catch {
    return { kind: 'unsettled' };
  }
}

/** The files of the letters; of none there are none. */
function makeAll(
  engine: LetterEngine,
  letters: readonly Letter[],
  outputs: WriteLettersAsked['outputs'],
  work: JobWork,
): Promise<MadeLetters> {
  const { control } = work;
  if (letters.length === 0) return Promise.resolve({ kind: 'made', files: [] });
  return engine.makeLetters(
    letters,
    templatesOf(engine, work),
    outputs.filter((output) => output !== 'sheets'),
    async (done, total) => {
      control.throwIfCancelled();
      control.progress({ stage: 'composing', subject: '', done, total });
      await control.breathe?.();
    },
    work.language,
  );
}

function wantedLetters(
  { desk, registers }: LetterDesk,
  engine: LetterEngine,
  { wish, letterLanguage }: { readonly wish: WriteLettersAsked['letters']; readonly letterLanguage: Language | undefined },
  letterDay: SerialDay,
): WantedLetter[] | WriteLettersOutcome {
  if (typeof wish !== 'object') return [...dueLetters(desk, registers, engine, letterDay, wish === 'due' ? null : wish, letterLanguage)];
  const wanted: WantedLetter[] = [];
  for (const one of wish) {
    const letter = confirmedLetter(desk, engine, letterDay, one, letterLanguage);
    if ('why' in letter) return refused('nothingToWrite', { kind: 'noLetter', why: letter.why, customer: letter.customer });
    wanted.push(letter);
  }
  if (wanted.length === 0) return refused('nothingToWrite', { kind: 'noLetter', why: 'none', customer: '' });
  return wanted.sort(byCustomer);
}

/** Files that the user has by now, all of them or those before the one that could not be saved. */
type Saved =
  | { readonly kind: 'saved'; readonly files: readonly string[] }
  | { readonly kind: 'notSaved'; readonly files: readonly string[]; readonly reason: RefusalReason };

async function saveAll(files: readonly MadeFile[], { files: port }: JobWork): Promise<Saved> {
  const saved: string[] = [];
  for (const { name, bytes, mimeType } of files) {
    const answer = await port.save(name, bytes, mimeType);
    if (answer.kind === 'saved') saved.push(answer.name);
    else if (answer.reason === 'platform') return { kind: 'notSaved', files: saved, reason: { kind: 'savingNotPossible' } };
    else return { kind: 'notSaved', files: saved, reason: { kind: 'savingFailed', name, message: answer.message } };
  }
  return { kind: 'saved', files: saved };
}

function reportOf(
  { desk, registers }: LetterDesk,
  letterDay: SerialDay,
  drafted: readonly DraftedLetter[],
  written: Pick<LettersReport, 'files' | 'sheets' | 'register'>,
): LettersReport {
  const desks = [desk, ...desksInOtherCurrencies(desk)];
  return {
    asOf: formatIsoDay(desk.asOf),
    letterDate: formatIsoDay(letterDay),
    letters: drafted.map(({ wanted, letter }) => writtenLetter(wanted, letter)),
    held: desks.flatMap(heldOf).map(({ invoice }) => invoice),
    waiting: desks.flatMap((one) => letterRun(one).waiting.map(({ customer, reason }) => ({ customer: customer.name, reason }))),
    unsent: lettersUnderWay({ registers, desk })
      .filter(({ sentDate }) => sentDate === null)
      .map(({ customer, number, date }) => ({ customer, number, date })),
    ...written,
    marked: drafted
      .filter(({ marked }) => marked.length > 0)
      .map(({ letter, marked }) => ({ customer: letter.customer.name, missing: marked })),
    inChinese: drafted.flatMap(({ wanted: { account, kind, language, languageWanted } }) =>
      language === languageWanted ? [] : [{ customer: account.customer.name, kind }],
    ),
  };
}

function writtenLetter({ desk, account, kind, demand }: WantedLetter, letter: Letter): WrittenLetter {
  const currency = currencyBesideMain(desk);
  return {
    customer: letter.customer.name,
    ...(currency !== null && { currency }),
    kind,
    stage: stageOfKind(kind),
    basis: demand?.basis ?? null,
    letterDate: formatIsoDay(letter.letterDay),
    finalPaymentDate: letter.finalPaymentDay === null ? null : formatIsoDay(letter.finalPaymentDay),
    principal: formatCents(letter.principalCents),
    penalty: formatCents(letter.penaltyCents),
    ...notClaimedOf(desk, account, demand),
    credits: formatCents(letter.creditsCents),
    total: formatCents(letter.totalCents),
    // Capitals are those of the renminbi (R27).
    totalInCapitals: currency === null ? (capitalAmount(new Exact(letter.totalCents).div(100)) ?? '') : '',
    invoices: (demand?.lines ?? []).map(({ position, claimCents, penaltyCents }) => ({
      invoiceNumber: position.row?.invoiceNumber ?? '',
      row: position.source.rowNumber,
      balance: formatCents(claimCents),
      daysOverdue: position.daysOverdue ?? 0,
      penalty: formatCents(penaltyCents),
    })),
    number: letter.number,
    notShownSent: notShownSent(desk, stageOfKind(kind), demand),
    file: `${letter.fileName}.docx`,
  };
}

function notShownSent(desk: LetterDesk['desk'], stage: LetterStage | null, demand: WantedLetter['demand']): readonly string[] {
  if (stage === null || demand === null) return [];
  const before = lettersBefore(
    desk,
    stage,
    demand.lines.map(({ position }) => position),
  );
  return [...new Set(before.flatMap(({ shownDay, row }) => (shownDay === null ? [row.number || formatIsoDay(row.day)] : [])))];
}

function refused(refusal: LettersRefusal, reason: RefusalReason): WriteLettersOutcome {
  return { kind: 'refused', refusal, reason };
}
