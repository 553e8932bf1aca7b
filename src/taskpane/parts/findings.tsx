import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import type { MonthFigures } from '../../jobs/month/look-contract';
import { CellLink } from './cell-link';
import { Fold } from './fold';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

const shownAtOnce = 50;

const useStyles = makeStyles({
  value: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
  },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** What needs attention: cells that could not be read, each a link to it; notices; rows that do not count. */
export function Findings({
  figures,
}: {
  readonly figures: Pick<MonthFigures, 'ledgerSheet' | 'problems' | 'notices' | 'checks' | 'leftOut'>;
}) {
  const {
    words: { findings: words },
  } = usePane();
  const styles = useStyles();
  const { stack, heading, list, caption, ruled } = usePaneStyles();
  const { ledgerSheet, problems, leftOut } = figures;
  // Disagreements stand under the tie-out.
  const notices = figures.notices.filter((notice) => !figures.checks.includes(notice));
  return (
    <section className={mergeClasses(stack, ruled)}>
      {problems.length === 0 ? (
        <p className={caption}>{words.noProblems}</p>
      ) : (
        <>
          <h2 className={heading}>{words.problems(problems.length)}</h2>
          <LongList count={problems.length}>
            {(shown) =>
              problems.slice(0, shown).map(({ sheet, cell, value, reason }, index) => (
                <li key={`${index} ${sheet}!${cell}`} className={styles.item}>
                  <CellLink sheet={sheet} cell={cell} label={words.problemLink(sheet, cell)}>
                    {sheet === ledgerSheet ? cell : `${sheet}!${cell}`}
                  </CellLink>{' '}
                  <span className={styles.value}>{value.trim() === '' ? words.blankValue : value}</span> {reason}
                </li>
              ))
            }
          </LongList>
        </>
      )}
      <div>
        {notices.length > 0 && (
          <Fold title={words.notices(notices.length)}>
            <ul className={list}>
              {notices.map((notice, index) => (
                <li key={`${index} ${notice}`} className={styles.item}>
                  {notice}
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {leftOut.length > 0 && (
          <Fold title={words.leftOut(leftOut.length)}>
            <LongList count={leftOut.length}>
              {(shown) =>
                leftOut.slice(0, shown).map(({ sheet, row, reason }, index) => (
                  <li key={`${index} ${sheet}!${row}`} className={styles.item}>
                    <CellLink sheet={sheet} cell={`A${row}`} label={words.problemLink(sheet, `A${row}`)}>
                      {words.rowLink(row)}
                    </CellLink>{' '}
                    {reason}
                  </li>
                ))
              }
            </LongList>
          </Fold>
        )}
      </div>
    </section>
  );
}

/** A list that is shown piece by piece. */
function LongList({ count, children }: { readonly count: number; readonly children: (shown: number) => React.ReactNode }) {
  const { words } = usePane();
  const { list } = usePaneStyles();
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <>
      <ul className={list}>{children(shown)}</ul>
      {count > shown && (
        <Button size="small" onClick={() => setShown(shown + shownAtOnce)}>
          {words.findings.more(Math.min(shownAtOnce, count - shown))}
        </Button>
      )}
    </>
  );
}
