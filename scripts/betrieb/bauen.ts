import { baueWennNoetig } from './bau';

// What tests over HTTP and in the browser start is built once before them, not by two of them at the same time.
await baueWennNoetig();
