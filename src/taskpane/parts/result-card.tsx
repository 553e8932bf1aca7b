import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';

import type { RefusalReason } from '../../jobs/refusal-reason';
import { refusalSentence } from '../../jobs/refusal-sentence';
import { firstTab, isBusy, type LettersResult, type PaneResult } from '../state/pane-state';
import { ResultHeading } from './result-heading';
import { SheetLinks } from './sheet-links';
import { BuiltCard } from '../month/built-card';
import { FaultBar } from './fault-bar';
import { Isolated } from './isolated';
import { useFocusTurn, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { PolicyFaults } from './policy-faults';
import { QuestionCard } from '../month/question-card';
import { useBroughtIntoView } from './use-brought-into-view';

/** What the last job came to that was asked for on the tab in sight; each kind has its card. */
export function ResultCard({ result }: { readonly result: PaneResult }) {
  const { state, words, controller } = usePane();
  const { text } = usePaneStyles();
  switch (result.kind) {
    case 'built':
      return <BuiltCard result={result} />;
    case 'removed':
      return <DoneCard result={result} />;
    case 'summarySaved':
      return (
        <DoneCard result={result}>
          <SheetLinks sheets={[result.sheet]} />
        </DoneCard>
      );
    case 'sampleAdded':
      return (
        <DoneCard result={result}>
          <SheetLinks sheets={result.sheets} />
        </DoneCard>
      );
    case 'tableReady':
      return (
        <DoneCard result={result}>
          <SheetLinks sheets={[result.sheet]} />
        </DoneCard>
      );
    case 'exampleInserted':
      return <DoneCard result={result} />;
    case 'settled':
      return (
        <DoneCard result={result}>{result.stayed.length > 0 && <SheetLinks sheets={result.stayed.map(({ name }) => name)} />}</DoneCard>
      );
    case 'lettersDone':
      return (
        <DoneCard result={result}>
          {result.say(state.language).lines.map((line) => (
            <p key={line} className={text}>
              <Isolated text={line} />
            </p>
          ))}
          {result.sheets.length > 0 && <SheetLinks sheets={result.sheets} />}
          {result.confirm !== undefined && <Confirming confirm={result.confirm} />}
        </DoneCard>
      );
    case 'askedElsewhere':
      return (
        <DoneCard result={result}>
          <div>
            {result.question.kind === 'missingData' ? (
              <Button onClick={() => controller.goToMissing()}>{words.result.toMissing}</Button>
            ) : (
              <Button onClick={() => controller.chooseTab(firstTab)}>{words.result.toMonth}</Button>
            )}
          </div>
        </DoneCard>
      );
    case 'asked':
      return (
        <QuestionCard
          question={result.question}
          isRemoval={result.by === 'remove'}
          onAnswer={(answer) => void controller.answer(result, answer)}
        />
      );
    case 'refused':
      return <RefusedBar reason={result.reason} />;
    case 'fault':
      return <FaultBar detail={result.detail} action={words.result.dismiss} onAction={() => controller.dismissResult()} />;
  }
}

function DoneCard({ result, children }: { readonly result: PaneResult; readonly children?: ReactNode }) {
  const { words, controller } = usePane();
  const { stack, titled, ruled } = usePaneStyles();
  return (
    <section className={mergeClasses(stack, ruled)}>
      <div className={titled}>
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

/** The two ways on from what waits to be confirmed. */
function Confirming({ confirm }: { readonly confirm: NonNullable<LettersResult['confirm']> }) {
  const { state, controller } = usePane();
  const { row } = usePaneStyles();
  const { yes, no } = confirm.say(state.language);
  return (
    <div className={row}>
      <Button appearance="primary" disabledFocusable={isBusy(state)} onClick={() => confirm.run()}>
        {yes}
      </Button>
      <Button onClick={() => controller.dismissResult()}>{no}</Button>
    </div>
  );
}

/** Why a job would not. */
function RefusedBar({ reason }: { readonly reason: RefusalReason }) {
  const { words, texts, controller } = usePane();
  const sentence = refusalSentence(reason, texts);
  const isMild = reason.kind === 'cancelled';
  const focus = useFocusTurn('result');
  const shown = useBroughtIntoView(sentence);
  return (
    <div ref={shown}>
      <MessageBar ref={focus} tabIndex={0} intent={isMild ? 'info' : 'error'} layout="multiline">
        <MessageBarBody>
          {!isMild && <MessageBarTitle>{words.result.refused}</MessageBarTitle>}
          <Isolated text={sentence} />
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
      {reason.kind === 'badPolicy' && <PolicyFaults faults={reason.faults} />}
    </div>
  );
}
