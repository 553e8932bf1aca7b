import { holdEarlyCommands } from '../excel/commands/early-commands';

/** The first script of the page, before office.js. */
holdEarlyCommands(typeof isDevelopmentBuild !== 'undefined' && isDevelopmentBuild ? ['selfCheck'] : []);
