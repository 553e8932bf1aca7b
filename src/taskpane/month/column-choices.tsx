import { columnRoles } from '../../ledger/reading-choices';
import type { ColumnRole } from '../../ledger/reading-choices';
import { Button, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

import type { LedgerView } from '../../jobs/month/look-contract';
import { columnTitle } from './column-title';
import { columnFor, columnDraftedTwice } from './column-draft';
import type { ColumnDraft } from './column-draft';
import { choicesOf, isBusy } from '../state/pane-state';
import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '4px',
    alignItems: 'center',
  },
  label: { fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

/** Every role with the column that plays it; what the user chooses anew is applied together and kept in the workbook. */
export function ColumnChoices({ view }: { readonly view: LedgerView }) {
  const {
    state,
    words: { columns: words },
    controller,
  } = usePane();
  const { row, caption, negative } = usePaneStyles();
  const [draft, setDraft] = useState<ColumnDraft>({});
  const [known] = useState(() => columnRoles.filter((role) => view.columns.some((column) => column.role === role)));
  const others = columnRoles.filter((role) => !known.includes(role));
  const sheet = view.figures.ledgerSheet;
  const kept = choicesOf(state, sheet);
  const isDrafted = Object.keys(draft).length > 0;
  const twice = columnDraftedTwice(view.columns, draft);
  const choose = (role: ColumnRole, column: number | null): void => setDraft({ ...draft, [role]: column });
  const apply = (): void => {
    void controller.decide(sheet, { columns: draft }).then((isKept) => isKept && setDraft({}));
  };
  const restore = (): void => {
    setDraft({});
    if (kept.columns) void controller.forgetColumns(sheet);
  };
  return (
    <>
      <RoleGrid roles={known} view={view} draft={draft} onChoose={choose} />
      <Fold title={words.moreRoles(others.length)}>
        <RoleGrid roles={others} view={view} draft={draft} onChoose={choose} />
      </Fold>
      {twice !== null && isDrafted && <p className={mergeClasses(caption, negative)}>{words.twice(twice)}</p>}
      <div className={row}>
        <Button disabledFocusable={!isDrafted || twice !== null || isBusy(state)} onClick={apply}>
          {words.apply}
        </Button>
        <Button appearance="subtle" disabledFocusable={(!isDrafted && !kept.columns) || isBusy(state)} onClick={restore}>
          {words.restore}
        </Button>
      </div>
      <p className={caption}>{words.kept}</p>
    </>
  );
}

function RoleGrid({
  roles,
  view,
  draft,
  onChoose,
}: {
  readonly roles: readonly ColumnRole[];
  readonly view: LedgerView;
  readonly draft: ColumnDraft;
  readonly onChoose: (role: ColumnRole, column: number | null) => void;
}) {
  const { words, texts } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.grid}>
      {roles.map((role) => [
        <label key={`${role} label`} htmlFor={`${id}${role}`} className={styles.label}>
          {texts.columns[role]}
        </label>,
        <Select
          key={role}
          id={`${id}${role}`}
          size="small"
          className={styles.select}
          value={String(columnFor(role, view.columns, draft)?.column ?? 'none')}
          onChange={(_event, { value }) => onChoose(role, value === 'none' ? null : Number(value))}
        >
          <option value="none">{words.columns.none}</option>
          {view.columns.map((column) => (
            <option key={column.column} value={String(column.column)}>
              {columnTitle(column)}
            </option>
          ))}
        </Select>,
      ])}
    </div>
  );
}
