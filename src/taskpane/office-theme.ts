import type { PaneTheme } from './pane-desk';

/** Excel's own colours where it tells them, else those that the system asks for. */
export function officeTheme(): PaneTheme {
  const system = matchMedia('(prefers-color-scheme: dark)');
  return {
    isDark: () => saysDark(Office.context.officeTheme) ?? system.matches,
    onChange: (listener) => {
      system.addEventListener('change', listener);
      return () => system.removeEventListener('change', listener);
    },
  };
}

/** Not every Excel tells its theme, and older ones tell colours only. */
function saysDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  const background = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
