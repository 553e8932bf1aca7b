import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { DebtorData } from '../../jobs/letters/letter-data-contract';
import { usePaneStyles } from '../parts/pane-styles';
import { useLetters } from './use-letters';

type Answer = '' | PenaltyBasis | 'later';
const answers: readonly Answer[] = ['', 'contract', 'statutory', 'none', 'later'];

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 120px', columnGap: '8px', alignItems: 'center' },
  name: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** On what penalties are owed, asked once of every debtor of whom nobody has confirmed it; kept in 客户资料 (R13a). */
export function BasisCard() {
  const { words, letters, desk, busy } = useLetters();
  const styles = useStyles();
  const { tight, heading, caption, tightList } = usePaneStyles();
  const [given, setGiven] = useState<Readonly<Record<string, Answer>>>({});
  const proposals = new Map((letters.report?.proposals ?? []).map((proposal) => [proposal.customer, proposal]));
  const open = [...proposals.values()].filter(
    ({ basis, kinds, customer }) => basis === null && kinds.some((kind) => kind !== 'statement') && !letters.withoutBasis.has(customer),
  );
  if (open.length === 0) return null;
  const answerOf = (customer: string): Answer => given[customer] ?? '';
  const save = (): void => {
    const later = open.filter(({ customer }) => answerOf(customer) === 'later').map(({ customer }) => customer);
    const debtors = open.flatMap(({ customer }): DebtorData[] => {
      const penaltyBasis = answerOf(customer);
      return penaltyBasis === '' || penaltyBasis === 'later' ? [] : [{ customer, penaltyBasis }];
    });
    desk.set({ withoutBasis: new Set([...letters.withoutBasis, ...later]) });
    if (debtors.length > 0) void desk.keep({}, debtors);
  };
  const choice = (label: string, value: Answer, onAnswer: (answer: Answer) => void) => (
    <Select
      size="small"
      aria-label={label}
      value={value}
      onChange={(_event, data) => onAnswer(answers.find((answer) => answer === data.value) ?? '')}
    >
      {answers.map((answer) => (
        <option key={answer} value={answer}>
          {words.basis.choices[answer]}
        </option>
      ))}
    </Select>
  );
  return (
    <section className={tight}>
      <h3 className={heading}>{words.basis.heading(open.length)}</h3>
      <p className={caption}>{words.basis.hint}</p>
      <ul className={tightList}>
        {open.length > 1 && (
          <li className={styles.line}>
            <span className={styles.name}>{words.basis.all}</span>
            {choice(words.basis.all, '', (answer) => setGiven(Object.fromEntries(open.map(({ customer }) => [customer, answer]))))}
          </li>
        )}
        {open.map(({ customer }) => (
          <li key={customer} className={styles.line}>
            <bdi className={styles.name}>{customer}</bdi>
            {choice(words.basis.label(customer), answerOf(customer), (answer) => setGiven({ ...given, [customer]: answer }))}
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" disabledFocusable={busy || open.every(({ customer }) => answerOf(customer) === '')} onClick={save}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}
