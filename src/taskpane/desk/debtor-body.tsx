import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, lazy, Suspense } from 'react';

import type { DebtorEvent } from '../../jobs/desk/debtor-card-contract';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import { ClassMark } from '../month/class-mark';
import { CellLink } from '../parts/cell-link';
import { formatAmount } from '../parts/format-amount';
import { usePaneStyles } from '../parts/pane-styles';
import { ContactForm } from './contact-form';
import { factsOf, type CardFact, type FactPart } from './debtor-facts';
import { beginFate, beginObjection, beginPlan } from './forms-begun';
import { LatenessChart } from './lateness-chart';
import { useWork } from './use-work';

/** A file of its own: most debtors never come to a case. */
const CaseButtons = lazy(() => import(/* webpackChunkName: "case-view" */ './case-buttons'));
/** A file of its own: not every call is read from it. */
const CallScript = lazy(() => import(/* webpackChunkName: "call-script" */ './call-script-fold'));
/** A file of its own, loaded with the first form. */
const DebtorForms = lazy(() => import(/* webpackChunkName: "debtor-forms" */ './debtor-forms'));

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px', rowGap: '2px', margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  classes: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px' },
});

/** What a card holds: figures, behaviour, grade, holds, what can be entered and said, and what happened, each event a link to its cell. */
export default function DebtorBody() {
  const { words, work, desk, busy } = useWork();
  const styles = useStyles();
  const { tight, row, heading, caption, tightList } = usePaneStyles();
  const { card, draft, draftKey } = work;
  if (card === null) return null;
  const { debtor } = words;
  return (
    <>
      <dl className={styles.facts}>
        {factsOf(card, words).map((fact) => (
          <Fact key={fact[0]} fact={fact} />
        ))}
      </dl>
      <LatenessChart lateness={card.lateness} words={debtor} />
      <div className={styles.classes}>
        {card.classes.map(({ standing, amount, place }) => (
          <span key={standing} className={caption}>
            <ClassMark standing={standing} /> <Placed part={[formatAmount(amount), place ?? undefined]} />
          </span>
        ))}
      </div>
      <div className={row}>
        {(['call', 'visit', 'other'] as const).map((method) => (
          <Button key={method} size="small" onClick={() => desk.begin(card.customer, method)}>
            {words.entry.methods[method]}
          </Button>
        ))}
        <Button size="small" onClick={() => beginObjection(desk, card.customer)}>
          {words.begin.objection}
        </Button>
        {card.instalmentsToFill > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void desk.fillInstalments(card)}>
            {words.fillInstalments(card.instalmentsToFill)}
          </Button>
        )}
        <Suspense>
          <CaseButtons />
        </Suspense>
        {card.letters.length > 0 && (
          <Button size="small" onClick={() => beginFate(desk)}>
            {words.begin.letter}
          </Button>
        )}
        {card.call !== null && (
          <>
            <Button size="small" onClick={() => beginPlan(desk, card)}>
              {words.begin.plan}
            </Button>
            <Button size="small" title={words.negotiation.hint} disabledFocusable={busy} onClick={() => void desk.saveNegotiation(card)}>
              {words.negotiation.save}
            </Button>
          </>
        )}
      </div>
      {card.call === null && card.holds.length > 0 && <p className={caption}>{debtor.allHeld}</p>}
      {[work.objection, work.plan, work.fate].some((draft) => draft?.customer === card.customer) && (
        <Suspense>
          <DebtorForms card={card} />
        </Suspense>
      )}
      {draft?.customer === card.customer && draftKey === '' && (
        <ContactForm contactFrom={card.contactFrom} phone={[card.contact, card.phone].filter((part) => part !== '').join(' ')} />
      )}
      {card.call !== null && (
        <Suspense>
          <CallScript />
        </Suspense>
      )}
      <div className={tight}>
        <h3 className={heading}>{debtor.events(card.events.length, card.eventsInAll)}</h3>
        <ul className={tightList}>
          {card.events.map((event, index) => (
            <li key={index} className={caption}>
              <EventLine event={event} customer={card.customer} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Words that lead to the cell that they go by. */
function Placed({ part: [text, place] }: { readonly part: FactPart }) {
  const { words } = useWork();
  return place === undefined ? (
    text
  ) : (
    <CellLink sheet={place.sheet} cell={place.cell} label={words.debtor.goToRow(`${place.sheet}!${place.cell}`)}>
      {text}
    </CellLink>
  );
}

function Fact({ fact: [name, value, place, parts = []] }: { readonly fact: CardFact }) {
  const { words } = useWork();
  const styles = useStyles();
  const { caption, text } = usePaneStyles();
  return (
    <>
      <dt className={caption}>
        <Placed part={[name, place]} />
      </dt>
      <dd className={mergeClasses(text, styles.value)}>
        {value}
        {parts.map((part, index) => (
          <Fragment key={part[0]}>
            {(index > 0 || value !== '') && words.comma}
            <Placed part={part} />
          </Fragment>
        ))}
      </dd>
    </>
  );
}

function EventLine({ event, customer }: { readonly event: DebtorEvent; readonly customer: string }) {
  const { words, desk } = useWork();
  const { date, amount, place, openRow } = event;
  const said = [eventName(event, words), ...(amount === null ? [] : [formatAmount(amount)]), ...(isPromise(event) ? [] : [event.text])];
  const line = said.filter((part) => part !== '').join(words.comma);
  return (
    <>
      <Placed part={[date, place ?? undefined]} /> <bdi>{line}</bdi>
      {openRow !== undefined && place !== null && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.begin.resolveThis(date)}
          onClick={() => beginObjection(desk, customer, { sheet: place.sheet, row: openRow })}
        >
          {words.begin.resolve}
        </Button>
      )}
    </>
  );
}

const promiseStates = { promiseKept: 'kept', promiseOpen: 'open', promiseBroken: 'broken', promiseUnknown: 'unknown' } as const;

function isPromise(event: DebtorEvent): event is DebtorEvent & { readonly what: keyof typeof promiseStates } {
  return event.what in promiseStates;
}

function eventName(event: DebtorEvent, { debtor }: DeskTabTexts): string {
  if (isPromise(event)) return debtor.promise(promiseStates[event.what], event.text);
  return debtor.eventKinds[event.what as Exclude<DebtorEvent['what'], keyof typeof promiseStates>];
}
