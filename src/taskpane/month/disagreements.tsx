import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';

import type { MonthFigures } from '../../jobs/month/look-contract';
import { disagreements } from '../../jobs/month/disagreements';
import { FindingLine } from '../parts/finding-line';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

const shownAtOnce = 3;

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '4px',
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0 },
  },
  sentence: { color: tokens.colorStatusWarningForeground3 },
});

/** Where the ledger's own figures disagree with what was read: in sight, for nothing else tells that a total is not to be trusted. */
export function Disagreements({ figures }: { readonly figures: Pick<MonthFigures, 'ledgerSheet' | 'findings'> }) {
  const { words } = usePane();
  const styles = useStyles();
  const { tight, tightList, caption } = usePaneStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const checks = disagreements(figures.findings);
  if (checks.length === 0) return null;
  return (
    <div className={tight}>
      <p className={mergeClasses(caption, styles.title)}>
        <Warning16Regular aria-hidden />
        <span>{words.figures.checks(checks.length)}</span>
      </p>
      <ul className={tightList} aria-label={words.figures.checks(checks.length)}>
        {checks.slice(0, shown).map((check, index) => (
          <li key={`${index} ${check.kind}`} className={mergeClasses(caption, styles.sentence)}>
            <FindingLine finding={check} ledgerSheet={figures.ledgerSheet} />
          </li>
        ))}
      </ul>
      {checks.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(checks.length)}>
            {words.findings.more(checks.length - shown)}
          </Button>
        </div>
      )}
    </div>
  );
}
