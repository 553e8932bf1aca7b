import { mergeClasses } from '@fluentui/react-components';

import type { LedgerView } from '../../jobs/month/look-contract';
import { CellLink } from '../parts/cell-link';
import { ColumnChoices } from './column-choices';
import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

/** What was found: where the headings stand, how many rows, which columns. */
export function LedgerFacts({ view }: { readonly view: LedgerView }) {
  const { words } = usePane();
  const { caption, row } = usePaneStyles();
  const { figures, headingRow, columns, otherLedgers } = view;
  return (
    <div>
      <p className={caption}>
        {`${words.ledger.facts(headingRow, figures.rows, figures.customers.length)} · ${words.ledger.basis[figures.basis]}`}
      </p>
      {otherLedgers.length > 0 && (
        <div className={mergeClasses(row, caption)}>
          <span>{words.ledger.others}</span>
          {otherLedgers.map((sheet) => (
            <CellLink key={sheet} sheet={sheet} label={words.header.showLedger(sheet)}>
              {sheet}
            </CellLink>
          ))}
        </div>
      )}
      <Fold title={words.columns.recognised(columns.filter(({ role }) => role !== null).length)}>
        <ColumnChoices key={figures.ledgerSheet} view={view} />
      </Fold>
    </div>
  );
}
