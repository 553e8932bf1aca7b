import { Button, Field, Select, makeStyles } from '@fluentui/react-components';

import type { FileOutput } from '../../jobs/letters/write-letters-contract';
import { usePaneStyles } from '../parts/pane-styles';
import { useLetters } from './use-letters';

const outputs: readonly Exclude<FileOutput, 'separate'>[] = ['combined', 'zip', 'sheets'];

const useStyles = makeStyles({ button: { width: '100%' } });

/** What the letters are made as, the one button, and what it will leave behind. */
export function WriteAction({ count }: { readonly count: number }) {
  const { words, letters, desk, busy } = useLetters();
  const styles = useStyles();
  const { tight, caption } = usePaneStyles();
  return (
    <div className={tight}>
      <Field label={words.outputLabel} size="small">
        <Select
          size="small"
          value={letters.output}
          onChange={(_event, { value }) => desk.set({ output: outputs.find((output) => output === value) ?? 'combined' })}
        >
          {outputs.map((output) => (
            <option key={output} value={output}>
              {words.outputs[output]}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" className={styles.button} disabledFocusable={busy || count === 0} onClick={() => void desk.write()}>
        {words.write(count)}
      </Button>
      <p className={caption}>{words.willWrite}</p>
      <p className={caption}>{words.cannotUndo}</p>
    </div>
  );
}
