import { createRoot } from 'react-dom/client';

import { pageWordsOf } from '../words/page-words';
import { chosenLanguage } from './chosen-language';
import { FaultBoundary } from './fault-boundary';
import { StartFault } from './start-fault';
import { Workbench } from './workbench';

const place = document.getElementById('program');
const language = chosenLanguage();
const words = pageWordsOf(language);
if (place) {
  createRoot(place).render(
    <FaultBoundary
      instead={(error) => (
        <div className="workbench">
          <StartFault words={words} error={error} />
        </div>
      )}
    >
      <Workbench firstLanguage={language} />
    </FaultBoundary>,
  );
}
