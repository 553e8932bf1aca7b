import { isUnderOtherLaw, soonestEndOf } from '../../desk/limitation';
import { caseStates } from '../../registers/cases/columns';
import { textFor } from '../../registers/word-list';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { deskTexts } from '../../texts/desk/desk-texts';
import type { CasesSource, OpenCase } from './cases-source';
import { putPart } from './put-part';

/** Where each case stands, when limitation of its invoices ends first, and each period that runs, with its law. Answers the first free row. */
export function putDeadlines(draft: SheetDraft, row: number, source: CasesSource): number {
  const { words } = source;
  return putPart(draft, row, {
    ...words.deadlines,
    kinds: ['word', 'date', 'date', 'number'],
    lines: source.cases.flatMap((one) => linesOf(one, source)),
    endsWithText: true,
  });
}

function linesOf({ name, debtorCase }: OpenCase, { desk, language, words }: CasesSource): CellContent[][] {
  const { record, account, invoices, deadlines } = debtorCase;
  const state = textFor(record.state ?? 'preparing', caseStates, language);
  const otherLaw = account !== null && isUnderOtherLaw(account) ? words.deadlines.otherLaw : '';
  const said = (text: string): string => [text, otherLaw].filter((part) => part !== '').join(' · ');
  const first = [name, state, soonestEndOf(desk, invoices)];
  if (deadlines.length === 0) return [[...first, null, null, said(words.deadlines.none)]];
  return deadlines.map(({ kind, day }, index) => [
    ...(index === 0 ? first : [name, null, null]),
    day,
    day - desk.asOf,
    said(deskTexts[language].action('caseDeadline', kind)),
  ]);
}
