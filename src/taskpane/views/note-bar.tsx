import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

/** Something to know before going on, with what can be done about it. */
export function NoteBar({ intent, title, body, action, onAction }: {
  readonly intent: 'info' | 'warning' | 'error'; readonly title?: string; readonly body: string; readonly action?: string; readonly onAction?: () => void;
}) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {body}
      </MessageBarBody>
      {action !== undefined && onAction && <MessageBarActions><Button size="small" onClick={onAction}>{action}</Button></MessageBarActions>}
    </MessageBar>
  );
}
