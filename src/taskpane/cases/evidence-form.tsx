import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

import type { EvidenceStanding } from '../../jobs/cases/check-evidence-contract';
import { carriers, evidenceCategories, recordChecks } from '../../registers/evidence/columns';
import { evidenceTexts } from '../../texts/evidence/evidence-texts';
import { groupedCount } from '../../texts/grouped-count';
import { useWork } from '../desk/use-work';
import { Fold } from '../parts/fold';
import { Isolated } from '../parts/isolated';
import { usePaneStyles } from '../parts/pane-styles';
import { useFormFocus } from '../parts/use-form-focus';
import type { EvidenceDesk } from './evidence-desk';
import { asksForChecks, type EvidenceDraft } from './evidence-draft';

type TextField = 'name' | 'date' | 'invoices' | 'proves' | 'source' | 'storedAt' | 'backup' | 'secrecy';

/** What the chosen files are, said once for all of them; Enter enters them (R44). */
export function EvidenceForm({
  evidence,
  draft,
  cases,
}: {
  readonly evidence: EvidenceDesk;
  readonly draft: EvidenceDraft;
  readonly cases: EvidenceStanding['cases'];
}) {
  const { state, busy } = useWork();
  const { tight, row, text, caption, tightList } = usePaneStyles();
  const { form, first, enter } = useFormFocus(draft.files.map(({ sha256 }) => sha256).join());
  const { wrong } = evidence.state();
  const { language } = state;
  const words = evidenceTexts[language];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void enter(() => evidence.enter());
    else if (event.key === 'Escape') evidence.leave();
    else return;
    event.preventDefault();
  };
  const field = (member: TextField) => (
    <Field
      size="small"
      label={words.fields[member]}
      {...(member === 'date' && wrong === 'date' && { validationMessage: words.faults.date })}
    >
      <Input
        size="small"
        {...(member === 'name' && { input: { ref: first } })}
        value={draft[member]}
        autoComplete="off"
        onChange={(_event, { value }) => evidence.change({ [member]: value })}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
  return (
    <section ref={form} className={tight} aria-label={words.files(draft.files.length)}>
      <p className={text}>{words.files(draft.files.length)}</p>
      <ul className={tightList}>
        {draft.files.map(({ name, size, sha256 }, index) => (
          <li key={index} className={caption}>
            <Isolated text={words.file(name, groupedCount(size), sha256)} />
          </li>
        ))}
      </ul>
      {field('name')}
      <Field size="small" label={words.fields.category} {...(wrong === 'category' && { validationMessage: words.faults.category })}>
        <Select
          size="small"
          value={draft.category}
          onChange={(_event, { value }) =>
            evidence.change({ category: evidenceCategories.find(({ means }) => means === value)?.means ?? '' })
          }
        >
          <option value="">{words.pick}</option>
          {evidenceCategories.map(({ means, text: said }) => (
            <option key={means} value={means}>
              {said[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={words.fields.carrier}>
        <Select
          size="small"
          value={draft.carrier}
          onChange={(_event, { value }) =>
            evidence.change({ carrier: carriers.find(({ means }) => means === value)?.means ?? draft.carrier })
          }
        >
          {carriers.map(({ means, text: said }) => (
            <option key={means} value={means}>
              {said[language]}
            </option>
          ))}
        </Select>
      </Field>
      {cases.length > 0 && (
        <Field size="small" label={words.fields.caseNumber}>
          <Select size="small" value={draft.caseNumber} onChange={(_event, { value }) => evidence.change({ caseNumber: value })}>
            <option value="">{words.noCase}</option>
            {cases.map(({ number }) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {field('invoices')}
      {field('date')}
      {field('proves')}
      {asksForChecks(draft) && (
        <fieldset className={tight}>
          <legend className={text}>{words.checks}</legend>
          {recordChecks.map(({ means, text: said }) => (
            <Checkbox
              key={means}
              size="medium"
              label={said[language]}
              checked={draft.checks.includes(means)}
              onChange={(_event, { checked }) =>
                evidence.change({ checks: [...draft.checks.filter((check) => check !== means), ...(checked === true ? [means] : [])] })
              }
            />
          ))}
          <p className={caption}>{words.checksHint}</p>
        </fieldset>
      )}
      <Fold title={words.more}>
        {field('source')}
        {field('storedAt')}
        {field('backup')}
        {field('secrecy')}
      </Fold>
      <p className={caption}>{words.chooseHint}</p>
      <div className={row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void enter(() => evidence.enter())}>
          {words.save}
        </Button>
        <Button size="small" onClick={() => evidence.leave()}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
