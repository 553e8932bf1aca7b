import { Button, ProgressBar, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState } from 'react';

import type { PaneTexts } from '../texts/pane/zh-CN';
import { asOfInSight, viewOf } from './state/pane-state';
import type { PaneState } from './state/pane-state';
import { AsOfForm } from './month/as-of-form';
import { CellLink } from './parts/cell-link';
import { Isolated } from './parts/isolated';
import { usePane } from './parts/pane-context';
import { usePaneStyles } from './parts/pane-styles';
import { StaleNotice } from './month/stale-notice';
import { PaneTabs } from './pane-tabs';
import { workSentence } from './parts/work-sentence';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '8px 12px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The top right corner belongs to Excel's own menu.
  ledger: { ...typographyStyles.subtitle2, paddingRight: '40px', minHeight: '22px' },
  name: { display: 'block', maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', alignItems: 'center', columnGap: '4px', minHeight: '28px', minWidth: 0 },
  date: { minWidth: 0, paddingLeft: '4px', paddingRight: '4px', fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  source: {
    flexGrow: 1,
    flexBasis: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '400ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
  },
  bar: { position: 'absolute', left: 0, right: 0, bottom: '-2px' },
});

/** What every action uses, always in sight: the ledger and the as-of date; and the tabs. */
export function PaneHeader() {
  const { state, words, controller } = usePane();
  const styles = useStyles();
  const { caption, hidden } = usePaneStyles();
  const [isDateOpen, setDateOpen] = useState(false);
  const dateButton = useRef<HTMLButtonElement | null>(null);
  const figures = viewOf(state)?.figures;
  const asOf = asOfInSight(state);
  const lookWords = (state.look && workSentence(state.look, words.progress)) ?? words.progress.tasks.look;
  const closeDate = (): void => {
    setDateOpen(false);
    dateButton.current?.focus();
  };
  return (
    <header className={styles.header}>
      <h1 className={hidden}>{words.productName}</h1>
      <div className={styles.ledger}>
        {figures ? (
          <CellLink sheet={figures.ledgerSheet} label={words.header.showLedger(figures.ledgerSheet)} className={styles.name}>
            {figures.ledgerSheet}
          </CellLink>
        ) : (
          <span className={mergeClasses(styles.name, styles.quiet)}>{nameOf(state, words)}</span>
        )}
      </div>
      <div className={styles.line}>
        {asOf !== null && (
          <>
            <span className={caption}>{words.header.asOf}</span>
            <Button
              ref={(element: HTMLButtonElement | null) => void (dateButton.current = element)}
              size="small"
              appearance="subtle"
              className={styles.date}
              iconPosition="after"
              icon={isDateOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
              aria-expanded={isDateOpen}
              aria-label={[words.header.changeAsOf, asOf].filter((part) => part !== '').join(' ')}
              title={words.header.changeAsOf}
              onClick={() => setDateOpen(!isDateOpen)}
            >
              {asOf === '' ? words.header.noAsOf : asOf}
            </Button>
            {figures && state.look === null && (
              <span className={mergeClasses(caption, styles.source)} title={words.header.asOfSource[figures.asOfSource]}>
                {words.header.asOfSource[figures.asOfSource]}
              </span>
            )}
            {figures && state.look && (
              <>
                <span className={mergeClasses(caption, styles.source, styles.late)} title={lookWords}>
                  <Isolated text={lookWords} />
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.late}
                  icon={<Dismiss16Regular />}
                  title={words.progress.cancel}
                  aria-label={`${words.progress.cancel} ${words.progress.tasks.look}`}
                  onClick={() => controller.stopLook()}
                />
              </>
            )}
          </>
        )}
      </div>
      {isDateOpen && asOf !== null && (
        <AsOfForm
          asOf={asOf}
          onClose={closeDate}
          onChosen={(asOf) => {
            controller.chooseAsOf(asOf);
            closeDate();
          }}
        />
      )}
      <PaneTabs />
      <StaleNotice />
      {state.look && figures && <ProgressBar aria-hidden role="presentation" className={mergeClasses(styles.bar, styles.late)} />}
    </header>
  );
}

/** What stands in the ledger's place where there is none yet. */
function nameOf({ look, looked, lookFault }: PaneState, { header, productName }: PaneTexts): string {
  if (look !== null || (looked === null && lookFault === null)) return header.looking;
  if (looked?.kind === 'refused' && looked.refusal === 'noLedger') return header.noLedger;
  if (looked?.kind !== 'question') return productName;
  return 'sheetName' in looked.question ? looked.question.sheetName : header.manyLedgers;
}
