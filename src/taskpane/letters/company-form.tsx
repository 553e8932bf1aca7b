import { Button, Switch } from '@fluentui/react-components';
import { useState } from 'react';

import { companyFields } from '../../jobs/letters/letter-data-contract';
import { Fold } from '../parts/fold';
import { usePaneStyles } from '../parts/pane-styles';
import { MissingFields } from './missing-fields';
import { useLetters } from './use-letters';

/** What letters must say of us and nobody has given yet: asked for once, kept on 应收参数. */
export function CompanyForm() {
  const { words, letters, desk, busy } = useLetters();
  const { tight, heading, caption } = usePaneStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const missing = letters.report?.companyMissing ?? [];
  const asked = companyFields.flatMap((field) => missing.find((one) => one.field === field) ?? []);
  const required = asked.filter(({ optional }) => !optional).length;
  const needed = [...missing, ...(letters.report?.proposals ?? []).flatMap((proposal) => proposal.missing)].some(
    ({ optional }) => !optional,
  );
  if (asked.length === 0 && !needed) return null;
  const title = words.company.heading(required, asked.length - required);
  const fields = (
    <>
      <p className={caption}>{words.company.hint}</p>
      <MissingFields asked={asked} typed={typed} onTyped={setTyped} isAwaited={letters.lacks?.whose === 'company'} />
      <div>
        <Button type="submit" size="small" disabledFocusable={busy || Object.values(typed).every((value) => value.trim() === '')}>
          {words.save}
        </Button>
      </div>
    </>
  );
  return (
    <form
      className={tight}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void desk.keep(typed, []);
      }}
    >
      {required > 0 && (
        <>
          <h3 className={heading}>{title}</h3>
          {fields}
        </>
      )}
      {/* What letters can do without is no question: it is there for those who ask. */}
      {required === 0 && asked.length > 0 && <Fold title={title}>{fields}</Fold>}
      {needed && (
        <Switch
          label={words.company.markGaps}
          checked={letters.isMarkingGaps}
          onChange={(_event, { checked }) => desk.set({ isMarkingGaps: checked })}
        />
      )}
    </form>
  );
}
