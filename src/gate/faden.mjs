import { register } from 'tsx/esm/api';

// A thread begins without what `--import tsx` gives the process.
register();
process.setSourceMapsEnabled(false);
await import('./faden.ts');
