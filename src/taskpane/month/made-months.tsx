import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';

import type { MadeMonth } from '../../jobs/month/look-contract';
import { madeMonthsOf, resultInSight } from '../state/pane-state';
import type { MonthTarget, PaneState } from '../state/pane-state';
import { CellLink } from '../parts/cell-link';
import { Isolated } from '../parts/isolated';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { RemoveButton } from './remove-button';
import { SummaryButton } from './summary-button';

const useStyles = makeStyles({
  month: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  words: { flexGrow: 1, minWidth: 0 },
  period: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', rowGap: '4px', flexShrink: 0 },
  stale: { color: tokens.colorStatusWarningForeground3 },
});

/** The months that are there, their sheets, and a way to take them away; one that was built just now has its own card. */
export function MadeMonths() {
  const {
    state,
    words: { made: words, result: resultWords },
  } = usePane();
  const styles = useStyles();
  const { stack, ruled, heading, list, caption, text, row } = usePaneStyles();
  const months = madeMonthsOf(state).filter((month) => !isJustBuilt(month, state));
  if (months.length === 0) return null;
  return (
    <section className={mergeClasses(stack, ruled)}>
      <h2 className={heading}>{words.heading}</h2>
      <ul className={list}>
        {months.map(({ period, language, ledgerSheet, sheets, isStale, changed = [] }) => (
          <li key={`${period} ${language} ${ledgerSheet ?? ''}`} className={styles.month}>
            <div className={styles.words}>
              <p className={text}>
                <span className={styles.period}>{period}</span>{' '}
                <span className={caption}>
                  <Isolated
                    text={ledgerSheet === null ? words.ledgerGone : words.fromLedger(ledgerSheet)}
                    names={ledgerSheet === null ? [] : [ledgerSheet]}
                  />
                </span>
                {isStale === true && <span className={mergeClasses(caption, styles.stale)}>{` · ${words.stale}`}</span>}
              </p>
              <div className={row}>
                {sheets.map(({ name, isOlder }) => (
                  <CellLink key={name} sheet={name} label={resultWords.openSheet(name)}>
                    {isOlder ? words.older(name) : name}
                  </CellLink>
                ))}
              </div>
              {changed.length > 0 && (
                <p className={mergeClasses(caption, styles.stale)}>
                  {words.changed}
                  {changed.map(({ name, cells, more }) => (
                    <Fragment key={name}>
                      {' '}
                      <CellLink sheet={name} {...(cells[0] !== undefined && { cell: cells[0] })} label={resultWords.openSheet(name)}>
                        {words.changedPlaces(name, cells, more)}
                      </CellLink>
                    </Fragment>
                  ))}
                </p>
              )}
            </div>
            <div className={styles.buttons}>
              <SummaryButton target={targetOf({ period, ledgerSheet, language })} sheets={sheets} />
              <RemoveButton target={targetOf({ period, ledgerSheet, language })} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function targetOf({ period, ledgerSheet, language }: Pick<MadeMonth, 'period' | 'ledgerSheet' | 'language'>): MonthTarget {
  return { period, ledgerSheet, sheetLanguage: language === 'en-US' ? 'en-US' : 'zh-CN' };
}

function isJustBuilt(month: MadeMonth, state: PaneState): boolean {
  const result = resultInSight(state);
  return (
    result?.kind === 'built' &&
    result.report.period === month.period &&
    month.sheets.every(({ name }) => result.report.sheets.some((sheet) => sheet.name === name))
  );
}
