import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

import { allTabs } from './all-tabs';
import { usePane } from './parts/pane-context';

const useStyles = makeStyles({
  // Words come first: in a narrow pane they stand alone.
  icon: { display: 'flex', '@media (max-width: 359px)': { display: 'none' } },
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginLeft: '-8px' },
  tab: {
    ...typographyStyles.body1,
    appearance: 'none',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
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

/**
 * The tabs with their words: one stop of the Tab key, arrows go from one to the next. No TabList of Fluent's: the hidden stops for the
 * keyboard that it puts around itself are barriers to axe, and stops of their own where Office takes the Tab key over.
 */
export function PaneTabs() {
  const { state, words, controller } = usePane();
  const styles = useStyles();
  const go = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = allTabs.findIndex(({ name }) => name === state.tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: allTabs.length - 1 }[event.key];
    if (to === undefined) return;
    const next = allTabs[(to + allTabs.length) % allTabs.length];
    if (next === undefined) return;
    event.preventDefault();
    controller.chooseTab(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={words.tabs.label} className={styles.list} onKeyDown={go}>
      {allTabs.map(({ name, title, icon }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === state.tab}
          tabIndex={name === state.tab ? 0 : -1}
          aria-controls={name === state.tab ? `panel-${name}` : undefined}
          className={mergeClasses(styles.tab, name === state.tab && styles.chosen)}
          onClick={() => controller.chooseTab(name)}
        >
          <span aria-hidden className={styles.icon}>
            {icon}
          </span>
          {title(words)}
        </button>
      ))}
    </div>
  );
}
