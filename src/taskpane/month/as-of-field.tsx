import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';

import { usePane } from '../parts/pane-context';
import { isBusy } from '../state/pane-state';
import { nearbyMonthEnds, readAsOf } from './as-of-choices';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** Where a question for the as-of date is answered; what is suggested is the end of that date's month. */
export function AsOfField({ suggested, onAnswer }: { readonly suggested?: string; readonly onAnswer: (asOf: string) => void }) {
  const {
    state,
    words: { header: words },
  } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement | null>(null);
  const [typed, setTyped] = useState(() => (suggested === undefined ? '' : (nearbyMonthEnds(suggested)[2] ?? '')));
  const [isWrong, setWrong] = useState(false);
  const apply = (): void => {
    if (isBusy(state)) return;
    const day = readAsOf(typed);
    if (day !== null) {
      onAnswer(day);
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
          <Button type="submit" appearance="primary" disabledFocusable={isBusy(state)}>
            {words.apply}
          </Button>
        </div>
      </Field>
    </form>
  );
}
