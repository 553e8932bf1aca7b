import { Button, Field, Input } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

import { usePaneStyles } from '../parts/pane-styles';
import { useFormFocus } from '../parts/use-form-focus';
import { useWork } from './use-work';

/** To which day an item is put off, or to whom it is given; Enter enters it. */
export function ArrangeForm() {
  const { words, said, work, desk, busy } = useWork();
  const { tight, row, heading, caption } = usePaneStyles();
  const { arrangement: draft, list, wrong } = work;
  const { form, first, enter } = useFormFocus(draft?.action ?? '');
  if (draft === null || list === null) return null;
  const { arrange } = words;
  const isPutOff = draft.action === 'postponed';
  const member = isPutOff ? 'until' : 'person';
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void enter(() => desk.arrange(draft));
    else if (event.key === 'Escape') desk.set({ arrangement: null });
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={form}
      className={tight}
      aria-label={arrange.heading(arrange.actions[draft.action], draft.item.customer, said.kind(draft.item.kind))}
    >
      <p className={heading}>{arrange.actions[draft.action]}</p>
      <Field
        size="small"
        label={isPutOff ? arrange.until : arrange.person}
        {...(wrong !== null && { validationMessage: wrong === 'until' ? arrange.badUntil(list.asOf) : arrange.personNeeded })}
      >
        <Input
          size="small"
          input={{ ref: first }}
          value={draft[member]}
          autoComplete="off"
          onChange={(_event, { value }) => desk.set({ arrangement: { ...draft, [member]: value }, wrong: null })}
          onKeyDown={onKey}
        />
      </Field>
      <Field size="small" label={arrange.note}>
        <Input
          size="small"
          value={draft.note}
          autoComplete="off"
          onChange={(_event, { value }) => desk.set({ arrangement: { ...draft, note: value } })}
          onKeyDown={onKey}
        />
      </Field>
      <p className={caption}>{arrange.hint}</p>
      <div className={row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void enter(() => desk.arrange(draft))}>
          {arrange.save}
        </Button>
        <Button size="small" onClick={() => desk.set({ arrangement: null })}>
          {words.entry.cancel}
        </Button>
      </div>
    </section>
  );
}
