import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';

import type { LetterProposal } from '../../jobs/letters/propose-letters-contract';
import { CopyField } from '../parts/copy-field';
import { Fold } from '../parts/fold';
import { usePaneStyles } from '../parts/pane-styles';
import { proposalKey } from './letter-choices';
import { useLetters } from './use-letters';

const useStyles = makeStyles({
  paper: {
    maxHeight: '360px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: '0 0 4px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', tabSize: '2' },
});

/** The text of the letter that was previewed last, and the same as a message to copy. */
export default function PreviewPart({ proposal }: { readonly proposal: LetterProposal }) {
  const { words, letters, desk } = useLetters();
  const styles = useStyles();
  const { tight, caption } = usePaneStyles();
  if (letters.preview?.key !== proposalKey(proposal)) return null;
  const { lines, mail } = letters.preview.text;
  return (
    <div className={tight}>
      <div className={styles.paper} tabIndex={0} role="region" aria-label={words.previewOf(proposal.customer)}>
        {lines.map((line, index) => (
          <p key={`${index} ${line}`} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <Fold title={words.mail}>
        <p className={caption}>{words.mailHint}</p>
        <CopyField label={words.mail} text={mail.body} rows={8} words={words}>
          <Link href={`mailto:?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`}>{words.openMail}</Link>
        </CopyField>
      </Fold>
      <div>
        <Button size="small" appearance="subtle" onClick={() => desk.set({ preview: null })}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
