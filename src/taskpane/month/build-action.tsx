import { Button, makeStyles } from '@fluentui/react-components';

import { allReports } from '../../reports/all-reports';
import { reportsOfChoices } from '../../reports/choose-reports';
import type { LedgerView } from '../../jobs/month/look-contract';
import { isBusy, madeInOtherLanguage, madeOfView, reportsInSight } from '../state/pane-state';
import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { ReportChoices } from './report-choices';
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
  const { period, ledgerSheet } = view.figures;
  const hasNone = reportsInSight(state).length === 0;
  return (
    <div className={tight}>
      <ReportChoices ledgerSheet={ledgerSheet} />
      <Button
        ref={button}
        id={buildButtonId}
        appearance={made ? 'secondary' : 'primary'}
        className={styles.button}
        disabledFocusable={isBusy(state) || hasNone}
        onClick={() => void controller.build()}
      >
        {made ? words.build.rebuild(period) : words.build.build(period)}
      </Button>
      {hasNone ? <p className={caption}>{words.build.noneChosen}</p> : <WhatComes />}
      <p className={caption}>{texts.jobs.cannotUndo}</p>
    </div>
  );
}

/** Which sheets will be there anew, and which will be new. */
function WhatComes() {
  const {
    state,
    texts,
    words: { build: words },
  } = usePane();
  const made = madeOfView(state);
  const other = madeInOtherLanguage(state);
  const reports = reportsOfChoices(allReports, 'month', reportsInSight(state));
  // Those in the other language stay: they are named, so that nobody looks for them in vain.
  if (made === null && other !== null) return <Names lead={words.willMakeBeside} names={other.sheets.map(({ name }) => name)} />;
  const thereAs = (kind: string): string | null =>
    made?.sheets.find((sheet) => sheet.kind === kind && sheet.isOlder !== true)?.name ?? null;
  const there = reports.flatMap(({ kind }) => thereAs(kind) ?? []);
  const fresh = reports.filter(({ kind }) => thereAs(kind) === null).map((report) => report.sheetName(texts));
  return (
    <>
      {there.length > 0 && <Names lead={words.willReplace} names={there} />}
      {fresh.length > 0 && <Names lead={words.willMake} names={fresh} />}
    </>
  );
}

function Names({ lead, names }: { readonly lead: string; readonly names: readonly string[] }) {
  const { caption } = usePaneStyles();
  return (
    <p className={caption}>
      {lead}
      <SheetNames names={names} />
    </p>
  );
}
