import type { MonthReport } from '../../jobs/month/build-month-contract';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { Isolated } from '../parts/isolated';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { riskLines, type RiskLine } from './risk-lines';

/** The most urgent warnings and the largest debtors of a month that was built, each a link to its sheet, and what could not be checked. */
export function RiskLists({ report }: { readonly report: MonthReport }) {
  const { words, texts } = usePane();
  const { stack, caption, tightList } = usePaneStyles();
  const risks = riskLines(report, texts);
  if (risks === null) return null;
  const { alerts, alertsInAll, debtors, unchecked } = risks;
  return (
    <div className={stack}>
      {report.alerts && <RiskList heading={words.risk.alerts(alerts.length, alertsInAll)} lines={alerts} />}
      {debtors.length > 0 && <RiskList heading={words.risk.debtors(debtors.length)} lines={debtors} />}
      {unchecked.length > 0 && (
        <Fold title={words.risk.unchecked(unchecked.length)}>
          <ul className={tightList}>
            {unchecked.map((sentence) => (
              <li key={sentence} className={caption}>
                <Isolated text={sentence} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function RiskList({ heading, lines }: { readonly heading: string; readonly lines: readonly RiskLine[] }) {
  const { words } = usePane();
  const { tight, heading: headingStyle, tightList, row, numbers, caption } = usePaneStyles();
  return (
    <div className={tight}>
      <h3 className={headingStyle}>{heading}</h3>
      <ul className={tightList} aria-label={heading}>
        {lines.map(({ name, amount, remark, sheet, cell }, index) => (
          <li key={`${index} ${name}`} className={row}>
            {sheet === null ? (
              <bdi>{name}</bdi>
            ) : (
              <CellLink sheet={sheet} {...(cell !== undefined && { cell })} label={words.risk.open(sheet, name)}>
                {name}
              </CellLink>
            )}
            <span className={numbers}>{amount}</span>
            <span className={caption}>
              <Isolated text={remark} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
