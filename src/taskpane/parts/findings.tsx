import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import type { MonthFigures } from '../../jobs/month/look-contract';
import { FindingLine } from './finding-line';
import { Fold } from './fold';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

const shownAtOnce = 50;

const useStyles = makeStyles({
  item: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

type Figures = Pick<MonthFigures, 'ledgerSheet' | 'findings'>;

/**
 * What needs attention: cells that could not be read or are doubtful; notices; rows that do not count. Each leads to the cells and rows
 * that it names.
 */
export function Findings({ figures: { ledgerSheet, findings } }: { readonly figures: Figures }) {
  const {
    words: { findings: words },
  } = usePane();
  const { stack, heading, caption, ruled } = usePaneStyles();
  const problems = findings.filter(({ gravity }) => gravity === 'problem' || gravity === 'doubt');
  // Disagreements stand under the tie-out.
  const notices = findings.filter(({ gravity }) => gravity === 'notice');
  const leftOut = findings.filter(({ gravity }) => gravity === 'leftOut');
  return (
    <section className={mergeClasses(stack, ruled)}>
      {problems.length === 0 ? (
        <p className={caption}>{words.noProblems}</p>
      ) : (
        <>
          <h2 className={heading}>{words.problems(problems.length)}</h2>
          <FindingList findings={problems} ledgerSheet={ledgerSheet} />
        </>
      )}
      <div>
        {notices.length > 0 && (
          <Fold title={words.notices(notices.length)}>
            <FindingList findings={notices} ledgerSheet={ledgerSheet} />
          </Fold>
        )}
        {leftOut.length > 0 && (
          <Fold title={words.leftOut(leftOut.length)}>
            <FindingList findings={leftOut} ledgerSheet={ledgerSheet} />
          </Fold>
        )}
      </div>
    </section>
  );
}

/** Findings in a list that is shown piece by piece. */
function FindingList({ findings, ledgerSheet }: Figures) {
  const { words } = usePane();
  const styles = useStyles();
  const { list } = usePaneStyles();
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <>
      <ul className={list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={`${index} ${finding.kind}`} className={styles.item}>
            <FindingLine finding={finding} ledgerSheet={ledgerSheet} />
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="small" onClick={() => setShown(shown + shownAtOnce)}>
          {words.findings.more(Math.min(shownAtOnce, findings.length - shown))}
        </Button>
      )}
    </>
  );
}
