import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';

import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { isBusy, staleOfView, viewOf } from '../state/pane-state';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    margin: '0 -12px',
    padding: '4px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& svg': { flexShrink: 0 },
  },
  sentence: { flexGrow: 1, minWidth: 0, color: 'inherit' },
  button: { flexShrink: 0, minWidth: 'max-content' },
});

/**
 * That what is in sight is no longer so, in the header, where it stays however far the user scrolls: the ledger was changed, or the sheets
 * made of it are old.
 */
export function StaleNotice() {
  const { state, words, controller } = usePane();
  const styles = useStyles();
  const { caption } = usePaneStyles();
  const button = useFocusTurn('lookAgain');
  if (viewOf(state) === null || isBusy(state)) return null;
  const stale = staleOfView(state);
  const isOwn = stale?.language === state.language;
  const notice = state.hasUnreadChanges
    ? { sentence: words.ledger.changed, action: words.ledger.readAgain, name: words.ledger.readAgain, go: () => controller.lookAgain() }
    : stale && {
        sentence: isOwn ? words.made.staleTitle : words.made.staleOtherLanguage(stale.period),
        action: words.made.rebuild,
        name: (isOwn ? words.build.rebuild : words.made.rebuildOtherLanguage)(stale.period),
        go: () => void controller.rebuild(stale),
      };
  if (!notice) return null;
  return (
    <div className={styles.notice}>
      <Warning16Regular aria-hidden />
      <p className={mergeClasses(caption, styles.sentence)}>{notice.sentence}</p>
      <Button ref={button} size="small" className={styles.button} aria-label={notice.name} title={notice.name} onClick={notice.go}>
        {notice.action}
      </Button>
    </div>
  );
}
