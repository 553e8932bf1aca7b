import { chainLinks } from '../../desk/cases/case-evidence';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { caseWords } from '../../texts/case-words/case-words';
import { yuan } from '../yuan';
import type { CasesSource } from './cases-source';
import { putPart } from './put-part';

/** The chain of evidence of each invoice: there, weak, missing (R44). Answers the first free row. */
export function putChains(draft: SheetDraft, row: number, { words, language, cases }: CasesSource): number {
  const { states } = caseWords[language];
  return putPart(draft, row, {
    ...words.chain,
    kinds: ['amount', 'word', 'word', 'word', 'word', 'word'],
    lines: cases.flatMap(({ debtorCase: { record }, chains }) =>
      chains.map(({ position, links }) => [
        `${record.number} ${position.row?.invoiceNumber ?? ''}`,
        yuan(position.balanceCents + position.writtenOffCents),
        ...chainLinks.map((link) => states[links[link]]),
      ]),
    ),
  });
}

/** What would close each gap, and of which invoices (R44). Answers the first free row. */
export function putGaps(draft: SheetDraft, row: number, { words, language, cases }: CasesSource): number {
  const { links: names, closes } = caseWords[language];
  return putPart(draft, row, {
    ...words.gaps,
    kinds: ['word', 'number', 'number'],
    lines: cases.flatMap(({ name, chains }) =>
      chainLinks.flatMap((link) => {
        const open = chains.filter(({ links }) => links[link] !== 'there');
        if (open.length === 0) return [];
        const missing = open.filter(({ links }) => links[link] === 'missing').length;
        const invoices = open.length === chains.length ? [words.gaps.all] : open.map(({ position }) => position.row?.invoiceNumber ?? '');
        return [[name, names[link], missing, open.length - missing, words.gaps.what(invoices, closes[link])]];
      }),
    ),
    endsWithText: true,
  });
}
