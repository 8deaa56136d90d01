declare module 's3rver' {
  import type { RequestListener } from 'node:http';
  import type { Readable } from 'node:stream';

  type Bereich = { start: number; end: number };
  type Objekt = { content: Readable; range?: Bereich };

  /** What we use of it; the package brings no types. */
  export default class S3rver {
    constructor(options: {
      directory: string;
      silent: boolean;
      configureBuckets: { name: string; configs: (string | Buffer)[] }[];
    });
    configureBuckets(): Promise<void>;
    callback(): RequestListener;
    store: {
      getObject: (eimer: string, name: string, bereich?: { start?: number; end?: number }) => Promise<Objekt>;
    };
  }
}
