import { Button } from '@fluentui/react-components';

import { caseTabTexts } from '../../texts/case-tab/case-tab-texts';
import { openCase, saveCasePack } from './case-steps';
import { useWork } from './use-work';

/** What a debtor's card does for its case: enters it, and saves its papers (R43). */
export default function CaseButtons() {
  const { state, work, desk, busy } = useWork();
  const { card } = work;
  if (card === null) return null;
  const words = caseTabTexts[state.language];
  return (
    <>
      <Button size="small" title={words.openHint} disabledFocusable={busy} onClick={() => void openCase(desk, card)}>
        {words.open}
      </Button>
      <Button size="small" title={words.saveHint} disabledFocusable={busy} onClick={() => void saveCasePack(desk, card)}>
        {words.save}
      </Button>
    </>
  );
}
