import { casesByCause, casesByClass, claimedTwice, latenessOfSteps, reviewedCases } from '../../desk/cases/case-review';
import type { Lateness, ReviewedCase, StoodThen } from '../../desk/cases/case-review';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { roundedTo } from '../parts/figure';
import { caseName } from './cases-source';
import type { CasesSource } from './cases-source';
import { orBlank } from './claims-part';
import { putPart } from './put-part';

/** What closed cases teach: by cause, by step, and what an earlier action would have met. Answers the first rows of its parts, and the first free one. */
export function putReview(
  draft: SheetDraft,
  row: number,
  { desk, words }: CasesSource,
): { readonly parts: number[]; readonly next: number } {
  const closed = reviewedCases(desk) ?? [];
  const { review, byClass, steps, earlier } = words;
  const byCause = putPart(draft, row, {
    ...review,
    kinds: ['days', 'days', 'days', 'amount', 'amount', 'amount'],
    lines: casesByCause(closed).map(({ cause, ends, claimedCents, recoveredCents, costCents }) => [
      cause === null ? review.noCause : review.causes[cause],
      ...[ends.won, ends.lost, ends.unknown],
      ...[claimedCents, recoveredCents, costCents].map(orBlank),
    ]),
    note: [review.note, ...sharedNotes(closed, review)].join(''),
  });
  if (closed.length === 0) return { parts: [row], next: byCause };
  const { firstOnDay, secondOnDay, lawyerAfterDays } = desk.policy.letters;
  const classes = putPart(draft, byCause, {
    ...byClass,
    kinds: ['days', 'days', 'days'],
    lines: casesByClass(closed).map(({ riskClass, ends }) => [riskClass ?? byClass.noAction, ends.won, ends.lost, ends.unknown]),
    nothing: '',
  });
  const bySteps = putPart(draft, classes, {
    ...steps,
    kinds: ['days', 'tenths', 'days', 'tenths', 'days', 'tenths', 'days', 'tenths'],
    lines: latenessOfSteps(desk, closed).map(({ step, won, lost, all, ruleDay, difference }) => [
      steps.names[step],
      ...[won, lost, all].flatMap(latenessCells),
      ruleDay,
      roundedTo(difference, 1),
    ]),
    nothing: '',
    note: steps.note(firstOnDay, secondOnDay, lawyerAfterDays),
  });
  const inTime = putPart(draft, bySteps, {
    ...earlier,
    kinds: ['word', 'word', 'days', 'word', 'amount', 'days', 'word', 'amount'],
    lines: closed.map((one) => [
      caseName(one),
      earlier.ends[one.end],
      one.firstAction === null ? words.noData : steps.names[one.firstAction.step],
      ...stoodCells(one.firstAction),
      ...stoodCells(one.earlier),
    ]),
    nothing: '',
    note: earlier.inTime,
  });
  return { parts: [row, byCause, classes, bySteps], next: inTime };
}

/** The first of the invoices that stand in several closed cases, with where those stand, and how many there are. */
function sharedNotes(closed: readonly ReviewedCase[], { shared, sharedMore }: CasesSource['words']['review']): readonly string[] {
  const all = claimedTwice(closed);
  const most = 5;
  return [
    ...all.slice(0, most).map(({ position, cases }) => {
      const places = cases.map(({ number, sheetName, rowNumber }) => ({ number, sheetName, rowNumber }));
      return shared({ invoice: position.row?.invoiceNumber ?? '', customer: position.customer.name, cases: places });
    }),
    ...(all.length > most ? [sharedMore(all.length)] : []),
  ];
}

function latenessCells({ count, median }: Lateness): CellContent[] {
  return [count, roundedTo(median, 1)];
}

function stoodCells(stood: StoodThen | null): CellContent[] {
  return stood === null ? [null, null, null] : [stood.daysOverdue, stood.riskClass, orBlank(stood.owedCents)];
}
