import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

import type { PaneTab } from './state/pane-state';
import { usePane } from './parts/pane-context';

const tabs: readonly PaneTab[] = ['month', 'letters', 'settings'];

const useStyles = makeStyles({
  list: { display: 'flex', columnGap: '4px', marginLeft: '-8px' },
  tab: {
    ...typographyStyles.body1,
    appearance: 'none',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    padding: '6px 8px',
    cursor: 'pointer',
    borderBottom: '2px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    borderRadius: 0,
    ':hover': { color: tokens.colorNeutralForeground1Hover, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  chosen: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** 月报 催款函 设置 as words; one stop of the Tab key, arrows go from one to the next. */
export function PaneTabs() {
  const { state, words, controller } = usePane();
  const styles = useStyles();
  const go = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = tabs.indexOf(state.tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    const tab = tabs[(to + tabs.length) % tabs.length] ?? 'month';
    event.preventDefault();
    controller.chooseTab(tab);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={words.tabs.label} className={styles.list} onKeyDown={go}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === state.tab}
          tabIndex={tab === state.tab ? 0 : -1}
          aria-controls={tab === state.tab ? `panel-${tab}` : undefined}
          className={mergeClasses(styles.tab, tab === state.tab && styles.chosen)}
          onClick={() => controller.chooseTab(tab)}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
