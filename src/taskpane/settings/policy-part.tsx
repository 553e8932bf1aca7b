import { Button } from '@fluentui/react-components';

import { PlaceLinks } from '../parts/place-links';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { SheetLinks } from '../parts/sheet-links';
import { isBusy, policyFaultsOf, userTablesOf } from '../state/pane-state';
import { Part } from './part';

/** 应收参数: made here, gone to, and every cell of it that is no good (R30). */
export function PolicyPart() {
  const {
    state,
    texts,
    words: { settings: words },
    controller,
  } = usePane();
  const { caption, text, tightList } = usePaneStyles();
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
          <ul className={tightList}>
            {faults.map((fault) => (
              <li key={`${fault.place.sheetName} ${fault.place.row} ${fault.place.column} ${fault.path}`}>
                <PlaceLinks places={[fault.place]} ledgerSheet={policySheet ?? ''} /> {texts.policy.fault(fault)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
