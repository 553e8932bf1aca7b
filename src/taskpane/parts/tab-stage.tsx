import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { firstTab, resultInSight, taskInSight } from '../state/pane-state';
import { JobProgress } from './job-progress';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { ResultCard } from './result-card';
import { resultTitle } from './result-title';
import { useBroughtIntoView } from './use-brought-into-view';

const useStyles = makeStyles({
  stage: { paddingBottom: '12px', marginBottom: '12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What was asked for on this tab: the job under way, else what the last one came to. It stands first, whatever the tab shows. */
export function TabStage() {
  const { state, words, texts, controller } = usePane();
  const styles = useStyles();
  const { stack } = usePaneStyles();
  const task = taskInSight(state);
  const command = state.tab === firstTab && state.task === null ? state.command : null;
  const result = resultInSight(state);
  // The keyboard may be in Excel's grid by then, which shows the sheet that was made: no focus brings what came of it into sight.
  const shown = useBroughtIntoView(task !== null || result === null ? '' : resultTitle(result, texts, state.language));
  if (task === null && command === null && result === null) return null;
  return (
    <div ref={shown} className={mergeClasses(stack, styles.stage)}>
      {task && <JobProgress title={words.progress.tasks[task.name]} work={task} focus="cancel" onCancel={() => controller.stopTask()} />}
      {command !== null && (
        <JobProgress title={words.progress.tasks[command]} work={{ step: state.commandStep, isStopping: false, isQuiet: false }} />
      )}
      {task === null && command === null && result && <ResultCard result={result} />}
    </div>
  );
}
