import { Button, ProgressBar, Tab, TabList, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState } from 'react';

import { viewOf } from '../pane-state';
import type { PaneTab } from '../pane-state';
import { AsOfForm } from './as-of-form';
import { CellLink } from './cell-link';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { stepSentence } from './step-sentence';

const useStyles = makeStyles({
  header: { position: 'sticky', top: 0, zIndex: 2, padding: '8px 12px 0', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The top right corner belongs to Excel's own menu.
  ledger: { ...typographyStyles.subtitle2, paddingRight: '40px', minHeight: '22px', '> *': { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', alignItems: 'center', columnGap: '4px', minHeight: '28px', minWidth: 0 },
  date: { minWidth: 0, paddingLeft: '4px', paddingRight: '4px', fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  source: { flexGrow: 1, flexBasis: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  late: { animationName: { from: { opacity: 0 }, to: { opacity: 1 } }, animationDelay: '400ms', animationDuration: '1ms', animationFillMode: 'both' },
  tabs: { marginLeft: '-8px', marginRight: '-8px' },
  bar: { position: 'absolute', left: 0, right: 0, bottom: '-2px' },
});

/** What every action uses, always in sight: the ledger and the as-of date; and the tabs. */
export function PaneHeader() {
  const { state, words, controller } = usePane();
  const styles = useStyles();
  const { caption } = usePaneStyles();
  const [isDateOpen, setDateOpen] = useState(false);
  const dateButton = useRef<HTMLButtonElement | null>(null);
  const figures = viewOf(state)?.figures;
  const closeDate = (): void => {
    setDateOpen(false);
    dateButton.current?.focus();
  };
  const name = figures ? null : state.looked === null ? words.header.looking : words.header.noLedger;
  return (
    <header className={styles.header}>
      <div className={styles.ledger}>
        {figures
          ? <CellLink sheet={figures.ledgerSheet} label={words.header.showLedger(figures.ledgerSheet)}>{figures.ledgerSheet}</CellLink>
          : <span className={styles.quiet}>{name}</span>}
      </div>
      <div className={styles.line}>
        {figures && (
          <>
            <span className={caption}>{words.header.asOf}</span>
            <Button
              ref={(element: HTMLButtonElement | null) => void (dateButton.current = element)} size="small" appearance="subtle" className={styles.date} iconPosition="after" icon={isDateOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
              aria-expanded={isDateOpen} aria-label={`${words.header.changeAsOf} ${figures.asOf}`} title={words.header.changeAsOf} onClick={() => setDateOpen(!isDateOpen)}
            >
              {figures.asOf}
            </Button>
            {state.look === null && <span className={mergeClasses(caption, styles.source)} title={words.header.asOfSource[figures.asOfSource]}>{words.header.asOfSource[figures.asOfSource]}</span>}
            {state.look && (
              <>
                <span className={mergeClasses(caption, styles.source, styles.late)}>
                  {state.look.step ? stepSentence(state.look.step, words.progress) : words.progress.tasks.look}
                </span>
                <Button
                  size="small" appearance="subtle" className={styles.late} icon={<Dismiss16Regular />} title={words.progress.cancel} aria-label={`${words.progress.cancel} ${words.progress.tasks.look}`}
                  onClick={() => controller.stopLook()}
                />
              </>
            )}
          </>
        )}
      </div>
      {isDateOpen && figures && (
        <AsOfForm
          asOf={figures.asOf} onClose={closeDate}
          onChosen={(asOf) => {
            controller.chooseAsOf(asOf);
            closeDate();
          }}
        />
      )}
      <TabList size="small" className={styles.tabs} selectedValue={state.tab} aria-label={words.tabs.label} onTabSelect={(_event, data) => controller.chooseTab(data.value as PaneTab)}>
        <Tab id="tab-month" value="month" aria-controls="panel-month">{words.tabs.month}</Tab>
        <Tab id="tab-letters" value="letters" aria-controls="panel-letters">{words.tabs.letters}</Tab>
        <Tab id="tab-settings" value="settings" aria-controls="panel-settings">{words.tabs.settings}</Tab>
      </TabList>
      {state.look && figures && <ProgressBar aria-hidden role="presentation" className={mergeClasses(styles.bar, styles.late)} />}
    </header>
  );
}
