import type { ListedWork } from '../../jobs/desk/list-work-contract';
import { Fold } from '../parts/fold';
import { usePaneStyles } from '../parts/pane-styles';
import { useWork } from './use-work';
import { workKey } from './work-filters';

/** What of the work is done for the day or put off, behind a fold. */
export function SetAside({ items }: { readonly items: readonly ListedWork[] }) {
  const { words, said } = useWork();
  const { tightList, caption } = usePaneStyles();
  if (items.length === 0) return null;
  return (
    <Fold title={words.arrange.aside(items.length)}>
      <ul className={tightList}>
        {items.map((item) => (
          <li key={workKey(item)} className={caption}>
            <bdi>{item.customer}</bdi>
            {words.comma}
            {said.kind(item.kind)}
            {words.comma}
            {item.until === null ? words.arrange.done : words.arrange.postponedTo(item.until)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
