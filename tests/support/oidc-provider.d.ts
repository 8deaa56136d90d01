/** As much of it as the tests use. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Kontext = {
    oidc: {
      client?: { clientId: string };
      session?: { accountId?: string };
      provider: { Grant: new (fuer: { clientId?: string; accountId?: string }) => Grant };
    };
  };
  type Konto = { accountId: string; claims: () => Promise<Record<string, unknown>> };
  type Einstellungen = {
    clients: { client_id: string; client_secret: string; redirect_uris: string[] }[];
    claims: Record<string, string[]>;
    cookies: { keys: string[] };
    features: { devInteractions: { enabled: boolean } };
    pkce: { required: () => boolean };
    interactions: { url: (kontext: Kontext, frage: { uid: string }) => string };
    findAccount: (kontext: Kontext, sub: string) => Konto;
    loadExistingGrant: (kontext: Kontext) => Promise<Grant>;
  };
  export default class Provider {
    constructor(adresse: string, einstellungen: Einstellungen);
    callback(): (anfrage: IncomingMessage, antwort: ServerResponse) => void;
    interactionFinished(anfrage: IncomingMessage, antwort: ServerResponse, ergebnis: object): Promise<void>;
  }
}
