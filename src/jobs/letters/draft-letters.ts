import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Letter, MissingField } from '../../letters/letter';
import type { LetterEngine } from '../../letters/letter-engine';
import type { LetterRequest } from '../../letters/letter-request';
import type { LetterDesk } from './open-letter-desk';
import type { WantedLetter } from './wanted-letter';
import type { LettersQuestion } from './write-letters-contract';

/** A letter with its number and all that stands in it. */
export interface DraftedLetter {
  readonly wanted: WantedLetter;
  readonly letter: Letter;
  /** What a mark stands for. */
  readonly marked: readonly MissingField[];
}

/** Letters wait for data. */
export interface MissingData {
  readonly kind: 'question';
  readonly question: LettersQuestion;
}

/**
 * Every letter with its number, none that 催收记录 names or that was given before, after so many that others will have got; or what is to be
 * given first.
 */
export function draftAll(
  { policy, registers }: Pick<LetterDesk, 'policy' | 'registers'>,
  engine: LetterEngine,
  wanted: readonly WantedLetter[],
  letterDay: SerialDay,
  missingOnes: 'ask' | 'mark',
  givenBefore: readonly string[],
  numberedBefore = 0,
): DraftedLetter[] | MissingData {
  const taken = [...(registers.collections ?? []).map(({ number }) => number), ...givenBefore];
  const numbers = engine
    .letterNumbers(policy.letters.numberPattern, letterDay, taken, numberedBefore + wanted.length)
    .slice(numberedBefore);
  const drafted: DraftedLetter[] = [];
  const lacking: { readonly customer: string; readonly missing: readonly MissingField[] }[] = [];
  wanted.forEach((one, index) => {
    const number = numbers[index] ?? '';
    const draft = engine.draftLetter(one.desk, { ...requestOf(one, number, letterDay), markGaps: missingOnes === 'mark' });
    const needed = draft.missing.filter(({ optional }) => !optional);
    if (draft.kind === 'ready') drafted.push({ wanted: one, letter: draft.letter, marked: needed });
    else lacking.push({ customer: one.account.customer.name, missing: draft.missing });
  });
  if (lacking.length === 0) return drafted;
  const company = new Map(
    lacking.flatMap(({ missing }) => missing.filter(({ whose }) => whose === 'company')).map((field) => [field.field, field]),
  );
  return {
    kind: 'question',
    question: {
      kind: 'missingData',
      company: [...company.values()],
      customers: lacking
        .map(({ customer, missing }) => ({ customer, missing: missing.filter(({ whose, optional }) => whose === 'customer' && !optional) }))
        .filter(({ missing }) => missing.length > 0),
    },
  };
}

/** Thrown where a letter was prepared without what its kind needs: a programmer's fault. */
class UnpreparedLetter extends Error {
  override name = 'UnpreparedLetter';
}

function requestOf(
  { account, kind, language, demand, finalPaymentDay, plan }: WantedLetter,
  number: string,
  letterDay: SerialDay,
): LetterRequest {
  const common = { language, number, letterDay, account };
  if (kind === 'statement') return { ...common, kind };
  if (demand === null) throw new UnpreparedLetter(kind);
  if (kind === 'agreement') {
    const { count = 3, firstDate = letterDay, firstShare } = plan ?? {};
    return { ...common, kind, demand, plan: { count, firstDay: firstDate, ...(firstShare !== undefined && { firstShare }) } };
  }
  if (finalPaymentDay === null) throw new UnpreparedLetter(kind);
  return { ...common, kind, demand, finalPaymentDay };
}
