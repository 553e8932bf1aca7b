import { Button, Field, Input } from '@fluentui/react-components';
import { Fragment } from 'react';

import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import { debtorFormsTexts } from '../../texts/debtor-forms/debtor-forms-texts';
import { formatAmount, formatDifference } from '../parts/format-amount';
import { usePaneStyles } from '../parts/pane-styles';
import { useFormFocus } from '../parts/use-form-focus';
import { PlanDesk } from './plan-desk';
import { namesIn, planOf, type PlanField } from './plan-draft';
import { useWork } from './use-work';

/** A plan as it is drawn up, with its schedule beside it; Enter enters it into 还款计划 (R32). */
export function PlanForm({ asOf }: { readonly asOf: string }) {
  const { words, state, work, desk, busy } = useWork();
  const { tight, row, heading, caption, text, tightList } = usePaneStyles();
  const { plan: draft } = work;
  const { form, first, enter } = useFormFocus(draft?.customer ?? '');
  if (draft === null) return null;
  const plans = new PlanDesk(desk);
  const { plan } = debtorFormsTexts[state.language];
  const drawn = planOf(draft, asOf);
  const faults = 'faults' in drawn && work.isPlanTried ? drawn.faults : {};
  const field = (member: PlanField) => {
    const fault = faults[member];
    return (
      <Field size="small" label={plan[member]} {...(fault !== undefined && { validationMessage: plan.faults[fault](asOf) })}>
        <Input
          size="small"
          {...(member === 'instalments' && { input: { ref: first } })}
          value={draft[member]}
          autoComplete="off"
          onChange={(_event, { value }) => plans.change({ [member]: value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void enter(() => plans.enter());
            else if (event.key === 'Escape') plans.leave();
            else return;
            event.preventDefault();
          }}
        />
      </Field>
    );
  };
  return (
    <section ref={form} className={tight} aria-label={plan.heading(draft.customer)}>
      <p className={heading}>{plan.heading(draft.customer)}</p>
      <p className={text}>{plan.debt(formatAmount(draft.debt))}</p>
      {field('settled')}
      {field('instalments')}
      {field('firstAmount')}
      {field('firstDate')}
      {field('signedDate')}
      {draft.isMixed ? (
        <>
          {(['billAmount', 'billDate', 'assetAmount', 'assetDate', 'asset', 'valuers'] as const).map((member) => (
            <Fragment key={member}>{field(member)}</Fragment>
          ))}
          {draft.assetAmount.trim() !== '' && namesIn(draft.valuers).length < 2 && (
            <p role="status" className={text}>
              {plan.twoValuers}
            </p>
          )}
        </>
      ) : (
        <div>
          <Button size="small" onClick={() => plans.change({ isMixed: true })}>
            {plan.mixed}
          </Button>
        </div>
      )}
      {'schedule' in drawn && (
        <>
          {drawn.conceded !== null && (
            <p role="status" className={text}>
              {plan.settles(formatAmount(drawn.conceded))}
            </p>
          )}
          {drawn.tooSmall !== null && (
            <p role="status" className={text}>
              {plan.tooSmall(formatAmount(drawn.tooSmall))}
            </p>
          )}
          <ul className={tightList} aria-label={plan.schedule}>
            {drawn.schedule.map(({ number, day, amount, rest, means }) => (
              <li key={number} className={caption}>
                {plan.line(number, formatIsoDay(day), formatAmount(formatCents(amount)), formatDifference(formatCents(rest)))}
                {means !== 'cash' && plan.byMeans[means]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={caption}>{plan.hint}</p>
      <div className={row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void enter(() => plans.enter())}>
          {plan.save}
        </Button>
        <Button size="small" onClick={() => plans.leave()}>
          {words.entry.cancel}
        </Button>
      </div>
    </section>
  );
}
