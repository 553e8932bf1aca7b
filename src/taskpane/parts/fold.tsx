import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  button: { marginLeft: '-4px', paddingLeft: 0, minWidth: 0, maxWidth: '100%', justifyContent: 'flex-start', fontWeight: 'inherit' },
  body: { paddingTop: '4px' },
});

/** Something that is there for those who ask: a line that opens. */
export function Fold({
  title,
  isOpenAtFirst = false,
  opensAt = null,
  children,
}: {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
  /** Another number opens it, so that something inside can take the keyboard. */
  readonly opensAt?: number | null;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { stack } = usePaneStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst || opensAt !== null);
  const [openedAt, setOpenedAt] = useState(opensAt);
  const id = useId();
  // While it is drawn: a wish for the keyboard is over once this drawing is.
  if (opensAt !== openedAt) {
    setOpenedAt(opensAt);
    if (opensAt !== null) setOpen(true);
  }
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && (
        <div id={id} className={mergeClasses(stack, styles.body)}>
          {children}
        </div>
      )}
    </div>
  );
}
