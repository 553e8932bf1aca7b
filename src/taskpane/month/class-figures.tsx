import { standings } from '../../ledger/standing';
import { standingColors } from '../../reports/standing-look';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';

import type { MonthFigures } from '../../jobs/month/look-contract';
import { formatAmount, formatDifference, isNegativeAmount, isZeroAmount } from '../parts/format-amount';
import { ClassMark } from './class-mark';
import { Disagreements } from './disagreements';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '1px',
    height: '8px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': { padding: '4px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    '& th': { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, '& th': { fontWeight: tokens.fontWeightRegular } },
  total: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `3px double ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
  after: { '& th': { fontWeight: tokens.fontWeightRegular } },
  start: { textAlign: 'start' },
  gloss: { marginLeft: '6px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tie: { display: 'inline-flex', alignItems: 'flex-start', columnGap: '4px', wordBreak: 'keep-all', '& svg': { flexShrink: 0 } },
});

/** Classes that a ledger need not have; they are shown where it has them. */
const seldom = new Set(['贷项', '待核实']);

/** The balance by class with its total, and whether it ties to the ledger (R5, R12). */
export function ClassFigures({
  figures,
}: {
  readonly figures: Pick<
    MonthFigures,
    'totals' | 'findings' | 'comparison' | 'agreesWithLedger' | 'ledgerSheet' | 'penaltyEstimate' | 'unitFactor'
  >;
}) {
  const {
    words: { figures: words },
  } = usePane();
  const styles = useStyles();
  const { tight, numbers, negative, caption } = usePaneStyles();
  const { totals, penaltyEstimate, unitFactor } = figures;
  const penaltyWord = isZeroAmount(penaltyEstimate)
    ? words.penalty
    : penaltyEstimate === totals.penalty
      ? words.penaltyEstimate
      : words.penaltyPartly(formatAmount(penaltyEstimate));
  const amount = (value: string): string => mergeClasses(numbers, isNegativeAmount(value) && negative);
  return (
    <div className={tight}>
      {unitFactor !== 1 && <p className={caption}>{words.unit(unitFactor)}</p>}
      <div aria-hidden className={styles.bar}>
        {standings.map(
          (standing) =>
            !totals[standing].startsWith('-') &&
            !isZeroAmount(totals[standing]) && (
              // A width needs no exactness.
              <span key={standing} style={{ flexGrow: Number(totals[standing]), backgroundColor: standingColors[standing] }} />
            ),
        )}
      </div>
      <table className={styles.table} aria-label={words.heading}>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.start}>
              {words.classHeading}
            </th>
            <th scope="col" className={numbers}>
              {words.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings
            .filter((standing) => !seldom.has(standing) || !isZeroAmount(totals[standing]))
            .map((standing) => (
              <tr key={standing} className={styles.line}>
                <th scope="row" className={styles.start}>
                  <ClassMark standing={standing} />
                  {words.gloss[standing] !== '' && <span className={styles.gloss}>{words.gloss[standing]}</span>}
                </th>
                <td className={amount(totals[standing])}>{formatAmount(totals[standing])}</td>
              </tr>
            ))}
          <tr className={styles.total}>
            <th scope="row" className={styles.start}>
              {words.total}
            </th>
            <td className={amount(totals.balance)}>{formatAmount(totals.balance)}</td>
          </tr>
          <tr className={styles.after}>
            <th scope="row" className={styles.start}>
              {penaltyWord}
            </th>
            <td className={amount(totals.penalty)}>{formatAmount(totals.penalty)}</td>
          </tr>
        </tbody>
      </table>
      <TieOut figures={figures} />
      <Disagreements figures={figures} />
    </div>
  );
}

/**
 * Ledger total against the sheets' total, and what the ledger itself prints against what was read of it: ticked only where all agrees (R12,
 * R12f).
 */
export function TieOut({
  figures: { totals, findings, comparison, agreesWithLedger },
}: {
  readonly figures: Pick<MonthFigures, 'totals' | 'findings' | 'comparison' | 'agreesWithLedger'>;
}) {
  const {
    words: { figures: words },
    texts,
  } = usePane();
  const styles = useStyles();
  const { caption, good, negative } = usePaneStyles();
  const doesTie = isZeroAmount(totals.difference);
  const hasChecks = findings.some(({ gravity }) => gravity === 'check');
  const isWrong = !doesTie || hasChecks || (comparison.kind === 'compared' && comparison.differenceCents !== 0);
  const compared = texts.reading.comparison(comparison);
  const result = !doesTie ? words.tiesNot : agreesWithLedger ? compared : `${words.rowsTie}${words.clauses}${compared}`;
  return (
    <p className={mergeClasses(caption, agreesWithLedger ? good : isWrong && negative)}>
      <span className={styles.tie}>
        {agreesWithLedger ? <Checkmark16Regular aria-hidden /> : isWrong && <Warning16Regular aria-hidden />}
        <span>{`${agreesWithLedger ? words.ledgerTotal : words.rowsTotal} ${formatAmount(totals.ledgerBalance)} · ${words.difference} ${formatDifference(totals.difference)} · ${result}`}</span>
      </span>
    </p>
  );
}
