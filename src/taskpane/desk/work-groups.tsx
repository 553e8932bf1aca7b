import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';

import type { ListedWork } from '../../jobs/desk/list-work-contract';
import type { LogContactRequest } from '../../jobs/desk/log-contact-contract';
import { CellLink } from '../parts/cell-link';
import { formatAmount } from '../parts/format-amount';
import { usePaneStyles } from '../parts/pane-styles';
import { ArrangeForm } from './arrange-form';
import type { ArrangementDraft } from './arrangement-draft';
import { ContactForm } from './contact-form';
import { beginFate } from './forms-begun';
import { useWork } from './use-work';
import { firstShown } from './work-desk';
import { workKey, type WorkGroup } from './work-filters';

/** A key for each kind of contact: one to come to an item, one to begin, and a sentence. */
const keys: Readonly<Record<string, LogContactRequest['method']>> = { c: 'call', v: 'visit', o: 'other' };

/** And one for each thing that is said of an item. */
const arrangements: Readonly<Record<string, ArrangementDraft['action']>> = { d: 'done', p: 'postponed', a: 'assigned' };

/** What may be a ground for a case shows the way to one; the key opens it for any. */
const sueable: ReadonlySet<ListedWork['kind']> = new Set<ListedWork['kind']>(['limitation', 'promiseBroken', 'instalmentMissed']);

const useStyles = makeStyles({
  item: {
    padding: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', columnGap: '8px', minWidth: 0, justifyContent: 'space-between' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', rowGap: '4px' },
});

/** The work by urgency: arrows go from item to item, Enter opens the card, a letter begins an entry. */
export function WorkGroups({ groups }: { readonly groups: readonly WorkGroup[] }) {
  const { words, work, desk } = useWork();
  const { stack, tight, heading, tightList } = usePaneStyles();
  const root = useRef<HTMLDivElement | null>(null);
  const onKey = (event: KeyboardEvent<HTMLElement>, item: ListedWork): void => {
    const { customer } = item;
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const method = keys[event.key.toLowerCase()];
    const action = arrangements[event.key.toLowerCase()];
    if (by !== undefined) {
      const lines = [...(root.current?.querySelectorAll<HTMLElement>('[data-work]') ?? [])];
      lines[lines.indexOf(event.currentTarget) + by]?.focus();
    } else if (method !== undefined) desk.begin(customer, method, workKey(item));
    else if (action !== undefined) void desk.beginArrangement(item, action);
    else if (event.key === 'Enter') void desk.openCard(customer);
    // What became of a letter is said on the card, where its letters are.
    else if (event.key.toLowerCase() === 'l') void desk.openCard(customer).then(() => beginFate(desk));
    else if (event.key.toLowerCase() === 's') void desk.openCase(customer);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={root} className={stack}>
      {groups.map(({ urgency, items }) => (
        <section key={urgency} className={tight}>
          <h3 className={heading}>{words.group(words.urgencies[urgency], items.length)}</h3>
          <ul className={tightList}>
            {items.slice(0, work.most).map((item) => (
              <WorkLine key={workKey(item)} item={item} onKey={onKey} />
            ))}
          </ul>
          {items.length > work.most && (
            <div>
              <Button size="small" onClick={() => desk.set({ most: work.most + firstShown })}>
                {words.more(Math.min(firstShown, items.length - work.most))}
              </Button>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

function WorkLine({
  item,
  onKey,
}: {
  readonly item: ListedWork;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, item: ListedWork) => void;
}) {
  const { words, said, work, desk, busy } = useWork();
  const styles = useStyles();
  const { tight, caption, numbers } = usePaneStyles();
  const { customer, kind, amount, otherAmounts = [], since, owner, notBefore, place } = item;
  const amounts = [
    ...(amount === null ? [] : [formatAmount(amount)]),
    ...otherAmounts.map((other) => `${other.currency} ${formatAmount(other.amount)}`.trim()),
  ];
  const isEntered = work.draft?.customer === customer && work.draftKey === workKey(item);
  const parts = [
    said.kind(kind),
    ...(since === null ? [] : [words.since(since)]),
    owner ?? words.nobody,
    ...(notBefore === null ? [] : [words.notBefore(notBefore)]),
  ];
  return (
    <li>
      <div
        data-work=""
        role="group"
        tabIndex={0}
        aria-label={words.line(customer, said.kind(kind))}
        className={mergeClasses(tight, styles.item)}
        onKeyDown={(event) => onKey(event, item)}
      >
        <span className={styles.head}>
          {place === null ? (
            <bdi className={styles.name}>{customer}</bdi>
          ) : (
            <CellLink sheet={place.sheet} cell={place.cell} label={words.goTo(customer)} className={styles.name}>
              {customer}
            </CellLink>
          )}
          {amounts.length > 0 && <span className={numbers}>{amounts.join(words.comma)}</span>}
        </span>
        <span className={caption}>{parts.join(words.comma)}</span>
        <span className={caption}>{said.action(kind, item.deadline)}</span>
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={busy} onClick={() => void desk.openCard(customer)}>
            {words.card}
          </Button>
          {(['call', 'visit', 'other'] as const).map((method) => (
            <Button key={method} size="small" appearance="subtle" onClick={() => desk.begin(customer, method, workKey(item))}>
              {words.entry.methods[method]}
            </Button>
          ))}
          {sueable.has(kind) && (
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => void desk.openCase(customer)}>
              {words.openCase}
            </Button>
          )}
          {(['done', 'postponed', 'assigned'] as const).map((action) => (
            <Button
              key={action}
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => void desk.beginArrangement(item, action)}
            >
              {words.arrange.actions[action]}
            </Button>
          ))}
        </div>
        {work.arrangement !== null && workKey(work.arrangement.item) === workKey(item) && <ArrangeForm key={work.arrangement.action} />}
        {isEntered && (
          <ContactForm contactFrom={item.contactFrom} phone={[item.contact, item.phone].filter((part) => part !== '').join(' ')} />
        )}
      </div>
    </li>
  );
}
