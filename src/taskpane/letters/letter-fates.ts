import type { LetterUnderWay } from '../../jobs/letters/propose-letters-contract';
import type { LetterFate } from '../../jobs/letters/record-letter-fates-contract';

/** What the user has said of one letter and not entered yet. */
export interface FateDraft {
  readonly waybill: string | null;
  readonly mark: FateMark | null;
}

export type FateMark = 'sent' | 'received' | 'returned' | 'struck';

export type FateDrafts = ReadonlyMap<string, FateDraft>;

/** Tells a letter of 催收记录. */
export function letterKey({ number, customer }: Pick<LetterUnderWay, 'number' | 'customer'>): string {
  return JSON.stringify([number, customer]);
}

/** A mark set, or taken back where it was set; nothing is left of a letter of which nothing is said. */
export function withMark(drafts: FateDrafts, letter: LetterUnderWay, mark: FateMark): FateDrafts {
  const draft = drafts.get(letterKey(letter)) ?? noDraft;
  // What went out cannot be struck.
  if (mark === 'struck' && letter.sentDate !== null) return drafts;
  return withDraft(drafts, letter, { ...draft, mark: draft.mark === mark ? null : mark });
}

/** A waybill typed; a letter with one went out, unless something else is said of it. */
export function withWaybill(drafts: FateDrafts, letter: LetterUnderWay, waybill: string): FateDrafts {
  const draft = drafts.get(letterKey(letter)) ?? noDraft;
  const isOwn = waybill.trim() === letter.waybill;
  const mark = draft.mark ?? (letter.sentDate === null && !isOwn && waybill.trim() !== '' ? 'sent' : null);
  return withDraft(drafts, letter, {
    waybill: isOwn ? null : waybill,
    mark: isOwn && draft.waybill !== null && mark === 'sent' ? null : mark,
  });
}

const noDraft: FateDraft = { waybill: null, mark: null };

function withDraft(drafts: FateDrafts, letter: LetterUnderWay, draft: FateDraft): FateDrafts {
  const others = new Map(drafts);
  if (draft.waybill === null && draft.mark === null) others.delete(letterKey(letter));
  else others.set(letterKey(letter), draft);
  return others;
}

/** What is to be entered on a date, `yyyy-mm-dd`. */
export function fatesOf(letters: readonly LetterUnderWay[], drafts: FateDrafts, date: string): LetterFate[] {
  return letters.flatMap((letter): LetterFate[] => {
    const draft = drafts.get(letterKey(letter));
    if (draft === undefined) return [];
    const { number, customer } = letter;
    const { waybill, mark } = draft;
    return [
      {
        number,
        customer,
        // A waybill typed before the letter was struck is none of a letter that went out.
        ...(waybill !== null && mark !== 'struck' && { waybill: waybill.trim() }),
        ...(mark === 'sent' && { sentDate: date }),
        ...(mark === 'received' && { receivedDate: date }),
        ...(mark === 'returned' && { returnedDate: date }),
        ...(mark === 'struck' && { struck: true }),
      },
    ];
  });
}
