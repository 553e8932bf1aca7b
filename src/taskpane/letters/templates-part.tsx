import { mergeClasses } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';

import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { useLetters } from './use-letters';

/** Seldom wanted: a file of its own, loaded when somebody opens it. */
const TemplatesBody = lazy(() => import(/* webpackChunkName: "templates-view" */ './templates-body'));

/** The templates of letters, for those who ask. */
export function TemplatesPart() {
  const { words } = useLetters();
  const { words: ofPane } = usePane();
  const { tight, ruled, caption } = usePaneStyles();
  return (
    <section className={mergeClasses(tight, ruled)}>
      <Fold title={words.templates.heading}>
        <Suspense fallback={<p className={caption}>{ofPane.letters.loading}</p>}>
          <TemplatesBody />
        </Suspense>
      </Fold>
    </section>
  );
}
