import { Button } from '@fluentui/react-components';

import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { Isolated } from '../parts/isolated';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { isBusy, type PaneResult } from '../state/pane-state';
import { openCaseOf } from './open-case';
import { riskLines, type RiskLine } from './risk-lines';

type Built = Extract<PaneResult, { kind: 'built' }>;

/**
 * The most urgent warnings and the largest debtors of a month that was built, each a link to its sheet with a way to open a case, and what
 * could not be checked.
 */
export function RiskLists({ built }: { readonly built: Built }) {
  const { words, texts } = usePane();
  const { stack, caption, tightList } = usePaneStyles();
  const { report } = built;
  const risks = riskLines(report, texts);
  if (risks === null) return null;
  const { alerts, alertsInAll, debtors, unchecked } = risks;
  return (
    <div className={stack}>
      {report.alerts && <RiskList heading={words.risk.alerts(alerts.length, alertsInAll)} lines={alerts} built={built} />}
      {debtors.length > 0 && <RiskList heading={words.risk.debtors(debtors.length)} lines={debtors} built={built} />}
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

interface RiskListProps {
  readonly heading: string;
  readonly lines: readonly RiskLine[];
  readonly built: Built;
}

function RiskList({ heading, lines, built }: RiskListProps) {
  const { words } = usePane();
  const { tight, heading: headingStyle, tightList, row, numbers, caption } = usePaneStyles();
  return (
    <div className={tight}>
      <h3 className={headingStyle}>{heading}</h3>
      <ul className={tightList} aria-label={heading}>
        {lines.map(({ name, debtor, amount, remark, sheet, cell }, index) => (
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
            {debtor !== null && <CaseOf debtor={debtor} built={built} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens a case of a debtor, or says under which number that was done. */
function CaseOf({ debtor, built }: { readonly debtor: string; readonly built: Built }) {
  const { state, words, controller } = usePane();
  const { caption } = usePaneStyles();
  const opened = built.opened?.find(({ customer }) => customer === debtor);
  if (opened !== undefined) return <span className={caption}>{words.risk.openedAs(opened.number)}</span>;
  const label = words.risk.openCaseOf(debtor);
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={label}
      title={label}
      disabledFocusable={isBusy(state)}
      onClick={() => void openCaseOf(controller, debtor, built)}
    >
      {words.risk.openCase}
    </Button>
  );
}
