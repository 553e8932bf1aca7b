import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';

import type { NearestLedger } from '../../jobs/month/nearest-ledger-contract';
import { columnRoles } from '../../ledger/reading-choices';
import type { ColumnRole } from '../../ledger/reading-choices';
import { isBusy } from '../state/pane-state';
import { Fold } from '../parts/fold';
import { Isolated } from '../parts/isolated';
import { useFocusTurn, usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { assigned, chosenRoles, lacksOfAssignment, recognisedColumns } from './assigned-columns';
import { columnTitle } from './column-title';

const useStyles = makeStyles({
  column: { width: '100%', justifyContent: 'space-between', textAlign: 'start', fontWeight: tokens.fontWeightRegular, columnGap: '8px' },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  role: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  noRole: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  roles: { padding: '4px 0 8px 12px' },
});

/** The roles that most ledgers have; the others stand in a fold. */
const usualRoles: readonly ColumnRole[] = ['customer', 'invoiceNumber', 'invoiceDate', 'dueDate', 'amount', 'received', 'balance', 'terms'];
const otherRoles = columnRoles.filter((role) => !usualRoles.includes(role));

/** The table that comes nearest to a ledger, with its columns: a user presses a heading and says what the column is. */
export function NearestTable({ nearest, sentence }: { readonly nearest: NearestLedger; readonly sentence: string }) {
  const {
    words: { nearest: words },
  } = usePane();
  const { stack, heading, text } = usePaneStyles();
  const title = useFocusTurn('build');
  return (
    <section className={stack}>
      <h2 ref={title} tabIndex={0} className={heading}>
        {words.heading}
      </h2>
      <p className={text}>
        <Isolated text={sentence} />
      </p>
      {nearest.bands === undefined && nearest.carried === undefined ? (
        <Assigning nearest={nearest} />
      ) : (
        <Fold title={words.anyway}>
          <Assigning nearest={nearest} />
        </Fold>
      )}
    </section>
  );
}

function Assigning({ nearest }: { readonly nearest: NearestLedger }) {
  const {
    state,
    words: { nearest: words },
    controller,
  } = usePane();
  const { tight, tightList, caption } = usePaneStyles();
  const [recognised] = useState(() => recognisedColumns(nearest));
  const [assignment, setAssignment] = useState(recognised);
  const [open, setOpen] = useState<number | null>(null);
  const lacks = lacksOfAssignment(nearest, assignment);
  const apply = (): void => {
    void controller.decide(nearest.sheetName, { columns: chosenRoles(recognised, assignment) });
  };
  return (
    <div className={tight}>
      <p className={caption}>{words.how}</p>
      <ul className={tightList} aria-label={words.columns}>
        {nearest.columns.map((column) => (
          <li key={column.column}>
            <Column
              title={columnTitle(column)}
              role={assignment.get(column.column) ?? null}
              isOpen={open === column.column}
              onToggle={() => setOpen(open === column.column ? null : column.column)}
              onChoose={(role) => {
                setAssignment(assigned(assignment, column.column, role));
                setOpen(null);
              }}
            />
          </li>
        ))}
      </ul>
      {lacks.length > 0 && <p className={caption}>{words.missing(lacks.map((lack) => words.lacks[lack]))}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={lacks.length > 0 || isBusy(state)} onClick={apply}>
          {words.apply}
        </Button>
      </div>
    </div>
  );
}

function Column({
  title,
  role,
  isOpen,
  onToggle,
  onChoose,
}: {
  readonly title: string;
  readonly role: ColumnRole | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (role: ColumnRole | null) => void;
}) {
  const {
    words: { nearest: words, columns: columnWords },
    texts,
  } = usePane();
  const styles = useStyles();
  const { row, tight } = usePaneStyles();
  const id = useId();
  const heading = useRef<HTMLButtonElement | null>(null);
  // The choices close: the keyboard goes on from the heading.
  const choose = (own: ColumnRole | null): void => {
    heading.current?.focus();
    onChoose(own);
  };
  const roleWord = role === null ? words.none : texts.columns[role];
  const choice = (own: ColumnRole | null) => (
    <Button key={own ?? 'none'} size="small" aria-pressed={own === role} onClick={() => choose(own)}>
      {own === null ? words.none : texts.columns[own]}
    </Button>
  );
  return (
    <>
      <Button
        ref={(element: HTMLButtonElement | null) => void (heading.current = element)}
        className={styles.column}
        aria-label={words.column(title, roleWord)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className={styles.title}>{title}</span>
        <span className={role === null ? styles.noRole : styles.role}>{roleWord}</span>
      </Button>
      {isOpen && (
        <div id={id} role="group" aria-label={words.roles(title)} className={mergeClasses(tight, styles.roles)}>
          <div className={row}>{[...usualRoles, null].map(choice)}</div>
          <Fold title={columnWords.moreRoles(otherRoles.length)}>
            <div className={row}>{otherRoles.map(choice)}</div>
          </Fold>
        </div>
      )}
    </>
  );
}
