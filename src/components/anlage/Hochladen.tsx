'use client';
import { usePathname, useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Feld } from '@/components/ui/Feld';
import { Feldrahmen, verbunden } from '@/components/ui/Feldrahmen';
import { Knopf } from '@/components/ui/Knopf';
import { Wahlgruppe } from '@/components/ui/Wahlgruppe';
import { ERLAUBTE_ENDUNGEN } from '@/domain/anlage/dateiart';
import { TITEL_HOECHSTENS } from '@/domain/anlage/eingabe';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { ERLAUBTE_DATEIEN } from '@/domain/texte/anlage';
import { OEFFENTLICHKEIT_WAHL } from './Anlagenzeile';
import { type Sendung, sendeDatei } from './senden';

type HochladenProps = { ziel: string; hoechstMb: number; fehler: string | null };

type Stand =
  | { art: 'ruhe' }
  | { art: 'laeuft'; anteil: number }
  | { art: 'fertig' | 'abgebrochen' | 'fehler'; satz: string };

/** Sends one file with its title: a plain form, and with scripts one that shows how far it is and can be stopped. */
export function Hochladen({ ziel, hoechstMb, fehler }: HochladenProps) {
  const router = useRouter();
  const seite = usePathname();
  const [stand, setzeStand] = useState<Stand>(fehler ? { art: 'fehler', satz: fehler } : { art: 'ruhe' });
  const sendung = useRef<Sendung | null>(null);
  const laeuft = stand.art === 'laeuft';

  async function sende(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    if (sendung.current) return;
    const formular = ereignis.currentTarget;
    const daten = new FormData(formular);
    const datei = daten.get('datei');
    const zuFrueh = datei instanceof File ? hindernis(datei, hoechstMb) : ABLEHNUNG_TEXT.ANLAGE_FEHLT;
    if (zuFrueh) {
      setzeStand({ art: 'fehler', satz: zuFrueh });
      return;
    }
    setzeStand({ art: 'laeuft', anteil: 0 });
    sendung.current = sendeDatei(ziel, daten, (anteil) => setzeStand({ art: 'laeuft', anteil }));
    const ergebnis = await sendung.current.fertig;
    sendung.current = null;
    setzeStand(ergebnis);
    if (ergebnis.art !== 'fertig') return;
    formular.reset();
    // Without what an earlier deed has reported.
    router.replace(seite, { scroll: false });
    router.refresh();
  }

  const hinweis = `${ERLAUBTE_DATEIEN}. Höchstens ${hoechstMb} MB.`;
  const rahmen = { id: 'anlage-datei', beschriftung: 'Datei', hinweis };
  return (
    <form
      className="rl-anlagenfelder"
      action={ziel}
      method="post"
      encType="multipart/form-data"
      onSubmit={sende}
      aria-busy={laeuft}
    >
      <Feldrahmen {...rahmen}>
        <input
          className="rl-eingabe rl-datei"
          type="file"
          name="datei"
          accept={ERLAUBTE_ENDUNGEN}
          required
          {...verbunden(rahmen)}
        />
      </Feldrahmen>
      <Feld
        id="anlage-titel"
        name="titel"
        beschriftung="Titel"
        hinweis={`Bleibt er leer, gilt der Name der Datei. Höchstens ${TITEL_HOECHSTENS} Zeichen.`}
      />
      <Wahlgruppe
        id="anlage-oeffentlichkeit"
        name="oeffentlichkeit"
        beschriftung="Wer sie sieht"
        wert="NICHTOEFFENTLICH"
        moeglich={OEFFENTLICHKEIT_WAHL}
      />
      <div className="rl-taten">
        <Knopf art="haupt" laeuft={laeuft}>
          Anlage hochladen
        </Knopf>
        {laeuft && (
          <button type="button" className="rl-knopf" onClick={() => sendung.current?.brichAb()}>
            Abbrechen
          </button>
        )}
      </div>
      {laeuft && <Fortschritt anteil={stand.anteil} />}
      <div role="status">
        {laeuft && <span className="sr-only">{vorgelesen(stand.anteil)}</span>}
        {(stand.art === 'fertig' || stand.art === 'abgebrochen') && (
          <Befundkasten schwere="HINWEIS" titel={stand.satz} />
        )}
      </div>
      <div role="alert">
        {stand.art === 'fehler' && (
          <Befundkasten schwere="FEHLER" titel="Die Datei wurde nicht angehängt">
            <p>{stand.satz}</p>
          </Befundkasten>
        )}
      </div>
    </form>
  );
}

/** What the browser can tell before a byte is sent. */
function hindernis({ name, size }: File, hoechstMb: number): string | null {
  if (name === '') return ABLEHNUNG_TEXT.ANLAGE_FEHLT;
  if (size === 0) return ABLEHNUNG_TEXT.ANLAGE_LEER;
  return size > hoechstMb * 1024 * 1024 ? ABLEHNUNG_TEXT.ANLAGE_ZU_GROSS : null;
}

function Fortschritt({ anteil }: { anteil: number }) {
  const prozent = Math.round(anteil * 100);
  return (
    <p className="rl-hochladestand">
      <progress max={100} value={prozent} aria-label="Hochgeladen" />
      <span>{prozent < 100 ? `${prozent} %` : 'Die Datei wird geprüft …'}</span>
    </p>
  );
}

/** In quarters only: a voice that reads every per cent is of no use. */
function vorgelesen(anteil: number): string {
  if (anteil >= 1) return 'Die Datei wird geprüft.';
  return `Hochladen läuft, ${Math.floor(anteil * 4) * 25} Prozent.`;
}
