import { createRoot } from 'react-dom/client';

import { Workbench } from './workbench';

const place = document.getElementById('program');
if (place) createRoot(place).render(<Workbench />);
