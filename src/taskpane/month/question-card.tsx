import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import type { MonthQuestion } from '../../jobs/month/build-month-contract';
import { questionSentence } from '../../jobs/question-sentence';
import type { RemoveMonthQuestion } from '../../jobs/month/remove-month-contract';
import { a1Of, columnLetters } from '../../cells/a1';
import type { LedgerChoices } from '../../jobs/month/look-contract';
import { chosenSums, chosenTypes } from '../../ledger/reading-choices';
import type { ColumnRole } from '../../ledger/reading-choices';
import { twoReadings } from '../../texts/reading/two-readings';
import type { TwoReadings } from '../../texts/reading/two-readings';
import { paneTexts } from '../../texts/pane/pane-texts';
import type { Texts } from '../../texts/texts';
import { isBusy } from '../state/pane-state';
import type { QuestionAnswer } from '../state/question-answer';
import { AsOfField } from './as-of-field';
import { CellLink } from '../parts/cell-link';
import { Isolated } from '../parts/isolated';
import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { SheetLinks } from '../parts/sheet-links';
import { useBroughtIntoView } from '../parts/use-brought-into-view';

const useStyles = makeStyles({
  card: {
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Questions whose answer is a decision kept in the workbook. */
const keptKinds: ReadonlySet<Question['kind']> = new Set([
  'whichColumn',
  'whatColumn',
  'dateOrder',
  'decimalMark',
  'monthDay',
  'whatType',
  'whatSum',
  'creditDays',
  'netReceipts',
]);
/** Credit periods that firms give; any other goes on the policy sheet (R12e). */
const usualCreditDays = [0, 30, 45, 60, 90] as const;

type Question = MonthQuestion | RemoveMonthQuestion;

interface Choice {
  readonly label: string;
  readonly answer: QuestionAnswer;
  readonly isMain?: boolean;
}

/** What a job must know before it goes on, with its possible answers. */
export function QuestionCard({
  question,
  isRemoval,
  onAnswer,
}: {
  readonly question: Question;
  readonly isRemoval: boolean;
  readonly onAnswer: (answer: QuestionAnswer) => void;
}) {
  const { state, words, texts } = usePane();
  const sentence = questionSentence(question, texts);
  const styles = useStyles();
  const { stack, tight, heading, text, caption, row, wideButton } = usePaneStyles();
  const title = useFocusTurn('result');
  const shown = useBroughtIntoView(sentence);
  const isKept = keptKinds.has(question.kind);
  return (
    <section ref={shown} className={mergeClasses(styles.card, stack)}>
      <h2 ref={title} tabIndex={0} className={heading}>
        {titleOf(question, texts)}
      </h2>
      <p className={text}>
        <Isolated text={sentence} />
      </p>
      <QuestionPlaces question={question} />
      {question.kind === 'whichAsOf' && <AsOfField onAnswer={(asOf) => onAnswer({ kind: 'asOf', asOf })} />}
      {question.kind === 'confirmAsOf' && <AsOfField suggested={question.newest} onAnswer={(asOf) => onAnswer({ kind: 'asOf', asOf })} />}
      <div className={tight}>
        {choicesFor(question, texts, isRemoval).map(({ label, answer, isMain = false }) => (
          <Button
            key={label}
            className={wideButton}
            appearance={isMain ? 'primary' : 'secondary'}
            disabledFocusable={isBusy(state)}
            onClick={() => onAnswer(answer)}
          >
            <bdi>{label}</bdi>
          </Button>
        ))}
      </div>
      {isKept && (
        <div className={row}>
          <p className={caption}>{words.questions.remembered}</p>
        </div>
      )}
    </section>
  );
}

/** The cells that a question is about. */
function QuestionPlaces({ question }: { readonly question: Question }) {
  const {
    words: { findings: words },
  } = usePane();
  const { row } = usePaneStyles();
  const places =
    'cell' in question
      ? [{ name: question.sheetName, cells: [question.cell] }]
      : question.kind === 'whichAsOf'
        ? [question.unreadable].flatMap((cell) => (cell ? [{ name: cell.place.sheetName, cells: [a1Of(cell.place)] }] : []))
        : question.kind === 'changedSheets'
          ? question.sheets
          : [];
  if (question.kind === 'unfinishedRun') return <SheetLinks sheets={question.run.sheets.map(({ name }) => name)} />;
  const links = places.flatMap(({ name, cells }) =>
    cells.map((cell) => (
      <CellLink key={`${name}!${cell}`} sheet={name} cell={cell} label={words.problemLink(name, cell)}>{`${name}!${cell}`}</CellLink>
    )),
  );
  return links.length === 0 ? null : <div className={row}>{links}</div>;
}

/** A decision about the ledger that a cell is of. */
function decided(question: { readonly sheetName: string; readonly ledgerSheet?: string }, choices: LedgerChoices): QuestionAnswer {
  return { kind: 'decision', sheet: question.ledgerSheet ?? question.sheetName, choices };
}

/** What a figure with one mark in it is by a point and by a comma as its decimal mark. */
function byMark({ asFraction, asThousands }: TwoReadings, isPoint: boolean): readonly [string, string] {
  return isPoint ? [asFraction, asThousands] : [asThousands, asFraction];
}

function titleOf(question: Question, { language, columns }: Texts): string {
  const { questions } = paneTexts[language];
  return question.kind === 'whichColumn' ? questions.whichColumn(columns[question.role]) : questions[question.kind];
}

function choicesFor(question: Question, { language, columns: roles }: Texts, isRemoval: boolean): readonly Choice[] {
  const { questions, made, columns: columnWords } = paneTexts[language];
  switch (question.kind) {
    case 'whichLedger':
      return [
        ...question.sheetNames.map((sheet): Choice => ({ label: sheet, answer: { kind: 'ledger', sheet } })),
        ...(question.asOne === true && question.sheetNames[0] !== undefined
          ? [
              {
                label: questions.asOneLedger,
                answer: { kind: 'decision', sheet: question.sheetNames[0], choices: { allSheets: true } },
              } satisfies Choice,
            ]
          : []),
      ];
    case 'whichColumn': {
      const { sheetName, role, columns } = question;
      const choose = (column: number | null): QuestionAnswer => ({
        kind: 'decision',
        sheet: sheetName,
        choices: { columns: { [role]: column } },
      });
      return [
        ...columns.map(({ column, heading }) => ({
          label: `${columnLetters(column)} · ${heading === '' ? columnWords.none : heading}`,
          answer: choose(column),
        })),
        { label: questions.noColumn, answer: choose(null) },
      ];
    }
    case 'whatColumn': {
      const { sheetName, column } = question;
      const choose = (columns: Partial<Record<ColumnRole, number | null>>): QuestionAnswer => ({
        kind: 'decision',
        sheet: sheetName,
        choices: { columns },
      });
      return [
        ...(['received', 'balance', 'reduction'] as const).map((role) => ({ label: roles[role], answer: choose({ [role]: column }) })),
        { label: questions.noColumn, answer: choose({ received: null }) },
      ];
    }
    case 'dateOrder': {
      const choose = (dateOrder: 'mdy' | 'dmy'): QuestionAnswer => ({
        kind: 'decision',
        sheet: question.ledgerSheet ?? question.sheetName,
        choices: { dateOrder },
      });
      return [
        { label: questions.monthFirst, answer: choose('mdy') },
        { label: questions.dayFirst, answer: choose('dmy') },
      ];
    }
    case 'decimalMark': {
      const readings = twoReadings(question.value);
      const isPoint = !question.value.normalize('NFKC').includes(',');
      const [asPoint, asComma] = readings === null ? ['', ''] : byMark(readings, isPoint);
      return [
        { label: questions.pointMark(asPoint), answer: decided(question, { decimalMark: 'point' }) },
        { label: questions.commaMark(asComma), answer: decided(question, { decimalMark: 'comma' }) },
      ];
    }
    case 'monthDay':
      return [
        { label: questions.firstDay, answer: decided(question, { monthDay: 'first' }) },
        { label: questions.lastDay, answer: decided(question, { monthDay: 'last' }) },
      ];
    case 'whatType':
      return chosenTypes.map((type) => ({
        label: questions.types[type],
        answer: decided(question, { types: { ...question.known, [question.value]: type } }),
      }));
    case 'whatSum':
      return chosenSums.map((sum) => ({
        label: questions.sums[sum],
        answer: decided(question, { sums: { ...question.known, [question.heading]: sum } }),
      }));
    case 'whichAsOf':
      return [];
    case 'confirmAsOf':
      return [
        { label: questions.useAsOf(question.asOf), answer: { kind: 'confirmAsOf', sheet: question.sheetName, asOf: question.asOf } },
        ...(question.source === 'given' ? [{ label: questions.ledgersAsOf, answer: { kind: 'asOf', asOf: null } } as const] : []),
      ];
    case 'creditDays':
      return usualCreditDays.map((creditDays) => ({
        label: questions.days(creditDays),
        answer: { kind: 'decision', sheet: question.sheetName, choices: { creditDays } },
      }));
    case 'netReceipts': {
      return [
        { label: questions.netOldest, answer: decided(question, { netUnallocated: true }) },
        { label: questions.netNone, answer: decided(question, { netUnallocated: false }) },
      ];
    }
    case 'unfinishedRun':
      return ([question.run.way, 'leave'] as const).map((choice) => ({
        label: questions.settle[choice],
        answer: { kind: 'settle', answer: { run: question.run.id, choice } },
      }));
    case 'changedSheets':
      return [
        { label: questions.keepThem, answer: { kind: 'leave' }, isMain: true },
        { label: isRemoval ? questions.removeAnyway : questions.overwrite, answer: { kind: 'overwrite' } },
      ];
    case 'confirmRemoval':
      return [
        { label: questions.removeThem(question.sheetNames.length), answer: { kind: 'confirm' }, isMain: true },
        { label: questions.keepThem, answer: { kind: 'leave' } },
      ];
    case 'whichMonth':
      return question.months.map(({ period, ledgerSheet }) => ({
        label: `${period} · ${ledgerSheet === null ? made.ledgerGone : made.fromLedger(ledgerSheet)}`,
        answer: { kind: 'month', target: { period, ledgerSheet } },
      }));
  }
}
