import { FluentProvider, makeStaticStyles, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';

import type { PaneController } from './state/pane-controller';
import { allTabs } from './all-tabs';
import { announcement } from './parts/announcement';
import { NoteBar } from './parts/note-bar';
import { noticeSentence } from './parts/notice-sentence';
import { PaneContext, usePane } from './parts/pane-context';
import { PaneHeader } from './pane-header';
import { usePaneStyles } from './parts/pane-styles';
import { TabStage } from './parts/tab-stage';
import { useFocusKept } from './parts/use-focus-kept';

// WebView2 hides its scroll bar unless it is always there.
const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: 'scroll' },
  // What the keyboard comes to stays clear of the header and of the row card.
  html: { scrollPaddingTop: '140px', scrollPaddingBottom: '100px' },
});

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', minWidth: 0 },
  body: { padding: '12px', flexGrow: 1, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  notice: { marginBottom: '12px' },
});

/** The whole pane in Excel's colours. */
export function Pane({ controller }: { readonly controller: PaneController }) {
  usePageStyles();
  const { theme } = controller.desk;
  const isDark = useSyncExternalStore(theme.onChange, theme.isDark);
  // Of the whole page, so that its scroll bar and the lists that the browser draws go with it.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <PaneContext.Provider value={controller}>
        <PaneBody />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function PaneBody() {
  const { state, words, texts, controller } = usePane();
  const styles = useStyles();
  const { hidden } = usePaneStyles();
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  // Runs after the effects of all views: a wish that none of them could grant is over.
  useEffect(() => {
    if (state.focus) controller.takesFocus(state.focus);
  });
  const tab = allTabs.find(({ name }) => name === state.tab);
  const focusKept = useFocusKept(() => document.getElementById(`tab-${state.tab}`));
  return (
    <div className={styles.pane} {...focusKept}>
      <p role="status" className={hidden}>
        {announcement(state, texts)}
      </p>
      <PaneHeader />
      <main>
        <div id={`panel-${state.tab}`} role="tabpanel" aria-labelledby={`tab-${state.tab}`} className={styles.body}>
          {state.notice !== null && (
            <div className={styles.notice}>
              <NoteBar
                intent="warning"
                body={noticeSentence(state.notice, texts)}
                action={words.result.dismiss}
                onAction={() => controller.dismissNotice()}
              />
            </div>
          )}
          <TabStage />
          {tab && <tab.View />}
        </div>
      </main>
      {tab?.Foot && <tab.Foot />}
    </div>
  );
}
