import type { PolicyFault } from '../../policy/sheet/policy-cell-fault';
import { Isolated } from './isolated';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { PlaceLinks } from './place-links';

/** The cells of 应收参数 that are no good, each a link with what is wrong with it (R30). */
export function PolicyFaults({ faults }: { readonly faults: readonly PolicyFault[] }) {
  const { texts } = usePane();
  const { tightList } = usePaneStyles();
  if (faults.length === 0) return null;
  return (
    <ul className={tightList}>
      {faults.map((fault) => (
        <li key={`${fault.place.sheetName} ${fault.place.row} ${fault.place.column} ${fault.path}`}>
          <PlaceLinks places={[fault.place]} ledgerSheet="" /> <Isolated text={texts.policy.fault(fault)} />
        </li>
      ))}
    </ul>
  );
}
