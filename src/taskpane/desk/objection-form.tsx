import { Button, Field, Input } from '@fluentui/react-components';

import { debtorFormsTexts } from '../../texts/debtor-forms/debtor-forms-texts';
import { usePaneStyles } from '../parts/pane-styles';
import { useFormFocus } from '../parts/use-form-focus';
import { ObjectionDesk } from './objection-desk';
import { useWork } from './use-work';

/** An objection as it is typed, or the day on which one was resolved; Enter enters it (R22). */
export function ObjectionForm() {
  const { words, state, work, desk, busy } = useWork();
  const { tight, row, heading, caption } = usePaneStyles();
  const { objection: draft, objectionFault } = work;
  const begun = draft === null ? '' : JSON.stringify([draft.customer, draft.resolves]);
  const { form, first, enter } = useFormFocus(begun);
  if (draft === null) return null;
  const objections = new ObjectionDesk(desk);
  const { objection } = debtorFormsTexts[state.language];
  const members = draft.resolves === null ? (['content', 'date', 'invoices'] as const) : (['date'] as const);
  const title = draft.resolves === null ? objection.heading(draft.customer) : objection.resolving(draft.customer);
  return (
    <section ref={form} className={tight} aria-label={title}>
      <p className={heading}>{title}</p>
      {members.map((member, index) => (
        <Field
          key={member}
          size="small"
          label={draft.resolves !== null ? objection.resolvedDate : objection[member]}
          {...(objectionFault === member && { validationMessage: objection.faults[member] })}
        >
          <Input
            size="small"
            {...(index === 0 && { input: { ref: first } })}
            value={draft[member]}
            autoComplete="off"
            onChange={(_event, { value }) => objections.change({ [member]: value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) void enter(() => objections.enter());
              else if (event.key === 'Escape') objections.leave();
              else return;
              event.preventDefault();
            }}
          />
        </Field>
      ))}
      <p className={caption}>{objection.hint}</p>
      <div className={row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void enter(() => objections.enter())}>
          {words.entry.save}
        </Button>
        <Button size="small" onClick={() => objections.leave()}>
          {words.entry.cancel}
        </Button>
      </div>
    </section>
  );
}
