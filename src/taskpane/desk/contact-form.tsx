import { Button, Field, Input, Select, mergeClasses } from '@fluentui/react-components';

import { usePaneStyles } from '../parts/pane-styles';
import { useFormFocus } from '../parts/use-form-focus';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import type { WorkList } from '../../jobs/desk/list-work-contract';
import { warningsOf, type ContactDraft, type ContactWarning } from './contact-draft';
import { useWork } from './use-work';

type TextMember = Exclude<keyof ContactDraft, 'customer' | 'method'>;

/**
 * A contact as it is typed: what was said first, Enter enters it (R24). What it is against is said, and never keeps it from being entered
 * (R42).
 */
export function ContactForm({ contactFrom, phone }: { readonly contactFrom: string | null; readonly phone: string }) {
  const { words, work, desk, busy } = useWork();
  const { tight, row, heading, caption, text } = usePaneStyles();
  const { draft, list } = work;
  const begun = draft === null ? '' : JSON.stringify([draft.customer, work.draftKey]);
  const { form, first, enter } = useFormFocus(begun);
  if (draft === null || list === null) return null;
  const { entry } = words;
  const warnings = warningsOf(draft, contactFrom, list, desk.now());
  const field = (member: TextMember, label: string) => {
    const fault = work.faults[member as keyof typeof work.faults];
    return (
      <Field key={member} size="small" label={label} {...(fault !== undefined && { validationMessage: entry[fault] })}>
        <Input
          size="small"
          {...(member === 'content' && { input: { ref: first } })}
          value={draft[member]}
          autoComplete="off"
          onChange={(_event, { value }) => desk.change({ [member]: value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void enter(() => desk.enter());
            else if (event.key === 'Escape') desk.set({ draft: null });
            else return;
            event.preventDefault();
          }}
        />
      </Field>
    );
  };
  return (
    <section ref={form} className={mergeClasses(tight)} aria-label={entry.heading(draft.customer)}>
      <p className={heading}>{entry.heading(draft.customer)}</p>
      {phone !== '' && <p className={text}>{phone}</p>}
      {warnings.map((warning) => (
        <p key={warning.kind} role="status" className={text}>
          {warningText(warning, words, list)}
        </p>
      ))}
      {draft.method === 'call' && <p className={caption}>{entry.bestHours(list.calls.bestFromHour, list.calls.bestToHour)}</p>}
      <Field size="small" label={entry.method}>
        <Select
          size="small"
          value={draft.method}
          onChange={(_event, { value }) => desk.change({ method: value === 'visit' || value === 'other' ? value : 'call' })}
        >
          {(['call', 'visit', 'other'] as const).map((method) => (
            <option key={method} value={method}>
              {entry.methods[method]}
            </option>
          ))}
        </Select>
      </Field>
      {field('content', entry.content)}
      {field('promisedDate', entry.promisedDate)}
      {field('promisedAmount', entry.promisedAmount)}
      {field('result', entry.result)}
      {field('nextDate', entry.nextDate)}
      {field('date', entry.date)}
      {field('person', entry.person)}
      {draft.method === 'visit' && field('companion', entry.companion)}
      <p className={caption}>{entry.cannotUndo}</p>
      <div className={row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void enter(() => desk.enter())}>
          {entry.save}
        </Button>
        <Button size="small" onClick={() => desk.set({ draft: null })}>
          {entry.cancel}
        </Button>
      </div>
    </section>
  );
}

function warningText(warning: ContactWarning, { entry }: DeskTabTexts, { asOf, calls }: Pick<WorkList, 'asOf' | 'calls'>): string {
  switch (warning.kind) {
    case 'tooOften':
      return entry.tooOften(warning.from);
    case 'noContactDay':
      return entry.noContactDay;
    case 'afterList':
      return entry.afterList(asOf);
    case 'outOfHours':
      return entry.outOfHours(calls.fromHour, calls.toHour);
  }
}
