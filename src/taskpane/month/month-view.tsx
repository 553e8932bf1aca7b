import { mergeClasses } from '@fluentui/react-components';

import type { LedgerView } from '../../jobs/month/look-contract';
import { refusalSentence } from '../../jobs/refusal-sentence';
import { otherCurrencies } from './other-currencies';
import { hasNoLedger, isFirstRun, madeMonthsOf, noLedgerOf, policyFaultsOf, resultInSight, viewOf } from '../state/pane-state';
import { BuildAction } from './build-action';
import { ClassFigures } from './class-figures';
import { FaultBar } from '../parts/fault-bar';
import { Findings } from '../parts/findings';
import { Isolated } from '../parts/isolated';
import { FirstRun, NoLedger } from './first-run';
import { JobProgress } from '../parts/job-progress';
import { LedgerFacts } from './ledger-facts';
import { MadeMonths } from './made-months';
import { NearestTable } from './nearest-table';
import { NoteBar } from '../parts/note-bar';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { PolicyFaults } from '../parts/policy-faults';
import { QuestionCard } from './question-card';

/** 月报: the ledger, its figures, the one button, what needs attention, what was made before. */
export function MonthView() {
  const { state } = usePane();
  const { stack } = usePaneStyles();
  const view = viewOf(state);
  // Something small is kept in passing: what stands here stays.
  const isWorking = state.command !== null || (state.task !== null && state.task.name !== 'remember');
  return (
    <div className={stack}>
      <Looked />
      {view && !isWorking && <BuildAction view={view} />}
      {view && <Findings figures={view.figures} />}
      <MadeMonths />
    </div>
  );
}

/** What the last look came to, or the look under way where there was none before. */
function Looked() {
  const { state, words, texts, controller } = usePane();
  const { looked, look, lookFault } = state;
  if (lookFault !== null) return <FaultBar detail={lookFault} action={words.fault.retry} onAction={() => controller.lookAgain()} />;
  if (looked === null || (looked.kind !== 'found' && look !== null)) {
    return look === null ? null : (
      <JobProgress title={words.progress.tasks.look} work={look} focus="lookCancel" onCancel={() => controller.stopLook()} />
    );
  }
  if (looked.kind === 'found') return <Ledger view={looked.view} />;
  if (looked.kind === 'question') {
    // One question at a time: that of a job under way comes first.
    if (resultInSight(state)?.kind === 'asked') return null;
    return <QuestionCard question={looked.question} isRemoval={false} onAnswer={(answer) => void controller.answerLook(answer)} />;
  }
  const { nearest } = noLedgerOf(state) ?? {};
  if (nearest !== undefined) {
    const sentence = refusalSentence(looked.reason, texts);
    return <NearestTable key={`${nearest.sheetName} ${nearest.headingRow}`} nearest={nearest} sentence={sentence} />;
  }
  if (isFirstRun(state)) return <FirstRun />;
  if (hasNoLedger(state)) return <NoLedger />;
  const wasStopped = looked.refusal === 'cancelled';
  return (
    <>
      <NoteBar
        intent={wasStopped ? 'info' : 'error'}
        body={wasStopped ? words.ledger.stoppedReading : refusalSentence(looked.reason, texts)}
        action={words.ledger.readAgain}
        onAction={() => controller.lookAgain()}
      />
      <PolicyFaults faults={policyFaultsOf(state)} />
    </>
  );
}

function Ledger({ view }: { readonly view: LedgerView }) {
  const { state, words } = usePane();
  const { stack, caption, ruled } = usePaneStyles();
  const { ledgerSheet } = view.figures;
  const active = state.place?.sheet;
  const isElsewhere =
    active !== undefined && active !== ledgerSheet && !madeMonthsOf(state).some(({ sheets }) => sheets.some(({ name }) => name === active));
  const others = otherCurrencies(view);
  return (
    <div className={stack}>
      {isElsewhere && (
        <p className={caption}>
          <Isolated text={words.ledger.notHere(active, ledgerSheet)} names={[active, ledgerSheet]} />
        </p>
      )}
      <LedgerFacts view={view} />
      <div className={mergeClasses(stack, ruled)}>
        <ClassFigures figures={view.figures} />
        {others.length > 0 && <p className={caption}>{words.figures.otherCurrencies(others)}</p>}
      </div>
    </div>
  );
}
