import { Button, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense } from 'react';

import { useFocusTurn } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { useWork } from './use-work';

/** A file of its own, loaded with the first card. */
const DebtorBody = lazy(() => import(/* webpackChunkName: "debtor-view" */ './debtor-body'));

/** The card of the debtor that was opened. */
export function DebtorPart() {
  const { words, work, desk } = useWork();
  const { stack, ruled, titled, heading } = usePaneStyles();
  const title = useFocusTurn('build');
  const { card } = work;
  if (card === null) return null;
  const { debtor } = words;
  return (
    <section className={mergeClasses(stack, ruled)} aria-label={debtor.heading(card.customer, card.asOf)}>
      <div className={titled}>
        <h2 ref={title} tabIndex={0} className={heading}>
          <bdi>{debtor.heading(card.customer, card.asOf)}</bdi>
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={debtor.close}
          title={debtor.close}
          onClick={() => desk.set({ card: null })}
        />
      </div>
      <Suspense>
        <DebtorBody />
      </Suspense>
    </section>
  );
}
