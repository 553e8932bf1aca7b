import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { a1Of } from '../../cells/a1';
import type { CellPlace, RowPlace } from '../../cells/cell-place';
import { CellLink } from './cell-link';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

const shownAtFirst = 3;
const shownMore = 50;

const useStyles = makeStyles({
  links: { display: 'inline-flex', flexWrap: 'wrap', columnGap: '6px' },
});

/** Leads to the first of the cells and rows that a finding names, and to more of them for whoever asks. */
export function PlaceLinks({ places, ledgerSheet }: { readonly places: readonly (CellPlace | RowPlace)[]; readonly ledgerSheet: string }) {
  const {
    words: { findings: words },
  } = usePane();
  const styles = useStyles();
  const { link } = usePaneStyles();
  const [most, setMost] = useState(shownAtFirst);
  if (places.length === 0) return null;
  return (
    <span className={styles.links}>
      {places.slice(0, most).map((place, index) => {
        const cell = addressOf(place);
        const shown = 'column' in place ? cell : words.rowLink(place.row + 1);
        return (
          <CellLink
            key={`${index} ${place.sheetName}!${cell}`}
            sheet={place.sheetName}
            cell={cell}
            label={words.problemLink(place.sheetName, cell)}
          >
            {place.sheetName === ledgerSheet ? shown : `${place.sheetName}!${shown}`}
          </CellLink>
        );
      })}
      {places.length > most && (
        <Link as="button" className={link} onClick={() => setMost(most + shownMore)}>
          {words.morePlaces(places.length, Math.min(shownMore, places.length - most))}
        </Link>
      )}
    </span>
  );
}

/** Of a row, its first cell. */
function addressOf(place: CellPlace | RowPlace): string {
  return a1Of('column' in place ? place : { ...place, column: 0 });
}
