import { makeStyles } from '@fluentui/react-components';

import { usePane } from '../parts/pane-context';

const useStyles = makeStyles({ name: { display: 'inline-block', maxWidth: '100%', overflowWrap: 'anywhere' } });

/** Names of sheets in a sentence; a line ends between two names before it ends within one. */
export function SheetNames({ names }: { readonly names: readonly string[] }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <>
      {names.map((name, index) => (
        <span key={name} className={styles.name}>
          <bdi>{name}</bdi>
          {index < names.length - 1 ? words.build.separator : ''}
        </span>
      ))}
    </>
  );
}
