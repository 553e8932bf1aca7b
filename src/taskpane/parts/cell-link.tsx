import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** Brings a sheet, or a cell of it, before the user. */
export function CellLink({
  sheet,
  cell,
  label,
  className,
  children,
}: {
  readonly sheet: string;
  readonly cell?: string;
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { controller } = usePane();
  const { link } = usePaneStyles();
  return (
    <Link as="button" className={mergeClasses(link, className)} title={label} onClick={() => void controller.show(sheet, cell)}>
      <bdi>{children}</bdi>
    </Link>
  );
}
