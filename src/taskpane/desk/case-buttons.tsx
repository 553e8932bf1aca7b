import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';

import { caseTabTexts } from '../../texts/case-tab/case-tab-texts';
import { openCase, saveCasePack } from './case-steps';
import { useWork } from './use-work';

/** A file of its own, loaded when the evidence is looked at. */
const EvidencePart = lazy(() => import(/* webpackChunkName: "evidence-view" */ '../cases/evidence-part'));

const useStyles = makeStyles({
  // Among the buttons of the card it takes lines of its own.
  below: { flexBasis: '100%', minWidth: 0, order: 1 },
});

/** What a debtor's card does for its case: enters it, saves its papers, and shows its evidence (R43, R44). */
export default function CaseButtons() {
  const { state, work, desk, busy } = useWork();
  const styles = useStyles();
  const [shownOf, setShownOf] = useState<string | null>(null);
  const { card } = work;
  if (card === null) return null;
  const words = caseTabTexts[state.language];
  const isShown = shownOf === card.customer;
  return (
    <>
      <Button size="small" title={words.openHint} disabledFocusable={busy} onClick={() => void openCase(desk, card)}>
        {words.open}
      </Button>
      <Button size="small" title={words.saveHint} disabledFocusable={busy} onClick={() => void saveCasePack(desk, card)}>
        {words.save}
      </Button>
      <Button
        size="small"
        title={words.evidenceHint}
        aria-expanded={isShown}
        disabledFocusable={busy}
        onClick={() => setShownOf(isShown ? null : card.customer)}
      >
        {words.evidence}
      </Button>
      {isShown && (
        <div className={styles.below}>
          <Suspense>
            <EvidencePart key={`${card.customer} ${card.asOf}`} card={card} onClose={() => setShownOf(null)} />
          </Suspense>
        </div>
      )}
    </>
  );
}
