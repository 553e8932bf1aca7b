import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';

import { isBusy } from '../state/pane-state';
import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    '& li::marker': { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  },
});

/** A workbook without ledger, for the first time: what this does, and a ledger to try it on. */
export function FirstRun() {
  const {
    state,
    words: { firstRun: words },
    controller,
  } = usePane();
  const styles = useStyles();
  const { stack, row, heading, text } = usePaneStyles();
  const sample = useFocusTurn('build');
  return (
    <section className={stack}>
      <h2 className={heading}>{words.heading}</h2>
      <p className={text}>{words.needs}</p>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {!isBusy(state) && (
        <div className={row}>
          <Button ref={sample} appearance="primary" onClick={() => void controller.insertSample()}>
            {words.openSample}
          </Button>
          <Button appearance="subtle" onClick={() => controller.skipFirstRun()}>
            {words.skip}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The same once it was skipped: what a ledger needs. */
export function NoLedger() {
  const {
    state,
    words: { firstRun: words },
    controller,
  } = usePane();
  const { stack, heading, text } = usePaneStyles();
  const sample = useFocusTurn('build');
  return (
    <section className={stack}>
      <h2 className={heading}>{words.emptyHeading}</h2>
      <p className={text}>{words.emptyBody}</p>
      {!isBusy(state) && (
        <div>
          <Link as="button" ref={sample} onClick={() => void controller.insertSample()}>
            {words.sampleLink}
          </Link>
        </div>
      )}
    </section>
  );
}
