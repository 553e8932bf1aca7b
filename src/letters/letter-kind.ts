import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Language } from '../texts/language';

/** What can be written to a debtor: the three demands (R21), a statement of account, a repayment agreement (R32). */
export type LetterKind = 'first' | 'second' | 'lawyer' | 'statement' | 'agreement';

/** A kind of letter and what is particular to it. */
export interface LetterKindEntry {
  readonly kind: LetterKind;
  /** The stage of the register (R21); null for what demands nothing. */
  readonly stage: LetterStage | null;
  /** In which languages there is one. */
  readonly languages: readonly Language[];
  /** Of the letterhead band, `RRGGBB`. */
  readonly color: string;
}

/** All kinds of letters. */
export const letterKinds: readonly LetterKindEntry[] = [
  { kind: 'first', stage: 1, languages: ['zh-CN', 'en-US'], color: 'DCE6F2' },
  { kind: 'second', stage: 2, languages: ['zh-CN', 'en-US'], color: 'FBE3C8' },
  { kind: 'lawyer', stage: 3, languages: ['zh-CN'], color: 'F3D3D0' },
  { kind: 'statement', stage: null, languages: ['zh-CN', 'en-US'], color: 'FFFFFF' },
  { kind: 'agreement', stage: null, languages: ['zh-CN'], color: 'FFFFFF' },
];
