import { useEffect, useRef, useState } from 'react';

import { listenEverywhere } from './listen-everywhere';

/** Takes files that are dropped anywhere on the page, the pane too; answers whether one hovers over it. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    return listenEverywhere((target) => {
      // Before the grid, which knows nothing of files.
      target.addEventListener('dragover', over, true);
      target.addEventListener('dragleave', leave, true);
      target.addEventListener('drop', drop, true);
      return () => {
        target.removeEventListener('dragover', over, true);
        target.removeEventListener('dragleave', leave, true);
        target.removeEventListener('drop', drop, true);
      };
    });
  }, []);
  return isOver;
}
