import type { EvidenceStanding } from '../../jobs/cases/check-evidence-contract';
import type { EvidenceTexts } from '../../texts/evidence/zh-CN';
import { CellLink } from '../parts/cell-link';
import { Isolated } from '../parts/isolated';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { saidOf } from './evidence-results';

/** The registered files, each a link to its row, with what it is by now. */
export function EvidenceRows({
  standing: { rows, withoutFile },
  words,
}: {
  readonly standing: EvidenceStanding;
  readonly words: EvidenceTexts;
}) {
  const { state } = usePane();
  const { tight, text, caption, tightList } = usePaneStyles();
  if (rows.length + withoutFile === 0) return null;
  return (
    <div className={tight}>
      {rows.length > 0 && (
        <>
          <p className={text}>{words.rows(rows.length)}</p>
          <ul className={tightList} aria-label={words.rows(rows.length)}>
            {rows.map((row) => {
              const { sheet, cell } = row.place;
              const said = saidOf(row, state.language);
              return (
                <li key={`${sheet} ${cell}`} className={caption}>
                  <CellLink sheet={sheet} cell={cell} label={words.goTo(`${sheet}!${cell}`)}>
                    {row.fileName || row.name}
                  </CellLink>
                  {said !== '' && (
                    <>
                      {' '}
                      <Isolated text={said} />
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {withoutFile > 0 && <p className={caption}>{words.withoutFile(withoutFile)}</p>}
    </div>
  );
}
