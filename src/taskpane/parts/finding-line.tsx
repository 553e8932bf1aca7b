import { makeStyles, tokens } from '@fluentui/react-components';

import type { Finding } from '../../jobs/month/finding';
import { findingPlaces } from '../../jobs/month/finding-places';
import { findingSentence } from '../../jobs/month/finding-sentence';
import { Isolated } from './isolated';
import { usePane } from './pane-context';
import { PlaceLinks } from './place-links';

const useStyles = makeStyles({
  value: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
  },
});

/**
 * One finding in the pane's language. Where it is about one place that place comes first; of what its sentence tells of places, the links
 * follow.
 */
export function FindingLine({ finding, ledgerSheet }: { readonly finding: Finding; readonly ledgerSheet: string }) {
  const { texts, words } = usePane();
  const styles = useStyles();
  const links = <PlaceLinks places={findingPlaces(finding)} ledgerSheet={ledgerSheet} />;
  const sentence = <Isolated text={findingSentence(finding, texts)} />;
  switch (finding.gravity) {
    case 'problem': {
      const value = String(finding.value);
      return (
        <>
          {links} <bdi className={styles.value}>{value.trim() === '' ? words.findings.blankValue : value}</bdi> {sentence}
        </>
      );
    }
    case 'leftOut':
      return (
        <>
          {links} {sentence}
        </>
      );
    case 'check':
    case 'doubt':
    case 'notice':
      return (
        <>
          {sentence} {links}
        </>
      );
  }
}
