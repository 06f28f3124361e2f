import { muteToolkit } from '../../src/terminal-log.ts';

// What the toolkit tells a runner is noise among test results.
muteToolkit(process.stdout);
