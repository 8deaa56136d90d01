import {
  createHash,
  createPrivateKey,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

type Cbor = number | string | Uint8Array | Map<number | string, Cbor>;

function kopf(art: number, laenge: number): Buffer {
  if (laenge < 24) return Buffer.from([(art << 5) | laenge]);
  if (laenge < 256) return Buffer.from([(art << 5) | 24, laenge]);
  return Buffer.from([(art << 5) | 25, laenge >> 8, laenge & 255]);
}

/** As much of CBOR as a key and its attestation need. */
function cbor(wert: Cbor): Buffer {
  if (typeof wert === 'number') return wert >= 0 ? kopf(0, wert) : kopf(1, -1 - wert);
  if (typeof wert === 'string') return Buffer.concat([kopf(3, Buffer.byteLength(wert)), Buffer.from(wert)]);
  if (wert instanceof Uint8Array) return Buffer.concat([kopf(2, wert.length), wert]);
  return Buffer.concat([kopf(5, wert.size), ...[...wert].flat().map((teil) => cbor(teil as Cbor))]);
}

const sha256 = (daten: Uint8Array | string) => createHash('sha256').update(daten).digest();
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

type Optionen = {
  /** The page that asks. */
  herkunft: string;
  /** Whether the device asked who is there. */
  geprueft?: boolean;
};

/** A device that holds one passkey, in software: what a browser hands on, and what only an attacker would. */
export class Authenticator {
  readonly #schluessel: KeyObject;
  readonly #oeffentlich: { x: string; y: string };
  readonly id = randomBytes(32);
  #zaehler = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#schluessel = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#oeffentlich = { x, y };
  }

  #daten(rpId: string, geprueft: boolean, schluessel: Uint8Array = new Uint8Array()): Buffer {
    // Somebody is there, and where the device asked, it knows who; with a key in it at first.
    const merkmale = 1 | (geprueft ? 4 : 0) | (schluessel.length > 0 ? 64 : 0);
    const zaehler = Buffer.alloc(4);
    zaehler.writeUInt32BE(++this.#zaehler);
    return Buffer.concat([sha256(rpId), Buffer.from([merkmale]), zaehler, schluessel]);
  }

  #umschlag(response: object) {
    return {
      id: b64(this.id),
      rawId: b64(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    };
  }

  /** Answers the question for a new key. */
  melde(frage: { challenge: string; rp: { id: string } }, { herkunft, geprueft = true }: Optionen) {
    const { x, y } = this.#oeffentlich;
    const cose = cbor(
      new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
    const neu = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, cose]);
    const attestationObject = cbor(
      new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', this.#daten(frage.rp.id, geprueft, neu)],
      ]),
    );
    const client = { type: 'webauthn.create', challenge: frage.challenge, origin: herkunft };
    return this.#umschlag({
      clientDataJSON: b64(Buffer.from(JSON.stringify(client))),
      attestationObject: b64(attestationObject),
      transports: ['internal'],
    });
  }

  /** Answers the question at sign-in. */
  unterschreibe(frage: { challenge: string; rpId: string }, { herkunft, geprueft = true }: Optionen) {
    const client = { type: 'webauthn.get', challenge: frage.challenge, origin: herkunft };
    const clientDataJSON = Buffer.from(JSON.stringify(client));
    const daten = this.#daten(frage.rpId, geprueft);
    const signatur = createSign('sha256')
      .update(Buffer.concat([daten, sha256(clientDataJSON)]))
      .sign(this.#schluessel);
    return this.#umschlag({
      clientDataJSON: b64(clientDataJSON),
      authenticatorData: b64(daten),
      signature: b64(signatur),
    });
  }
}
