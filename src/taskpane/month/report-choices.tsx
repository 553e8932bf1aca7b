import { Checkbox } from '@fluentui/react-components';

import type { ReportChoice } from '../../reports/report';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { reportsInSight, reportsToChoose } from '../state/pane-state';

/** Which of a month's reports are built of a ledger, remembered with it. */
export function ReportChoices({ ledgerSheet }: { readonly ledgerSheet: string }) {
  const {
    state,
    words: { build: words },
    controller,
  } = usePane();
  const { row } = usePaneStyles();
  const chosen = reportsInSight(state);
  const choose = (choice: ReportChoice, isChosen: boolean): void => {
    const reports = reportsToChoose.filter((each) => (each === choice ? isChosen : chosen.includes(each)));
    void controller.chooseReports(ledgerSheet, reports);
  };
  return (
    <div role="group" aria-label={words.reports} className={row}>
      {reportsToChoose.map((choice) => (
        <Checkbox
          key={choice}
          label={words.choices[choice]}
          checked={chosen.includes(choice)}
          onChange={(_event, { checked }) => choose(choice, checked === true)}
        />
      ))}
    </div>
  );
}
