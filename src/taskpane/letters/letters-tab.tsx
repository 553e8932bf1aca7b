import { Button, mergeClasses } from '@fluentui/react-components';

import { NeedsLedger } from '../parts/needs-ledger';
import { useFocusTurn } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { firstTab, viewOf } from '../state/pane-state';
import { BasisCard } from './basis-card';
import { chosenSums, proposalKey } from './letter-choices';
import { CompanyForm } from './company-form';
import { DayField } from './day-field';
import { FatesList } from './fates-list';
import { HeldLists, WaitingList } from './held-lists';
import { formatAmount } from '../parts/format-amount';
import { ProposalItem } from './proposal-item';
import { TemplatesPart } from './templates-part';
import { useLetters } from './use-letters';
import { WriteAction } from './write-action';

/** 催款函: what may be written and to whom, what is written, and what became of it. */
export default function LettersTab() {
  const { state, words, controller } = useLetters();
  const { stack } = usePaneStyles();
  const view = viewOf(state);
  if (view === null) return <NeedsLedger words={words} onMonth={() => controller.chooseTab(firstTab)} />;
  return (
    <div className={stack}>
      <Listing asOf={view.figures.asOf} />
      <Proposals />
      <FatesList />
      <TemplatesPart />
    </div>
  );
}

/** Where it begins: the date of the letters, and whose letters are listed. */
function Listing({ asOf }: { readonly asOf: string }) {
  const { words, letters, desk, busy } = useLetters();
  const { stack, row, caption, heading } = usePaneStyles();
  const today = desk.today();
  const letterDate = letters.letterDate ?? asOf;
  return (
    <section className={stack}>
      <h2 className={heading}>{words.heading}</h2>
      <DayField label={words.letterDate} value={letterDate} onDay={(day) => void desk.chooseLetterDate(day)} />
      {letterDate !== today && (
        <div>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => void desk.chooseLetterDate(today)}>
            {words.useToday(today)}
          </Button>
        </div>
      )}
      <div className={row}>
        <Button
          appearance={letters.report === null ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void desk.propose('due')}
        >
          {words.listDue}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void desk.propose('selected')}>
          {words.listSelected}
        </Button>
      </div>
      <p className={caption}>{words.selectedHint}</p>
    </section>
  );
}

/** What was listed, what it lacks, and the one button. */
function Proposals() {
  const { words, letters } = useLetters();
  const { stack, list, ruled, heading, text, caption } = usePaneStyles();
  const title = useFocusTurn('build');
  const { report, choices } = letters;
  if (report === null) return null;
  const { letters: count, statements, total, others } = chosenSums(report.proposals, choices);
  const unsent = letters.underWay?.filter(({ sentDate }) => sentDate === null).length ?? 0;
  return (
    <section className={mergeClasses(stack, ruled)}>
      <h2 ref={title} tabIndex={0} className={heading}>
        {report.proposals.length === 0 ? words.nothingDue : words.found(count, statements, formatAmount(total), others)}
      </h2>
      {report.rowsWithoutDebtor > 0 && <p className={caption}>{words.rowsWithout(report.rowsWithoutDebtor)}</p>}
      {report.sheetsNotEntered.length > 0 && <p className={text}>{words.sheetsNotEntered(report.sheetsNotEntered)}</p>}
      {unsent > 0 && <p className={caption}>{words.madeUnsent(unsent)}</p>}
      <WaitingList report={report} />
      {report.proposals.length > 0 && (
        <>
          <CompanyForm />
          <BasisCard />
          <ul className={list}>
            {report.proposals.map((proposal) => {
              const key = proposalKey(proposal);
              const choice = choices.get(key);
              return choice && <ProposalItem key={key} proposal={proposal} choice={choice} />;
            })}
          </ul>
          <WriteAction count={count} />
        </>
      )}
      <HeldLists report={report} />
    </section>
  );
}
