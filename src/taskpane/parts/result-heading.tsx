import type { PaneResult } from '../state/pane-state';
import { Isolated } from './isolated';
import { useFocusTurn, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { resultTitle } from './result-title';

/** The heading of a result's card; the keyboard comes to it. */
export function ResultHeading({ result }: { readonly result: PaneResult }) {
  const { state, texts } = usePane();
  const { heading } = usePaneStyles();
  const title = useFocusTurn('result');
  // On the web Office takes the Tab key over and stops only where tabindex is 0: what takes the keyboard, here and in bars and questions,
  // has to be such a stop.
  return (
    <h2 ref={title} tabIndex={0} className={heading}>
      <Isolated text={resultTitle(result, texts, state.language)} />
    </h2>
  );
}
