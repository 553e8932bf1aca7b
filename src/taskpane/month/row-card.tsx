import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

import type { LedgerLine } from '../../jobs/month/look-contract';
import { formatAmount, isNegativeAmount, isZeroAmount } from '../parts/format-amount';
import { Isolated } from '../parts/isolated';
import { buildButtonId } from './build-action';
import { ClassMark } from './class-mark';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

const useStyles = makeStyles({
  card: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
  },
  line: { display: 'flex', columnGap: '8px', rowGap: '2px', flexWrap: 'wrap', alignItems: 'baseline' },
  customer: {
    fontWeight: tokens.fontWeightSemibold,
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    maxWidth: '100%',
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  rest: { flexGrow: 1 },
  facts: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** The ledger row on which the user stands, as of the date. */
export function RowCard({ line }: { readonly line: LedgerLine }) {
  const {
    words: { row: words, findings, figures },
  } = usePane();
  const styles = useStyles();
  const { caption, negative } = usePaneStyles();
  const card = useRef<HTMLElement | null>(null);
  useEffect(() => uncoverBuild(card.current), []);
  const { row, customer, invoiceNumber, dueDate, daysOverdue, standing, balance, penalty, isWrittenOff = false } = line;
  const penaltyWord = line.penaltyIsConfirmed === true ? figures.penalty : figures.penaltyEstimate;
  // Nothing is at stake any more in what was paid, however late; what could not be verified, and what is a credit, was not paid.
  const isSettled = !isWrittenOff && isZeroAmount(balance) && standing !== '贷项' && standing !== '待核实';
  const days = daysOverdue === null ? null : daysOverdue > 0 ? words.overdue(daysOverdue) : words.notOverdue;
  return (
    <section ref={(element) => void (card.current = element)} className={styles.card} aria-label={words.label(row)}>
      <div className={styles.line}>
        <bdi className={styles.customer} title={customer}>
          {customer}
        </bdi>
        <span className={mergeClasses(styles.figure, isNegativeAmount(balance) && negative)}>
          {isSettled || isWrittenOff
            ? words[isWrittenOff ? 'writtenOff' : 'settled']
            : [words.balance, line.currency, formatAmount(balance)].filter((part) => part !== undefined).join(' ')}
        </span>
      </div>
      {!isSettled && (
        <div className={mergeClasses(styles.line, styles.small)}>
          {!isWrittenOff && <ClassMark standing={standing} />}
          <span className={mergeClasses(styles.figure, styles.rest)}>{days}</span>
          <span className={styles.figure}>{`${penaltyWord} ${formatAmount(penalty)}`}</span>
        </div>
      )}
      {isSettled && !isZeroAmount(penalty) && (
        <div className={mergeClasses(styles.line, styles.small)}>{words.settledLate(penaltyWord, formatAmount(penalty))}</div>
      )}
      <div className={mergeClasses(caption, styles.facts)}>
        <Isolated
          text={[dueDate === null ? words.noDueDate : `${words.due} ${dueDate}`, findings.rowLink(row), invoiceNumber]
            .filter((part) => part !== '')
            .join(' · ')}
          names={[invoiceNumber]}
        />
      </div>
    </section>
  );
}

/** The card comes over what stands there already: the one thing to do must stay in sight. */
function uncoverBuild(card: HTMLElement | null): void {
  const button = document.getElementById(buildButtonId);
  if (card === null || button === null) return;
  const [covering, covered] = [card.getBoundingClientRect(), button.getBoundingClientRect()];
  if (covered.bottom > covering.top && covered.top < covering.bottom) button.scrollIntoView({ block: 'nearest' });
}
