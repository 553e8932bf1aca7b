import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

import { Fold } from './fold';
import { useFocusTurn, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { useBroughtIntoView } from './use-brought-into-view';

/** A fault that nobody foresaw: what to do, and behind a fold what the program says of it. */
export function FaultBar({
  detail,
  action,
  onAction,
}: {
  readonly detail: string;
  readonly action: string;
  readonly onAction: () => void;
}) {
  const {
    words: { fault: words },
  } = usePane();
  const { caption } = usePaneStyles();
  const bar = useFocusTurn('result');
  const shown = useBroughtIntoView(detail);
  return (
    <div ref={shown}>
      <MessageBar ref={bar} tabIndex={0} intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle>
          {words.body}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onAction}>
            {action}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <Fold title={words.details}>
        <p className={caption}>{detail}</p>
      </Fold>
    </div>
  );
}
