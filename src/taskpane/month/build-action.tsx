import { Button, makeStyles } from '@fluentui/react-components';

import type { LedgerView } from '../../jobs/month/look-contract';
import { isBusy, madeInOtherLanguage, madeOfView } from '../state/pane-state';
import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { SheetNames } from './sheet-names';

const useStyles = makeStyles({ button: { width: '100%' } });

/** Of the one button of the pane. */
export const buildButtonId = 'build-month';

/** The one thing to do here, with what it will leave behind and what cannot be undone. */
export function BuildAction({ view }: { readonly view: LedgerView }) {
  const { state, words, texts, controller } = usePane();
  const styles = useStyles();
  const { tight, caption } = usePaneStyles();
  const button = useFocusTurn('build');
  const made = madeOfView(state);
  const other = madeInOtherLanguage(state);
  const { period } = view.figures;
  return (
    <div className={tight}>
      <Button
        ref={button}
        id={buildButtonId}
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy(state)}
        onClick={() => void controller.build()}
      >
        {made ? words.build.rebuild(period) : words.build.build(period)}
      </Button>
      <p className={caption}>
        {made ? words.build.willReplace : other ? words.build.willMakeBeside : words.build.willMake}
        <SheetNames names={(made ?? other)?.sheets.map(({ name }) => name) ?? [texts.sheets.detailName, texts.sheets.analysisName]} />
      </p>
      <p className={caption}>{texts.jobs.cannotUndo}</p>
    </div>
  );
}
