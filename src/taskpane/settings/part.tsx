import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { usePaneStyles } from '../parts/pane-styles';

/** A part of 设置 under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { tight, ruled, heading } = usePaneStyles();
  return (
    <section className={mergeClasses(tight, ruled)}>
      <h2 className={heading}>{title}</h2>
      {children}
    </section>
  );
}
