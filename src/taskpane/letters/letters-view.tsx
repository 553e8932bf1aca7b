import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

/** 催款函: nothing to press before there are letters. */
export function LettersView() {
  const { words, texts } = usePane();
  const { stack, heading, text } = usePaneStyles();
  return (
    <section className={stack}>
      <h2 className={heading}>{words.letters.heading}</h2>
      <p className={text}>{words.letters.body(texts.sheets.detailHeadings.letter)}</p>
    </section>
  );
}
