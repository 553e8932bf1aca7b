import { Button, makeStyles } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';

import { isBusy } from '../state/pane-state';
import type { MonthTarget } from '../state/pane-state';
import { usePane } from '../parts/pane-context';

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: 'max-content' } });

/** Takes the sheets of one month away again. */
export function RemoveButton({ target }: { readonly target: MonthTarget }) {
  const { state, words, controller } = usePane();
  const styles = useStyles();
  const { period } = target;
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<Delete16Regular />}
      aria-label={words.made.removeMonth(period)}
      title={words.made.removeMonth(period)}
      disabledFocusable={isBusy(state)}
      onClick={() => void controller.remove(target)}
    >
      {words.made.remove}
    </Button>
  );
}
