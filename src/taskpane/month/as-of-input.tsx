import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

import { usePane } from '../parts/pane-context';
import { isBusy } from '../state/pane-state';
import { readAsOf } from './as-of-choices';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** Where an as-of date is typed; one that can't be read is said there, and the keyboard stays. */
export function AsOfInput({
  initial,
  answers = false,
  onDay,
}: {
  readonly initial: string;
  /** Whether it answers a question, for which a job under way is waited for; else the user has opened it to type here. */
  readonly answers?: boolean;
  readonly onDay: (asOf: string) => void;
}) {
  const {
    state,
    words: { header: words },
  } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement | null>(null);
  const [typed, setTyped] = useState(initial);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    if (!answers) input.current?.select();
  }, []);
  const isWaiting = answers && isBusy(state);
  const apply = (): void => {
    if (isWaiting) return;
    const day = readAsOf(typed);
    if (day !== null) {
      onDay(day);
      return;
    }
    setWrong(true);
    input.current?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Field label={words.asOfField} size="small" {...(isWrong ? { validationMessage: words.asOfUnreadable } : { hint: words.asOfHint })}>
        <div className={styles.line}>
          <Input
            ref={(element: HTMLInputElement | null) => void (input.current = element)}
            aria-label={words.asOfField}
            className={styles.field}
            input={{ className: styles.input }}
            value={typed}
            autoComplete="off"
            onChange={(_event, data) => {
              setTyped(data.value);
              setWrong(false);
            }}
          />
          <Button type="submit" appearance={answers ? 'primary' : 'secondary'} disabledFocusable={isWaiting}>
            {words.apply}
          </Button>
        </div>
      </Field>
    </form>
  );
}
