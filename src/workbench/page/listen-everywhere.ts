/**
 * Listens in the page's window and in that of the add-in's frame, whenever it loads: keys and files go to the window that has the focus or
 * the pointer.
 * `listen` adds its listeners to a window and answers what takes them away.
 */
export function listenEverywhere(listen: (target: Window) => () => void): () => void {
  const endings = [listen(window)];
  const onLoad = ({ target }: Event): void => {
    if (target instanceof HTMLIFrameElement && target.contentWindow) endings.push(listen(target.contentWindow));
  };
  // A frame's load does not bubble.
  document.addEventListener('load', onLoad, true);
  return () => {
    document.removeEventListener('load', onLoad, true);
    for (const end of endings) end();
  };
}
