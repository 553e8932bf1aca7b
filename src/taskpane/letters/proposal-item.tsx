import { Checkbox, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { formatCents, sumCents } from '../../domain/money/cents';
import type { LetterProposal } from '../../jobs/letters/propose-letters-contract';
import { letterKindNames, stageKinds } from '../../jobs/letters/stage-kinds';
import { Fold } from '../parts/fold';
import { isZeroAmount } from '../parts/format-amount';
import { usePaneStyles } from '../parts/pane-styles';
import type { LetterTabTexts } from '../../texts/letter-tab/zh-CN';
import { amountIn, invoicesOf, notClaimedOf, sumsOf, type LetterChoice } from './letter-choices';
import { ProposalDetails } from './proposal-details';
import { useLetters } from './use-letters';

const useStyles = makeStyles({
  item: { minWidth: 0, overflowWrap: 'anywhere', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px' },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  total: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  body: { paddingLeft: '32px', minWidth: 0 },
  kind: { maxWidth: '200px' },
});

/** One debtor: whether a letter is written, which and why, and its sum; the rest behind a fold. */
export function ProposalItem({ proposal, choice }: { readonly proposal: LetterProposal; readonly choice: LetterChoice }) {
  const { state, words, letters, desk } = useLetters();
  const styles = useStyles();
  const { tight, caption } = usePaneStyles();
  const { customer, currency } = proposal;
  const named = currency === undefined ? customer : `${customer} ${currency}`;
  const { penaltyCents, totalCents } = sumsOf(proposal, choice);
  const invoices = invoicesOf(proposal, choice).length;
  const basis = words.bases[proposal.basis ?? 'unconfirmed'];
  const penalty = formatCents(penaltyCents);
  const isAwaited = letters.lacks?.whose === 'customer' && letters.lacks.customer === customer;
  const isStatement = choice.kind === 'statement';
  const notClaimed = isStatement ? [] : notClaimedOf(proposal, choice);
  return (
    <li className={mergeClasses(tight, styles.item)}>
      <div className={styles.head}>
        <Checkbox
          aria-label={words.choose(named)}
          checked={choice.isChosen}
          onChange={(_event, { checked }) => desk.choose(proposal, { isChosen: checked === true })}
        />
        <bdi className={styles.name}>{customer}</bdi>
        <span className={styles.total}>{amountIn(isStatement ? proposal.statementBalance : formatCents(totalCents), proposal)}</span>
      </div>
      <div className={mergeClasses(tight, styles.body)}>
        <Select
          size="small"
          className={styles.kind}
          aria-label={words.kindLabel(named)}
          value={choice.kind}
          onChange={(_event, { value }) => {
            const kind = letterKindNames.find((name) => name === value);
            if (kind !== undefined) desk.choose(proposal, { kind, isChosen: true, finalPaymentDate: null });
          }}
        >
          {proposal.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
        <p className={caption}>
          {isStatement
            ? words.statementSummary
            : [
                words.summary(invoices, proposal.longestDaysOverdue),
                isZeroAmount(penalty) ? words.noPenalty(basis) : words.penalty(amountIn(penalty, proposal), basis),
                ...(isZeroAmount(proposal.credits) ? [] : [words.credits(amountIn(proposal.credits, proposal))]),
              ].join(words.comma)}
        </p>
        {notClaimed.length > 0 && (
          <p className={caption}>
            {words.notClaimed.sentence(
              amountIn(proposal.penaltyOnSheets, proposal),
              amountIn(formatCents(sumCents(notClaimed.map(({ cents }) => cents))), proposal),
              notClaimed.map(({ reason, cents }) =>
                words.notClaimed.part(words.notClaimed.reasons[reason], amountIn(formatCents(cents), proposal)),
              ),
            )}
          </p>
        )}
        <p className={caption}>{reasonsOf(proposal, words).join(words.semicolon)}</p>
        <Fold title={words.details} opensAt={isAwaited && state.focus?.place === 'missing' ? state.focus.turn : null}>
          <ProposalDetails proposal={proposal} choice={choice} />
        </Fold>
      </div>
    </li>
  );
}

/** Why this letter, and which went before it. */
function reasonsOf({ stage, dueFor, sent, invoices, kinds: writable }: LetterProposal, { why, kinds }: LetterTabTexts): string[] {
  if (writable.every((kind) => kind === 'statement')) return [why.statementOnly];
  const before = sent.map((letter) => (letter.isShownSent ? why.sent : why.entered)(kinds[stageKinds[letter.stage]], letter.date));
  if (stage !== null) {
    const higher = dueFor?.higher ?? null;
    const afterHigher = higher === null ? [] : [why.afterHigher(kinds[stageKinds[higher]])];
    return [why.due(kinds[stageKinds[stage]], dueFor ?? null), ...afterHigher, ...before];
  }
  return [invoices.length === 0 ? why.barredOnly : why.notDue, ...before];
}
