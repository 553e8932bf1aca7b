import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

import { Isolated } from './isolated';
import { useFocusTurn } from './pane-context';

/** Something to know before going on, with what can be done about it. */
export function NoteBar({
  intent,
  title,
  body,
  action,
  onAction,
}: {
  readonly intent: 'info' | 'warning' | 'error';
  readonly title?: string;
  readonly body: string;
  readonly action?: string;
  readonly onAction?: () => void;
}) {
  const button = useFocusTurn('lookAgain');
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        <Isolated text={body} />
      </MessageBarBody>
      {action !== undefined && onAction && (
        <MessageBarActions>
          <Button ref={button} size="small" onClick={onAction}>
            {action}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
