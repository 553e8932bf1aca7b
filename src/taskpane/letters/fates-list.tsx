import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';

import type { LetterUnderWay } from '../../jobs/letters/propose-letters-contract';
import { Isolated } from '../parts/isolated';
import { usePaneStyles } from '../parts/pane-styles';
import { DayField } from './day-field';
import { amountIn } from './letter-choices';
import { letterKey, withMark, withWaybill, type FateMark } from './letter-fates';
import { useLetters } from './use-letters';

const marks: readonly FateMark[] = ['sent', 'received', 'returned', 'struck'];
/** A small letter for each mark: one key to come to a letter, one to say what became of it. */
const keys: Readonly<Record<string, FateMark>> = { s: 'sent', r: 'received', b: 'returned', x: 'struck' };

const useStyles = makeStyles({
  letter: {
    padding: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  marks: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', rowGap: '4px' },
  waybill: { minWidth: 0, width: '100%' },
});

/** The letters under way: waybill, 寄出, 签收, 退回, each by two keys; nothing is entered before the button. */
export function FatesList() {
  const { words, letters, desk, busy } = useLetters();
  const { tight, ruled, heading, caption, tightList } = usePaneStyles();
  const list = useRef<HTMLUListElement | null>(null);
  const { underWay } = letters;
  if (underWay === null || underWay.length === 0)
    return (
      <section className={mergeClasses(tight, ruled)}>
        <h2 className={heading}>{words.log.title}</h2>
        {underWay === null ? (
          <div>
            <Button size="small" disabledFocusable={busy} onClick={() => void desk.showUnderWay()}>
              {words.log.show}
            </Button>
          </div>
        ) : (
          <p className={caption}>{words.log.none}</p>
        )}
      </section>
    );
  const lines = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-letter]') ?? [])];
  const step = (from: Element, by: number, intoField: boolean): void => {
    const at = lines().findIndex((line) => line.contains(from));
    const next = lines()[at + by];
    (intoField ? next?.querySelector<HTMLElement>('input') : next)?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, letter: LetterUnderWay): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const inField = event.target instanceof HTMLInputElement;
    if (by !== undefined) step(event.currentTarget, by, inField);
    else if (inField && event.key === 'Enter') step(event.currentTarget, 1, true);
    else if (!inField && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const mark = keys[event.key];
      if (mark === undefined) {
        // A number that is typed or scanned goes into the field: couriers' begin with a digit or a capital.
        if (/^[A-Z0-9]$/.test(event.key)) event.currentTarget.querySelector('input')?.focus();
        return;
      }
      desk.set({ fates: withMark(letters.fates, letter, mark) });
    } else return;
    event.preventDefault();
  };
  return (
    <section className={mergeClasses(tight, ruled)}>
      <h2 className={heading}>{words.log.heading(underWay.length)}</h2>
      <p className={caption}>{words.log.hint}</p>
      <DayField label={words.log.date} value={letters.fateDate ?? desk.today()} onDay={(fateDate) => desk.set({ fateDate })} />
      <ul ref={list} className={tightList}>
        {underWay.map((letter) => (
          <LetterLine key={letterKey(letter)} letter={letter} onKey={onKey} />
        ))}
      </ul>
      <div>
        <Button disabledFocusable={busy || letters.fates.size === 0} onClick={() => void desk.enterFates(underWay)}>
          {words.log.save(letters.fates.size)}
        </Button>
      </div>
    </section>
  );
}

function LetterLine({
  letter,
  onKey,
}: {
  readonly letter: LetterUnderWay;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, letter: LetterUnderWay) => void;
}) {
  const { words, letters, desk } = useLetters();
  const styles = useStyles();
  const { tight, caption } = usePaneStyles();
  const draft = letters.fates.get(letterKey(letter));
  const name = words.log.letter(letter.customer, letter.kind === null ? letter.name : words.kinds[letter.kind], letter.number);
  return (
    <li>
      <div
        data-letter=""
        role="group"
        tabIndex={0}
        aria-label={name}
        className={mergeClasses(tight, styles.letter)}
        onKeyDown={(event) => onKey(event, letter)}
      >
        <span>
          <Isolated text={name} names={[letter.customer, letter.number]} />
        </span>
        <span className={caption}>
          {amountIn(letter.amount, letter)}
          {words.comma}
          {letter.sentDate === null ? words.log.notSent : words.log.sentOn(letter.sentDate)}
        </span>
        <Input
          size="small"
          className={styles.waybill}
          aria-label={words.log.waybill(letter.number)}
          placeholder={words.log.waybill(letter.number)}
          value={draft?.waybill ?? letter.waybill}
          autoComplete="off"
          onChange={(_event, { value }) => desk.set({ fates: withWaybill(letters.fates, letter, value) })}
        />
        <div className={styles.marks}>
          {marks.map((mark) => (
            <Button
              key={mark}
              size="small"
              appearance={draft?.mark === mark ? 'primary' : 'secondary'}
              aria-pressed={draft?.mark === mark}
              disabledFocusable={mark === 'struck' && letter.sentDate !== null}
              onClick={() => desk.set({ fates: withMark(letters.fates, letter, mark) })}
            >
              {words.log[mark]}
            </Button>
          ))}
        </div>
      </div>
    </li>
  );
}
