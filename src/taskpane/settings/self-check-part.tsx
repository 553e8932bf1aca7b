import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import { selfCheckTexts } from '../../texts/self-check/self-check-texts';
import { isBusy } from '../state/pane-state';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import type { SelfCheck } from '../pane-desk';
import { Part } from './part';

/** 自检: what the add-in counts on in Excel, tried here; development builds alone have it. */
export function SelfCheckPart({ selfCheck }: { readonly selfCheck: SelfCheck }) {
  const { state } = usePane();
  const { caption } = usePaneStyles();
  const [said, say] = useState<string | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const words = selfCheckTexts[state.language];
  const start = async (): Promise<void> => {
    setUnderWay(true);
    try {
      const { holds, differs, untried } = await selfCheck(state.language, (done, total) => say(words.underWay(done, total)));
      say(words.summary(holds, differs, untried));
    } catch (error) {
      say(words.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <Part title={words.title}>
      <p className={caption}>{words.hint}</p>
      <div>
        <Button disabledFocusable={isUnderWay || isBusy(state)} onClick={() => void start()}>
          {words.start}
        </Button>
      </div>
      <p className={caption} role="status">
        {said}
      </p>
    </Part>
  );
}
