import { Button, ProgressBar, makeStyles, mergeClasses } from '@fluentui/react-components';

import type { PaneLook } from '../state/pane-state';
import { Isolated } from './isolated';
import { useFocusTurn, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { workSentence } from './work-sentence';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  words: { flexGrow: 1, minWidth: 0, minHeight: '32px', fontVariantNumeric: 'tabular-nums' },
});

/** A bar with what is being done, and a way to stop it if there is one. */
export function JobProgress({
  title,
  work,
  focus = 'cancel',
  onCancel,
}: {
  readonly title: string;
  readonly work: PaneLook;
  readonly focus?: 'cancel' | 'lookCancel';
  readonly onCancel?: () => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { tight, text, caption } = usePaneStyles();
  const cancel = useFocusTurn(focus);
  const { step } = work;
  const share = step === null || step.total === 0 || step.stage === 'reckoning' ? undefined : step.done / step.total;
  return (
    <div className={tight}>
      <div className={styles.row}>
        <p className={mergeClasses(text, styles.words)}>
          {title}
          <br />
          <span className={caption}>
            <Isolated text={workSentence(work, words.progress) ?? ''} />
          </span>
        </p>
        {onCancel && (
          <Button ref={cancel} disabledFocusable={work.isStopping} onClick={onCancel}>
            {words.progress.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={title} thickness="large" {...(share === undefined ? {} : { value: share })} />
    </div>
  );
}
