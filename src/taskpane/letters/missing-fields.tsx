import { Field, Input } from '@fluentui/react-components';

import type { LetterProposal } from '../../jobs/letters/propose-letters-contract';
import { useFocusTurn } from '../parts/pane-context';
import { useLetters } from './use-letters';

/**
 * A field for each thing that letters lack; where they wait for it, the first that they can't do without takes the keyboard when its turn
 * comes.
 */
export function MissingFields({
  asked,
  typed,
  onTyped,
  isAwaited,
}: {
  readonly asked: LetterProposal['missing'];
  readonly typed: Readonly<Record<string, string>>;
  readonly onTyped: (typed: Readonly<Record<string, string>>) => void;
  readonly isAwaited: boolean;
}) {
  const { words } = useLetters();
  const turn = useFocusTurn('missing');
  const first = asked.find(({ optional }) => !optional) ?? asked[0];
  return (
    <>
      {asked.map((one) => (
        <Field key={one.field} label={words.fields[one.field]} size="small" {...(one.optional && { hint: words.optional })}>
          <Input
            size="small"
            value={typed[one.field] ?? ''}
            autoComplete="off"
            onChange={(_event, { value }) => onTyped({ ...typed, [one.field]: value })}
            {...(isAwaited && one === first && { ref: turn })}
          />
        </Field>
      ))}
    </>
  );
}
