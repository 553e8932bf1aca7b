import { Button } from '@fluentui/react-components';

import type { EvidenceTexts } from '../../texts/evidence/zh-CN';
import { Isolated } from '../parts/isolated';
import { usePaneStyles } from '../parts/pane-styles';
import type { EvidenceState } from './evidence-desk';

/** Which file is being read, how far, and a way to stop it. */
export function HashingLine({
  hashing: { name, number, total, share },
  words,
  onStop,
}: {
  readonly hashing: NonNullable<EvidenceState['hashing']>;
  readonly words: EvidenceTexts;
  readonly onStop: () => void;
}) {
  const { row, caption } = usePaneStyles();
  return (
    <div className={row}>
      <p className={caption}>
        <Isolated text={words.hashing(name, number, total, `${Math.floor(share * 100)}%`)} />
      </p>
      <Button size="small" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
