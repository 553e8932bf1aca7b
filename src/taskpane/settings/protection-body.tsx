import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

import type { JobOutcomes } from '../../jobs/all-jobs';
import { protectionTexts } from '../../texts/protection/protection-texts';
import { stopped } from '../desk/stopped';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { isBusy } from '../state/pane-state';
import type { PaneResult } from '../state/pane-state';

/** A password for the sheets of the registers; it is held until it was used once. */
export default function ProtectionBody() {
  const { state, controller } = usePane();
  const { tight, row, caption } = usePaneStyles();
  const [typed, setTyped] = useState({ password: '', again: '' });
  const [wrong, setWrong] = useState<keyof typeof typed | null>(null);
  const words = protectionTexts[state.language];
  const run = async (protect: boolean): Promise<void> => {
    const fault = typed.password.trim() === '' ? 'password' : protect && typed.again !== typed.password ? 'again' : null;
    setWrong(fault);
    if (fault !== null) return;
    const { password } = typed;
    setTyped({ password: '', again: '' });
    const request = { language: state.language, password, protect };
    await controller.ask('table', { name: 'protectRegisters', request }, (outcome) => resultOf(outcome, protect), false);
  };
  return (
    <div className={tight}>
      <p className={caption}>{words.hint}</p>
      {(['password', 'again'] as const).map((member) => (
        <Field key={member} size="small" label={words[member]} {...(wrong === member && { validationMessage: words.faults[member] })}>
          <Input
            size="small"
            type="password"
            autoComplete="off"
            value={typed[member]}
            onChange={(_event, { value }) => {
              setTyped({ ...typed, [member]: value });
              setWrong(null);
            }}
          />
        </Field>
      ))}
      <div className={row}>
        <Button size="small" disabledFocusable={isBusy(state)} onClick={() => void run(true)}>
          {words.protect}
        </Button>
        <Button size="small" disabledFocusable={isBusy(state)} onClick={() => void run(false)}>
          {words.unprotect}
        </Button>
      </div>
    </div>
  );
}

function resultOf(outcome: JobOutcomes['protectRegisters'], protect: boolean): PaneResult {
  if (outcome.kind !== 'done') return stopped(outcome);
  const { changed, unchanged, badPassword } = outcome.report;
  return {
    kind: 'lettersDone',
    say: (language) => {
      const words = protectionTexts[language];
      if (badPassword !== null) return { title: words.badPassword(badPassword), lines: [] };
      const title = protect ? words.protected(changed.length) : words.unprotected(changed.length);
      return {
        title: changed.length === 0 ? words.nothing : title,
        lines: changed.length > 0 && unchanged.length > 0 ? [words.unchanged(unchanged)] : [],
      };
    },
    sheets: [],
  };
}
