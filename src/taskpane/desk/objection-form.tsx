import { Button, Field, Input } from '@fluentui/react-components';

import { usePaneStyles } from '../parts/pane-styles';
import { useFormFocus } from '../parts/use-form-focus';
import { useWork } from './use-work';

/** An objection as it is typed, or the day on which one was resolved; Enter enters it (R22). */
export function ObjectionForm() {
  const { words, work, desk, busy } = useWork();
  const { tight, row, heading, caption } = usePaneStyles();
  const { objection: draft, objectionFault } = work;
  const begun = draft === null ? '' : JSON.stringify([draft.customer, draft.resolves]);
  const { form, first, enter } = useFormFocus(begun);
  if (draft === null) return null;
  const { objection } = words;
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
            onChange={(_event, { value }) => desk.set({ objection: { ...draft, [member]: value }, objectionFault: null })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) void enter(() => desk.enterObjection());
              else if (event.key === 'Escape') desk.set({ objection: null });
              else return;
              event.preventDefault();
            }}
          />
        </Field>
      ))}
      <p className={caption}>{objection.hint}</p>
      <div className={row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void enter(() => desk.enterObjection())}>
          {words.entry.save}
        </Button>
        <Button size="small" onClick={() => desk.set({ objection: null })}>
          {words.entry.cancel}
        </Button>
      </div>
    </section>
  );
}
