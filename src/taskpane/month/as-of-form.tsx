import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

import { nearbyMonthEnds, readAsOf } from './as-of-choices';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px',
    marginTop: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  choices: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '4px' },
  choice: { minWidth: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
});

/** Where the as-of date is typed or chosen among month ends. */
export function AsOfForm({
  asOf,
  onChosen,
  onClose,
}: {
  readonly asOf: string;
  readonly onChosen: (asOf: string | null) => void;
  readonly onClose: () => void;
}) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { row } = usePaneStyles();
  const [typed, setTyped] = useState(asOf);
  const monthEnds = nearbyMonthEnds(asOf);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement | null>(null);
  // Opening it was the user's wish to type here.
  useEffect(() => input.current?.select(), []);
  const apply = (): void => {
    const day = readAsOf(typed);
    if (day === null) {
      setWrong(true);
      input.current?.focus();
    } else {
      onChosen(day);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field
        label={words.header.asOfField}
        size="small"
        {...(isWrong ? { validationMessage: words.header.asOfUnreadable } : { hint: words.header.asOfHint })}
      >
        <div className={styles.line}>
          <Input
            ref={(element: HTMLInputElement | null) => void (input.current = element)}
            aria-label={words.header.asOfField}
            className={styles.field}
            input={{ className: styles.input }}
            value={typed}
            autoComplete="off"
            onChange={(_event, data) => {
              setTyped(data.value);
              setWrong(false);
            }}
          />
          <Button type="submit">{words.header.apply}</Button>
        </div>
      </Field>
      {monthEnds.length > 0 && (
        <div role="group" aria-label={words.header.monthEnds} className={styles.choices}>
          {monthEnds.map((day) => (
            <Button
              key={day}
              size="small"
              className={styles.choice}
              aria-pressed={day === asOf}
              appearance={day === asOf ? 'outline' : 'secondary'}
              onClick={() => onChosen(day)}
            >
              {day}
            </Button>
          ))}
        </div>
      )}
      <div className={row}>
        {state.asOf !== null && (
          <Button size="small" appearance="subtle" onClick={() => onChosen(null)}>
            {words.header.fromLedger}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.header.close}
        </Button>
      </div>
    </form>
  );
}
