import { standingColors } from '../../reports/standing-look';
import { makeStyles, tokens } from '@fluentui/react-components';

import type { Standing } from '../../ledger/standing';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  square: {
    width: '10px',
    height: '10px',
    flexShrink: 0,
    borderRadius: '2px',
    forcedColorAdjust: 'none',
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** A class by its word, with the colour that it has in sheets and charts. */
export function ClassMark({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <span aria-hidden className={styles.square} style={{ backgroundColor: standingColors[standing] }} />
      <span lang="zh-CN">{standing}</span>
    </span>
  );
}
