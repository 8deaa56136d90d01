import { type Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';

export type Innen = { socketPath: string; agent: Agent };
type Frage = { path: string; method: string; headers: OutgoingHttpHeaders; signal: AbortSignal };

/** Asks Next over the private socket; a body is a form already read, or a request whose body runs through. */
export function frage(
  { socketPath, agent }: Innen,
  { path, method, headers, signal }: Frage,
  koerper?: Buffer | IncomingMessage,
): Promise<IncomingMessage> {
  return new Promise((antworten, ablehnen) => {
    const innen = request({ socketPath, agent, path, method, headers, signal }, antworten);
    innen.on('error', ablehnen);
    if (koerper && !Buffer.isBuffer(koerper)) koerper.pipe(innen);
    else innen.end(koerper);
  });
}
