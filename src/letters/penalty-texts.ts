import type { Desk } from '../desk/desk';
import type { DueLetter } from '../desk/letter-run';
import type { NotClaimed } from '../desk/penalty-not-claimed';
import { formatIsoDay } from '../domain/calendar/serial-day';
import { lprVerifiedThrough } from '../domain/law/lpr';
import { percent } from '../texts/percent';
import { ratesOfDays } from '../texts/sheets/penalty-rates';
import type { LetterFormat } from './letter-format';
import { isClauseAlone } from './penalty-clause';
import type { LetterKind } from './letter-kind';

/**
 * On what a letter's penalty is owed, or that rights are reserved where it names none (R13a, R21b), and what is to be said of its rates and
 * of penalties that it does not claim (R15, R18).
 */
export function penaltyTexts(
  kind: LetterKind,
  { basis, lines, penaltyCents }: DueLetter,
  notClaimed: readonly NotClaimed[],
  clause: string,
  { policy }: Desk,
  format: LetterFormat,
): { readonly basis: string; readonly note: string } {
  const { words } = format;
  const voice = words.voices[kind === 'lawyer' || kind === 'agreement' ? kind : 'demand'];
  if (basis === null) return { basis: words.basis.unconfirmed(voice), note: '' };
  if (basis === 'none') return { basis: words.basis.none(voice), note: '' };
  const { uplift, yearDays, segmented } = policy.statutory;
  const owed =
    basis === 'contract'
      ? words.basis.contract(ratesOfDays(policy.penalty), policy.penalty.method === 'whole', contractNamed(lines, clause, words))
      : words.basis.statutory(percent(uplift), yearDays, segmented);
  const snapshot = lines.some(({ position }) => position.receipts === null) ? words.notes.snapshot : '';
  const note = [
    basis === 'statutory' ? statutoryNote(lines, policy.lpr, words) : '',
    ...notClaimed
      .filter(({ reason }) => reason === 'paidLate')
      .map(({ invoices, cents }) => words.notes.paidLate(voice, invoices, format.sum(cents))),
  ]
    .filter((part) => part !== '')
    .join(words.sentenceGap);
  return penaltyCents > 0
    ? { basis: owed + (snapshot === '' ? '' : words.sentenceGap + snapshot), note }
    : { basis: [owed, words.basis.nothing(voice), note].filter((part) => part !== '').join(words.sentenceGap), note };
}

/**
 * Where the penalty is agreed: the contracts, where every invoice names its own, and the clause; a clause noted with more words stands for
 * both.
 */
function contractNamed(lines: DueLetter['lines'], clause: string, words: LetterFormat['words']) {
  if (!isClauseAlone(clause)) return { contracts: '', clause: '', remark: clause };
  const contracts = lines.map(({ position }) => position.row?.contract.trim() ?? '');
  return { contracts: contracts.includes('') ? '' : [...new Set(contracts)].join(words.listSeparator), clause, remark: '' };
}

/**
 * What of the rates is not known: those after the last day they were compared with what is published, and those before they begin (R18).
 */
function statutoryNote(lines: DueLetter['lines'], lpr: Desk['policy']['lpr'], words: LetterFormat['words']): string {
  const breaches = lines.flatMap(({ position }) =>
    position.row === null || position.row.dueDay === null ? [] : [position.row.dueDay + 1],
  );
  const known = Math.max(lprVerifiedThrough, lpr.at(-1)?.from ?? 0);
  const first = lpr[0]?.from ?? 0;
  return [
    breaches.some((day) => day > known) ? words.notes.lpr(formatIsoDay(known)) : '',
    breaches.some((day) => day < first) ? words.notes.beforeRates : '',
  ]
    .filter((part) => part !== '')
    .join(words.sentenceGap);
}
