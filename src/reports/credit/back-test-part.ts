import { a1 } from '../../cells/a1';
import { boldLineStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { GradeBackTest } from '../../desk/back-test';
import { creditGrades } from '../../domain/risk/credit-grade';
import { percent } from '../../texts/percent';
import { figure, roundedTo } from '../parts/figure';
import { figureColumn, labelColumn } from '../parts/part-columns';
import { putNothing } from '../parts/put-nothing';
import { putTable } from '../parts/put-table';
import { yuan } from '../yuan';
import { creditColumnCount } from './credit-places';
import { gradeWord } from './credit-source';
import type { CreditSource } from './credit-source';

/**
 * What went bad of each grade, in figures and in a sentence, with a warning where a grade is not above the better one (R36). Answers the
 * first free row.
 */
export function putBackTest(draft: SheetDraft, row: number, { words, backTest, desk }: CreditSource): number {
  const { heading, headers, nothing } = words.backTest;
  if (backTest.length === 0) {
    const reason = desk.aged.basis === 'snapshot' ? words.attention.noDates : nothing;
    return putNothing(draft, row, heading, reason);
  }
  const { next } = putTable(draft, row, {
    heading,
    headers,
    kinds: ['number', 'amount', 'amount', 'share'],
    lines: backTest.map(({ grade, customers, balanceCents, laterBadCents, share }, index) => {
      const [balance, bad] = [a1(row + 2 + index, figureColumn + 1), a1(row + 2 + index, figureColumn + 2)];
      return [
        gradeWord(grade, words),
        customers,
        yuan(balanceCents),
        yuan(laterBadCents),
        figure(`${bad}/${balance}`, share, 4, words.noData),
      ];
    }),
  });
  const sentences = [words.backTest.sentence(backTest.map((line) => [gradeWord(line.grade, words), shareOf(line)])), ...judged()];
  sentences.forEach((sentence, index) => {
    draft.line(next - 1 + index, labelColumn, sentence, boldLineStyle);
    draft.breakText(next - 1 + index, labelColumn, sentence, creditColumnCount);
  });
  return next + sentences.length;

  function judged(): string[] {
    const pairs = neighbours(backTest);
    const blurred = pairs.filter(([better, worse]) => worse.share.lessThanOrEqualTo(better.share));
    if (blurred.length > 0)
      return blurred.map(([better, worse]) => words.backTest.blurred(gradeWord(worse.grade, words), gradeWord(better.grade, words)));
    return pairs.length > 0 ? [words.backTest.apart] : [];
  }
}

/** Each grade that somebody had with the next worse one that somebody had. */
function neighbours(backTest: readonly GradeBackTest[]): (readonly [better: GradeBackTest, worse: GradeBackTest])[] {
  const graded = creditGrades.flatMap((grade) => backTest.filter((line) => line.grade === grade));
  return graded.slice(1).map((worse, index) => [graded[index] ?? worse, worse] as const);
}

function shareOf({ share }: GradeBackTest): string {
  return percent(roundedTo(share, 4) ?? 0);
}
