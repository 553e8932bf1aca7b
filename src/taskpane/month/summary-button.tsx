import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentArrowDown16Regular } from '@fluentui/react-icons/svg/document-arrow-down';

import { monthlyKind } from '../../reports/monthly/monthly-kind';
import { isBusy } from '../state/pane-state';
import type { MonthTarget } from '../state/pane-state';
import { usePane } from '../parts/pane-context';

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: 'max-content' } });

/** Saves a month on one page, for months that have 应收专项分析. */
export function SummaryButton({ target, sheets }: { readonly target: MonthTarget; readonly sheets: readonly { readonly kind: string }[] }) {
  const { state, words, controller } = usePane();
  const styles = useStyles();
  if (target.ledgerSheet === null || !sheets.some(({ kind }) => kind === monthlyKind)) return null;
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<DocumentArrowDown16Regular />}
      aria-label={words.made.saveSummaryOf(target.period)}
      title={words.made.saveSummaryOf(target.period)}
      disabledFocusable={isBusy(state)}
      onClick={() => void controller.saveSummary(target)}
    >
      {words.made.saveSummary}
    </Button>
  );
}
