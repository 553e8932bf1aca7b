import { Button } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import { evidenceTexts } from '../../texts/evidence/evidence-texts';
import { saveCasePack } from '../desk/case-steps';
import { useWork } from '../desk/use-work';
import { useFocusTurn } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { EvidenceChain } from './evidence-chain';
import { EvidenceDesk } from './evidence-desk';
import { EvidenceForm } from './evidence-form';
import { EvidenceRows } from './evidence-rows';
import { FilesButton } from './files-button';
import { HashingLine } from './hashing-line';

/** The evidence against a debtor: the chain of each invoice, the files that are registered, new ones, and whether they are the same (R44). */
export default function EvidencePart({ card, onClose }: { readonly card: DebtorCard; readonly onClose: () => void }) {
  const { state, desk, busy } = useWork();
  const { tight, row, heading, text } = usePaneStyles();
  const [evidence] = useState(() => new EvidenceDesk(desk, card));
  const { standing, draft, hashing, unreadable } = useSyncExternalStore(evidence.subscribe, evidence.state);
  const part = useRef<HTMLElement>(null);
  const title = useRef<HTMLElement | null>(null);
  // What the evidence looks up leads back to it, not to the card around.
  const turn = useFocusTurn('build');
  useEffect(() => {
    void evidence.look();
    return () => evidence.stop();
  }, [evidence]);
  // While it still stands: what is taken out has lost the keyboard by then.
  useLayoutEffect(() => {
    const [element, before] = [part.current, document.activeElement];
    title.current?.focus();
    return () => {
      if (element?.contains(document.activeElement) === true && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const words = evidenceTexts[state.language];
  const isBusy = busy || hashing !== null;
  return (
    <section ref={part} className={tight} aria-label={words.heading(card.customer)}>
      <h3
        ref={(element) => {
          title.current = element;
          turn(element);
        }}
        tabIndex={0}
        className={heading}
      >
        <bdi>{words.heading(card.customer)}</bdi>
      </h3>
      {standing !== null && (
        <>
          <EvidenceChain standing={standing} words={words} />
          <EvidenceRows standing={standing} words={words} />
        </>
      )}
      <div className={row}>
        <FilesButton
          disabled={isBusy}
          label={words.choose}
          hint={words.chooseHint}
          onFiles={(files) => void evidence.choose(files, 'register')}
        />
        {standing !== null && standing.rows.length > 0 && (
          <FilesButton
            disabled={isBusy}
            label={words.check}
            hint={words.checkHint}
            onFiles={(files) => void evidence.choose(files, 'check')}
          />
        )}
        {(standing?.cases ?? []).map(({ number }) => (
          <Button
            key={number}
            size="small"
            title={words.archiveHint}
            disabledFocusable={isBusy}
            onClick={() => void saveCasePack(desk, card, number)}
          >
            {words.archive(number)}
          </Button>
        ))}
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {hashing !== null && <HashingLine hashing={hashing} words={words} onStop={() => evidence.stop()} />}
      {unreadable !== null && (
        <p role="alert" className={text}>
          {(unreadable.purpose === 'check' ? words.unreadableCheck : words.unreadable)(unreadable.names)}
        </p>
      )}
      {draft !== null && standing !== null && <EvidenceForm evidence={evidence} draft={draft} cases={standing.cases} />}
    </section>
  );
}
