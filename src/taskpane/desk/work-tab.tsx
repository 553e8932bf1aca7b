import { Button, Field, Select, mergeClasses } from '@fluentui/react-components';

import { NeedsLedger } from '../parts/needs-ledger';
import { useFocusTurn } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { firstTab, viewOf } from '../state/pane-state';
import { DebtorPart } from './debtor-part';
import { SetAside } from './set-aside';
import { useWork } from './use-work';
import { groupsOf, kindsOf, peopleOf } from './work-filters';
import { WorkGroups } from './work-groups';

/** 催收: what is to be done at a date, whom to call, and what is known of a debtor. */
export default function WorkTab() {
  const { state, words, controller } = useWork();
  const { stack } = usePaneStyles();
  const view = viewOf(state);
  if (view === null) return <NeedsLedger words={words} onMonth={() => controller.chooseTab(firstTab)} />;
  return (
    <div className={stack}>
      <Listing asOf={view.figures.asOf} />
      <DebtorPart />
      <Work />
      <Reviews />
    </div>
  );
}

/** Where it begins: the day that is listed. */
function Listing({ asOf }: { readonly asOf: string }) {
  const { words, work, desk, busy } = useWork();
  const { stack, row, caption, heading } = usePaneStyles();
  const today = desk.now().slice(0, 10);
  return (
    <section className={stack}>
      <h2 className={heading}>{words.heading}</h2>
      <p className={caption}>{words.asOf(asOf)}</p>
      <div className={row}>
        <Button appearance={work.list === null ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => void desk.list(null)}>
          {words.list}
        </Button>
        {today !== asOf && (
          <Button disabledFocusable={busy} onClick={() => void desk.list(today)}>
            {words.listToday(today)}
          </Button>
        )}
      </div>
      <p className={caption}>{words.hint}</p>
      <div>
        <Button size="small" title={words.ofSelectionHint} disabledFocusable={busy} onClick={() => void desk.openCard(null)}>
          {words.ofSelection}
        </Button>
      </div>
    </section>
  );
}

/** What was listed, and what is shown of it. */
function Work() {
  const { words, said, work, desk, busy } = useWork();
  const { stack, row, ruled, heading, caption, text } = usePaneStyles();
  const title = useFocusTurn('build');
  const { list, filter } = work;
  if (list === null) return null;
  const open = list.items.filter(({ state }) => state === 'open');
  const groups = groupsOf(open, filter);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  const customers = new Set(open.map(({ customer }) => customer)).size;
  return (
    <section className={mergeClasses(stack, ruled)}>
      <h2 ref={work.card === null ? title : null} tabIndex={0} className={heading}>
        {open.length === 0 ? words.nothing(list.asOf) : words.found(open.length, customers, list.asOf)}
      </h2>
      {!list.hasLog && <p className={text}>{words.noLog}</p>}
      {open.length > 0 && (
        <>
          <div className={row}>
            <Field label={words.filters.person} size="small">
              <Select
                size="small"
                value={filter.person === null ? 'all' : `=${filter.person}`}
                onChange={(_event, { value }) => desk.set({ filter: { ...filter, person: value === 'all' ? null : value.slice(1) } })}
              >
                <option value="all">{words.filters.all}</option>
                {peopleOf(open).map((name) => (
                  <option key={name} value={`=${name}`}>
                    {name === '' ? words.nobody : name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={words.filters.kind} size="small">
              <Select
                size="small"
                value={filter.kind ?? ''}
                onChange={(_event, { value }) =>
                  desk.set({ filter: { ...filter, kind: kindsOf(open).find((kind) => kind === value) ?? null } })
                }
              >
                <option value="">{words.filters.all}</option>
                {kindsOf(open).map((kind) => (
                  <option key={kind} value={kind}>
                    {said.kind(kind)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div>
            <Button size="small" disabledFocusable={busy} onClick={() => void desk.print('desk')}>
              {words.print(list.asOf)}
            </Button>
          </div>
          {shown < open.length && <p className={caption}>{words.shown(shown)}</p>}
          <p className={caption}>{words.keys}</p>
          <WorkGroups groups={groups} />
        </>
      )}
      <SetAside items={list.items.filter(({ state }) => state !== 'open')} />
    </section>
  );
}

/** Sheets that are looked at now and then. */
function Reviews() {
  const { words, desk, busy } = useWork();
  const { stack, row, ruled, heading, caption } = usePaneStyles();
  return (
    <section className={mergeClasses(stack, ruled)}>
      <h2 className={heading}>{words.reviews.heading}</h2>
      <p className={caption}>{words.reviews.hint}</p>
      <div className={row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.print('recovery')}>
          {words.reviews.recovery}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.print('credit')}>
          {words.reviews.credit}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.print('cases')}>
          {words.reviews.cases}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.print('committee')}>
          {words.reviews.committee}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.saveCommitteePaper()}>
          {words.reviews.page}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.print('vetting')}>
          {words.reviews.vetting}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.saveArchiveList()}>
          {words.reviews.archive}
        </Button>
      </div>
    </section>
  );
}
