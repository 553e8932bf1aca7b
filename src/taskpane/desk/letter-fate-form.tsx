import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

import type { OpenLetter } from '../../jobs/desk/debtor-card-contract';
import { debtorFormsTexts } from '../../texts/debtor-forms/debtor-forms-texts';
import { usePaneStyles } from '../parts/pane-styles';
import { useFormFocus } from '../parts/use-form-focus';
import { beginFate } from './forms-begun';
import { LetterFateDesk } from './letter-fate-desk';
import { letterMarks } from './letter-fate-begun';
import { useWork } from './use-work';

/** What became of a letter: the waybill first, Enter enters it (R21a). */
export function LetterFateForm({ letters }: { readonly letters: readonly OpenLetter[] }) {
  const { words, state, work, desk, busy } = useWork();
  const { tight, row, heading, caption } = usePaneStyles();
  const { fate: draft, isFateWrong } = work;
  const { form, first, enter } = useFormFocus(draft?.customer ?? '');
  if (draft === null) return null;
  const fates = new LetterFateDesk(desk);
  const { letterFate } = debtorFormsTexts[state.language];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void enter(() => fates.enter());
    else if (event.key === 'Escape') fates.leave();
    else return;
    event.preventDefault();
  };
  return (
    <section ref={form} className={tight} aria-label={letterFate.heading(draft.customer)}>
      <p className={heading}>{letterFate.heading(draft.customer)}</p>
      <Field size="small" label={letterFate.waybill}>
        <Input
          size="small"
          input={{ ref: first }}
          value={draft.waybill}
          autoComplete="off"
          onChange={(_event, { value }) => fates.change({ waybill: value })}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Field size="small" label={letterFate.letter}>
        <Select size="small" value={draft.number} onChange={(_event, { value }) => beginFate(desk, value)}>
          {letters.map(({ number, date }) => (
            <option key={number} value={number}>
              {letterFate.of(number, date)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={letterFate.mark}>
        <Select
          size="small"
          value={draft.mark}
          onChange={(_event, { value }) => fates.change({ mark: letterMarks.find((mark) => mark === value) ?? draft.mark })}
        >
          {letterMarks.map((mark) => (
            <option key={mark} value={mark}>
              {letterFate.marks[mark]}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={letterFate.date} {...(isFateWrong && { validationMessage: words.entry.badDate })}>
        <Input
          size="small"
          value={draft.date}
          autoComplete="off"
          onChange={(_event, { value }) => fates.change({ date: value })}
          onKeyDown={onKeyDown}
        />
      </Field>
      <p className={caption}>{letterFate.hint}</p>
      <div className={row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void enter(() => fates.enter())}>
          {words.entry.save}
        </Button>
        <Button size="small" onClick={() => fates.leave()}>
          {words.entry.cancel}
        </Button>
      </div>
    </section>
  );
}
