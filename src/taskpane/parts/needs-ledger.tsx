import { Button } from '@fluentui/react-components';

import { usePaneStyles } from './pane-styles';

interface NeedsLedgerProps {
  readonly words: { readonly heading: string; readonly needsLedger: string; readonly toMonth: string };
  readonly onMonth: () => void;
}

/** What a tab shows that has no ledger to work from: the way to where one is found. */
export function NeedsLedger({ words, onMonth }: NeedsLedgerProps) {
  const { stack, heading, text } = usePaneStyles();
  return (
    <section className={stack}>
      <h2 className={heading}>{words.heading}</h2>
      <p className={text}>{words.needsLedger}</p>
      <div>
        <Button onClick={onMonth}>{words.toMonth}</Button>
      </div>
    </section>
  );
}
