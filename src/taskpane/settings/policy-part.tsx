import { Button } from '@fluentui/react-components';

import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { PolicyFaults } from '../parts/policy-faults';
import { SheetLinks } from '../parts/sheet-links';
import { isBusy, policyFaultsOf, userTablesOf } from '../state/pane-state';
import { Part } from './part';

/** 应收参数: made here, gone to, and every cell of it that is no good (R30). */
export function PolicyPart() {
  const {
    state,
    words: { settings: words },
    controller,
  } = usePane();
  const { caption, text } = usePaneStyles();
  const { policySheet } = userTablesOf(state);
  const faults = policyFaultsOf(state);
  return (
    <Part title={words.policy}>
      <p className={caption}>{words.policyHint}</p>
      {policySheet === null ? (
        <div>
          <Button disabledFocusable={isBusy(state)} onClick={() => void controller.makePolicySheet()}>
            {words.makePolicy}
          </Button>
        </div>
      ) : (
        <SheetLinks sheets={[policySheet]} />
      )}
      {faults.length > 0 && (
        <>
          <p className={text}>{words.policyFaults(faults.length)}</p>
          <PolicyFaults faults={faults} />
        </>
      )}
    </Part>
  );
}
