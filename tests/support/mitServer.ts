import type { TestProject } from 'vitest/node';
import { leiheServer, type TestServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer;
  }
}

/** Vitest's global set-up of the tests over HTTP and in the browser: `inject('server').adresse`. */
export default async function mitServer(projekt: TestProject): Promise<() => Promise<void>> {
  const { beende, zugang, adresse, urls, post } = await leiheServer();
  projekt.provide('zugang', zugang);
  projekt.provide('server', { adresse, urls, post });
  return beende;
}
