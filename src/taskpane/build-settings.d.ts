/** Set by the build, true in one for development; there is no such name where no build was. */
declare const isDevelopmentBuild: boolean;

/** Set by the build: whether the pane tries at once what the add-in counts on in Excel (`npm run excel -- --self-check`). */
declare const startsSelfCheck: boolean;
