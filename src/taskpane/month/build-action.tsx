import { Button, makeStyles } from '@fluentui/react-components';

import { allReports } from '../../reports/all-reports';
import type { LedgerView } from '../../jobs/month/look-contract';
import { isBusy, madeInOtherLanguage, madeOfView } from '../state/pane-state';
import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { SheetNames } from './sheet-names';

const useStyles = makeStyles({ button: { width: '100%' } });

const sheetsOfMonth = allReports.filter(({ lifeCycle }) => lifeCycle === 'month');

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
        appearance={made ? 'secondary' : 'primary'}
        className={styles.button}
        disabledFocusable={isBusy(state)}
        onClick={() => void controller.build()}
      >
        {made ? words.build.rebuild(period) : words.build.build(period)}
      </Button>
      <p className={caption}>
        {made ? words.build.willReplace : other ? words.build.willMakeBeside : words.build.willMake}
        <SheetNames names={(made ?? other)?.sheets.map(({ name }) => name) ?? sheetsOfMonth.map((report) => report.sheetName(texts))} />
      </p>
      <p className={caption}>{texts.jobs.cannotUndo}</p>
    </div>
  );
}
