import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';

import { debtorFields } from '../../jobs/letters/letter-data-contract';
import type { LetterProposal, ProposedInvoice } from '../../jobs/letters/propose-letters-contract';
import { stageOfKind } from '../../jobs/letters/stage-kinds';
import { CellLink } from '../parts/cell-link';
import { isZeroAmount } from '../parts/format-amount';
import { Isolated } from '../parts/isolated';
import { usePaneStyles } from '../parts/pane-styles';
import { DayField } from './day-field';
import { amountIn, proposalKey, type LetterChoice } from './letter-choices';
import { MissingFields } from './missing-fields';
import { useLetters } from './use-letters';

/** A file of its own, loaded with the first preview. */
const PreviewPart = lazy(() => import(/* webpackChunkName: "preview-view" */ './preview-part'));

const useStyles = makeStyles({
  invoice: { display: 'flex', alignItems: 'flex-start', columnGap: '4px', fontSize: tokens.fontSizeBase200 },
  words: { flexGrow: 1, minWidth: 0, paddingTop: '6px', overflowWrap: 'anywhere' },
  plan: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', columnGap: '8px', rowGap: '4px' },
  /** A field has a width of its own, more than its column may have. */
  planField: { width: '100%', minWidth: 0 },
});

/**
 * What of a letter can be changed: its invoices, those barred, its final payment date, language and schedule; what the debtor’s data lacks;
 * its text.
 */
export function ProposalDetails({ proposal, choice }: { readonly proposal: LetterProposal; readonly choice: LetterChoice }) {
  const { words, letters, desk, busy } = useLetters();
  const styles = useStyles();
  const { stack, tight, tightList, caption, heading } = usePaneStyles();
  const { invoices, barred, finalPaymentDates } = proposal;
  const stage = stageOfKind(choice.kind);
  const toggle = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  const line = (invoice: ProposedInvoice, label: string, isIn: boolean, onToggle: () => void) => (
    <li key={invoice.id} className={styles.invoice}>
      <Checkbox aria-label={label} checked={isIn} onChange={onToggle} />
      <span className={styles.words}>
        <Isolated text={label} names={[invoice.invoiceNumber]} />{' '}
        {isZeroAmount(invoice.penalty)
          ? amountIn(invoice.claim, proposal)
          : words.withPenalty(amountIn(invoice.claim, proposal), amountIn(invoice.penalty, proposal))}{' '}
        <CellLink sheet={invoice.sheet} cell={`A${invoice.row}`} label={words.goToRow(invoice.row)}>
          {words.goToRow(invoice.row)}
        </CellLink>
      </span>
    </li>
  );
  return (
    <div className={stack}>
      {invoices.length > 0 && (
        <ul className={tightList}>
          {invoices.map((invoice) =>
            line(
              invoice,
              words.invoice(invoice.invoiceNumber, invoice.dueDate, invoice.daysOverdue),
              !choice.leftOut.includes(invoice.id),
              () => desk.choose(proposal, { leftOut: toggle(choice.leftOut, invoice.id) }),
            ),
          )}
        </ul>
      )}
      {barred.length > 0 && (
        <div className={tight}>
          <h3 className={heading}>{words.barredHeading}</h3>
          <p className={caption}>{words.barredHint}</p>
          <ul className={tightList}>
            {barred.map((invoice) =>
              line(
                invoice,
                words.barredInvoice(invoice.invoiceNumber, invoice.limitationDate ?? ''),
                choice.withBarred.includes(invoice.id),
                () => desk.choose(proposal, { withBarred: toggle(choice.withBarred, invoice.id) }),
              ),
            )}
          </ul>
        </div>
      )}
      {stage !== null && (
        <DayField
          label={words.finalPaymentDate}
          value={choice.finalPaymentDate ?? finalPaymentDates[stage]}
          onDay={(finalPaymentDate) => desk.choose(proposal, { finalPaymentDate })}
        />
      )}
      {choice.kind === 'agreement' && <PlanFields proposal={proposal} choice={choice} />}
      <Field label={words.letterLanguage} size="small">
        <Select
          size="small"
          value={choice.letterLanguage}
          onChange={(_event, { value }) => desk.choose(proposal, { letterLanguage: value === 'en-US' ? 'en-US' : 'zh-CN' })}
        >
          <option value="zh-CN">{words.languages['zh-CN']}</option>
          <option value="en-US">{words.languages['en-US']}</option>
        </Select>
      </Field>
      <DebtorForm proposal={proposal} />
      <div>
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.preview(proposal)}>
          {words.preview}
        </Button>
      </div>
      {letters.preview?.key === proposalKey(proposal) && (
        <Suspense>
          <PreviewPart proposal={proposal} />
        </Suspense>
      )}
    </div>
  );
}

/** The schedule of a repayment agreement (R32). */
function PlanFields({ proposal, choice }: { readonly proposal: LetterProposal; readonly choice: LetterChoice }) {
  const { words, desk } = useLetters();
  const styles = useStyles();
  const change = (plan: Partial<LetterChoice['plan']>): void => desk.choose(proposal, { plan: { ...choice.plan, ...plan } });
  return (
    <div className={styles.plan}>
      <Field label={words.plan.count} size="small">
        <Input
          size="small"
          type="number"
          className={styles.planField}
          min={1}
          max={120}
          value={choice.plan.count}
          onChange={(_event, { value }) => change({ count: value })}
        />
      </Field>
      <DayField label={words.plan.firstDate} value={choice.plan.firstDate} onDay={(firstDate) => change({ firstDate })} />
      <Field label={words.plan.firstShare} size="small">
        <Input
          size="small"
          type="number"
          className={styles.planField}
          min={1}
          max={100}
          value={choice.plan.firstShare}
          onChange={(_event, { value }) => change({ firstShare: value })}
        />
      </Field>
    </div>
  );
}

/** What 客户资料 lacks of a debtor for its letter; kept there. */
function DebtorForm({ proposal: { customer, missing } }: { readonly proposal: LetterProposal }) {
  const { words, letters, desk, busy } = useLetters();
  const { tight, caption, heading } = usePaneStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const asked = debtorFields.flatMap((field) => missing.find((one) => one.field === field) ?? []);
  if (asked.length === 0) return null;
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
  return (
    <form
      className={tight}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void desk.keep({}, [{ customer, fields: given }]);
      }}
    >
      <h3 className={heading}>
        <Isolated text={words.debtorData.heading(customer)} names={[customer]} />
      </h3>
      <p className={caption}>{words.debtorData.hint}</p>
      <MissingFields
        asked={asked}
        typed={typed}
        onTyped={setTyped}
        isAwaited={letters.lacks?.whose === 'customer' && letters.lacks.customer === customer}
      />
      <div>
        <Button type="submit" size="small" disabledFocusable={busy || Object.keys(given).length === 0}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
