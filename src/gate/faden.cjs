// A thread begins without what `--import tsx` gives the process. Translated this way it needs no second thread for that.
require('tsx/cjs/api').register();
process.setSourceMapsEnabled(false);
require('./faden.ts');
