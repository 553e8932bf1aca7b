import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';

import { viewOf } from '../state/pane-state';
import type { PaneResult } from '../state/pane-state';
import { CellLink } from '../parts/cell-link';
import { TieOut } from './class-figures';
import { Disagreements } from './disagreements';
import { FaultBar } from '../parts/fault-bar';
import { Findings } from '../parts/findings';
import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { QuestionCard } from './question-card';
import { RemoveButton } from './remove-button';
import { resultTitle } from './result-title';
import { useBroughtIntoView } from '../parts/use-brought-into-view';

/** What the last job came to. */
export function ResultCard({ result }: { readonly result: PaneResult }) {
  const { words, controller } = usePane();
  switch (result.kind) {
    case 'built':
      return <BuiltCard result={result} />;
    case 'removed':
      return <DoneCard result={result} />;
    case 'sampleAdded':
      return (
        <DoneCard result={result}>
          <SheetLinks sheets={result.sheets} />
        </DoneCard>
      );
    case 'exampleInserted':
      return <DoneCard result={result} />;
    case 'asked':
      return (
        <QuestionCard
          question={result.question}
          sentence={result.sentence}
          isRemoval={result.by === 'remove'}
          onAnswer={(answer) => void controller.answer(result, answer)}
        />
      );
    case 'refused':
      return <RefusedBar isMild={result.isCancelled} sentence={result.sentence} />;
    case 'fault':
      return <FaultBar detail={result.detail} action={words.result.dismiss} onAction={() => controller.dismissResult()} />;
  }
}

/** A month that was built: its sheets, its tie-out, what needs attention. */
function BuiltCard({ result }: { readonly result: Extract<PaneResult, { kind: 'built' }> }) {
  const { state } = usePane();
  const { stack, ruled } = usePaneStyles();
  const { report, language } = result;
  const figures = viewOf(state)?.figures;
  const isInSight = figures?.ledgerSheet === report.ledgerSheet && figures.asOf === report.asOf;
  return (
    <section className={mergeClasses(stack, ruled)}>
      <ResultHeading result={result} />
      <SheetLinks sheets={report.sheets.map(({ name }) => name)} />
      <TieOut totals={report.totals} checks={report.checks} />
      {!isInSight && <Disagreements checks={report.checks} />}
      <div>
        <RemoveButton target={{ period: report.period, ledgerSheet: report.ledgerSheet, sheetLanguage: language }} />
      </div>
      {/* What was just read speaks the pane's language; the report may not. */}
      <Findings figures={isInSight ? figures : report} />
    </section>
  );
}

function DoneCard({ result, children }: { readonly result: PaneResult; readonly children?: ReactNode }) {
  const { words, controller } = usePane();
  const { stack, row, ruled } = usePaneStyles();
  return (
    <section className={mergeClasses(stack, ruled)}>
      <div className={row}>
        <ResultHeading result={result} />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.result.dismiss}
          title={words.result.dismiss}
          onClick={() => controller.dismissResult()}
        />
      </div>
      {children}
    </section>
  );
}

function ResultHeading({ result }: { readonly result: PaneResult }) {
  const { words } = usePane();
  const { heading } = usePaneStyles();
  const title = useFocusTurn('result');
  // On the web Office takes the Tab key over and stops only where tabindex is 0: what takes the keyboard, here and in bars and questions, has to be such a stop.
  return (
    <h2 ref={title} tabIndex={0} className={heading}>
      {resultTitle(result, words)}
    </h2>
  );
}

function SheetLinks({ sheets }: { readonly sheets: readonly string[] }) {
  const { words } = usePane();
  const { tightList } = usePaneStyles();
  return (
    <ul className={tightList} aria-label={words.result.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <CellLink sheet={sheet} label={words.result.openSheet(sheet)}>
            {sheet}
          </CellLink>
        </li>
      ))}
    </ul>
  );
}

/** Why a job would not, in the sentence that came with it. */
function RefusedBar({ sentence, isMild }: { readonly sentence: string; readonly isMild: boolean }) {
  const { words, controller } = usePane();
  const focus = useFocusTurn('result');
  const shown = useBroughtIntoView(sentence);
  return (
    <div ref={shown}>
      <MessageBar ref={focus} tabIndex={0} intent={isMild ? 'info' : 'error'} layout="multiline">
        <MessageBarBody>
          {!isMild && <MessageBarTitle>{words.result.refused}</MessageBarTitle>}
          {sentence}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={words.result.dismiss}
              title={words.result.dismiss}
              onClick={() => controller.dismissResult()}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
