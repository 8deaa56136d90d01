import type { TestProject } from 'vitest/node';
import type { Zugang } from '../../scripts/datenbank/zugang';
import { leiheCluster } from './cluster';

declare module 'vitest' {
  export interface ProvidedContext {
    zugang: Zugang;
  }
}

/** Vitest's global set-up of the database tests. */
export default async function mitCluster(projekt: TestProject): Promise<() => Promise<void>> {
  const cluster = await leiheCluster();
  projekt.provide('zugang', cluster.zugang);
  return cluster.beende;
}
