import { Button, makeStyles, tokens } from '@fluentui/react-components';

import { nearbyMonthEnds } from './as-of-choices';
import { AsOfInput } from './as-of-input';
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
  const monthEnds = nearbyMonthEnds(asOf);
  return (
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <AsOfInput initial={asOf} onDay={onChosen} />
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
    </div>
  );
}
