import { caseEvidence } from '../../desk/cases/case-evidence';
import { hasFile } from '../../cases/check-files';
import type { CaseArchive } from '../../cases/make-pack';
import type { DebtorCase } from '../../desk/debtor-cases';
import { registerNamed } from '../../registers/all-registers';
import { casePapersTexts } from '../../texts/case-papers/case-papers-texts';
import type { Language } from '../../texts/language';
import type { LetterDesk } from '../letters/open-letter-desk';
import { caseLine } from './case-lines';
import { csvOf } from './csv-of';
import { registerExtracts } from './register-extracts';

/** What is kept of a case beside its documents: rows of the registers, the reckoning, and the hashes of its files of evidence (R43, R44). */
export function caseArchive({ desk, registers, found, dateSystem }: LetterDesk, debtorCase: DebtorCase, language: Language): CaseArchive {
  const { archive: words } = casePapersTexts[language];
  const { extracts, unread } = registerExtracts(debtorCase.record, registers, found, dateSystem);
  const files = caseEvidence(desk, debtorCase).pieces.flatMap((piece) =>
    piece.origin === 'evidence' && hasFile(piece.row) ? [piece.row] : [],
  );
  const hashed = files.filter(({ sha256 }) => sha256 !== '');
  const texts = new Map<string, string>();
  for (const { name, headings, rows } of extracts) {
    const file = `${words.folder}/${registerNamed(name).title[language]}.csv`;
    // Several tables of one kind have headings of their own.
    texts.set(file, `${texts.get(file) ?? ''}${csvOf([[...words.at, ...headings], ...rows], !texts.has(file))}`);
  }
  texts.set(words.reckoning, `${JSON.stringify(caseLine(desk, debtorCase), null, 2)}\n`);
  if (hashed.length > 0) {
    const lines = hashed.map(({ sha256, fileName, name }) => `${sha256}  ${(fileName || name).replaceAll(/[\r\n]+/g, ' ')}\n`);
    texts.set(words.evidence, [...new Set(lines)].join(''));
  }
  return {
    texts,
    notes: [
      words.rows,
      ...(files.length === 0 ? [] : [words.files(files.length, hashed.length)]),
      ...(unread.length === 0 ? [] : [words.unread(unread.map(({ sheet, row }) => `${sheet}!${row}`))]),
    ],
  };
}
