import { Button } from '@fluentui/react-components';

import type { LetterProposals } from '../../jobs/letters/propose-letters-contract';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { formatAmount } from '../parts/format-amount';
import { Isolated } from '../parts/isolated';
import { usePaneStyles } from '../parts/pane-styles';
import { amountIn } from './letter-choices';
import { useLetters } from './use-letters';

/** Whose credits must be netted or declined before a letter is due: somebody has to decide, so it stands before what is written (R21a). */
export function WaitingList({ report: { waiting, isNetted } }: { readonly report: LetterProposals }) {
  const { words, desk, busy } = useLetters();
  const { tight, row, heading, text, caption, tightList } = usePaneStyles();
  if (waiting.length === 0) return null;
  return (
    <section className={tight}>
      <h3 className={heading}>{words.waiting.heading(waiting.length)}</h3>
      <ul className={tightList}>
        {waiting.map(({ customer, currency, unapplied, canBeDecided }) => (
          <li key={`${customer} ${currency ?? ''}`} className={text}>
            <bdi>{customer}</bdi>{' '}
            <span className={caption}>
              {canBeDecided
                ? (isNetted ? words.waiting.notNettable : words.waiting.unapplied)(formatAmount(unapplied), currency ?? '')
                : words.waiting.noSum}
            </span>
          </li>
        ))}
      </ul>
      {waiting.some(({ canBeDecided }) => canBeDecided) && (
        <>
          <div className={row}>
            {!isNetted && (
              <Button size="small" disabledFocusable={busy} onClick={() => void desk.decideNetting(true)}>
                {words.waiting.net}
              </Button>
            )}
            <Button size="small" disabledFocusable={busy} onClick={() => void desk.decideNetting(false)}>
              {isNetted ? words.waiting.declineNetted : words.waiting.decline}
            </Button>
          </div>
          <p className={caption}>{isNetted ? words.waiting.nettedHint : words.waiting.hint}</p>
        </>
      )}
    </section>
  );
}

/** Who gets no letter and why: what is held, and what was made already (R21a, R22). */
export function HeldLists({ report: { held, madeLater } }: { readonly report: LetterProposals }) {
  const { words } = useLetters();
  const { caption, tightList } = usePaneStyles();
  return (
    <>
      {held.length > 0 && (
        <Fold title={words.held.heading(held.length)}>
          <ul className={tightList}>
            {held.map(({ customer, invoiceNumber, sheet, row: line, balance, currency, reason }) => (
              <li key={`${sheet} ${line}`} className={caption}>
                <bdi>{customer}</bdi> <bdi>{invoiceNumber}</bdi> {amountIn(balance, currency === undefined ? {} : { currency })}
                {words.comma}
                {words.held.reasons[reason]}{' '}
                <CellLink sheet={sheet} cell={`A${line}`} label={words.goToRow(line)}>
                  {words.goToRow(line)}
                </CellLink>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {madeLater.length > 0 && (
        <Fold title={words.madeLater.heading(madeLater.length)}>
          <ul className={tightList}>
            {madeLater.map(({ customer, number, letterDate }) => (
              <li key={number} className={caption}>
                <Isolated text={words.madeLater.line(customer, number, letterDate)} names={[customer, number]} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
