import { usePane } from '../parts/pane-context';
import { viewOf } from '../state/pane-state';
import { RowCard } from './row-card';
import { selectedLine } from './selected-line';

/** The card of the ledger row on which the user stands, if it is one. */
export function SelectedRow() {
  const { state } = usePane();
  const view = viewOf(state);
  const line = view && selectedLine(view, state.place);
  return line && <RowCard line={line} />;
}
