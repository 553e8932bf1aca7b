import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

import { readAsOf } from '../month/as-of-choices';
import { useLetters } from './use-letters';

/** A day typed in; it is told once it can be read and the field is left or Enter is pressed. */
export function DayField({
  label,
  value,
  onDay,
}: {
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}) {
  const { words } = useLetters();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const take = (): void => {
    if (typed === null) return;
    const day = readAsOf(typed);
    setWrong(day === null);
    if (day === null) return;
    setTyped(null);
    if (day !== value) onDay(day);
  };
  return (
    <Field label={label} size="small" {...(isWrong && { validationMessage: words.badDate })}>
      <Input
        size="small"
        style={{ width: '100%', minWidth: 0 }}
        value={typed ?? value}
        autoComplete="off"
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </Field>
  );
}
