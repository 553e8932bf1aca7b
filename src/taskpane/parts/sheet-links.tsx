import { CellLink } from './cell-link';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** Sheets that were made, a link each. */
export function SheetLinks({ sheets }: { readonly sheets: readonly string[] }) {
  const { words } = usePane();
  const { tightList } = usePaneStyles();
  return (
    <ul className={tightList} aria-label={words.result.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <CellLink sheet={sheet} label={words.result.openSheet(sheet)}>
            {sheet}
          </CellLink>
        </li>
      ))}
    </ul>
  );
}
