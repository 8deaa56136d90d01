'use client';
import { usePathname, useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Feld } from '@/components/ui/Feld';
import { Feldrahmen, verbunden } from '@/components/ui/Feldrahmen';
import { Knopf } from '@/components/ui/Knopf';
import { Wahlgruppe } from '@/components/ui/Wahlgruppe';
import { ERLAUBTE_ENDUNGEN } from '@/domain/anlage/dateiart';
import { TITEL_HOECHSTENS } from '@/domain/anlage/titel';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { ERLAUBTE_DATEIEN } from '@/domain/texte/anlage';
import { OEFFENTLICHKEIT_WAHL } from './oeffentlichkeitswahl';
import { type Sendeergebnis, type Sendung, sendeDatei } from './senden';

/** Address that takes the file, the largest one in MB, and what was refused when the page was asked for. */
export type Ziel = { href: string; hoechstMb: number };

type Fehler = Extract<Sendeergebnis, { art: 'fehler' }>;
type Stand = { art: 'ruhe' } | { art: 'laeuft'; anteil: number } | Sendeergebnis;

const dateifehler = (satz: string): Fehler => ({ art: 'fehler', satz, feld: 'datei' });

/** Adds an attachment: file, title, who sees it. */
export function Hochladen({ ziel, fehler }: { ziel: Ziel; fehler: Fehler | null }) {
  return (
    <Dateiformular ziel={ziel} vorsilbe="anlage" knopf="Anlage hochladen" haupt fehler={fehler}>
      {(titelfehler) => (
        <>
          <Feld
            id="anlage-titel"
            name="titel"
            beschriftung="Titel"
            fehler={titelfehler}
            hinweis={`Bleibt er leer, gilt der Name der Datei. Höchstens ${TITEL_HOECHSTENS} Zeichen.`}
          />
          <Wahlgruppe
            id="anlage-oeffentlichkeit"
            name="oeffentlichkeit"
            beschriftung="Wer sie sieht"
            wert="NICHTOEFFENTLICH"
            moeglich={OEFFENTLICHKEIT_WAHL}
          />
        </>
      )}
    </Dateiformular>
  );
}

type ErsetzenProps = { ziel: Ziel; anlage: { id: string; version: number } };

/** Puts another file in the place of this one; title, place and who sees it stay. */
export function Ersetzen({ ziel, anlage: { id, version } }: ErsetzenProps) {
  return (
    <Dateiformular ziel={ziel} vorsilbe={`ersatz-${id}`} knopf="Datei ersetzen" fehler={null}>
      {() => (
        <>
          <input type="hidden" name="ersetzt" value={id} />
          <input type="hidden" name="version" value={version} />
        </>
      )}
    </Dateiformular>
  );
}

type DateiformularProps = {
  ziel: Ziel;
  vorsilbe: string;
  knopf: string;
  /** What the page is for, above all. */
  haupt?: boolean;
  fehler: Fehler | null;
  /** The other fields; is told what is wrong with the title. */
  children: (titelfehler: string | undefined) => ReactNode;
};

/** Sends one file: a plain form, and with scripts one that shows how far it is, can be stopped and keeps what was typed. */
function Dateiformular({ ziel, vorsilbe, knopf, haupt, fehler, children }: DateiformularProps) {
  const { href, hoechstMb } = ziel;
  const router = useRouter();
  const seite = usePathname();
  const [stand, setzeStand] = useState<Stand>(fehler ?? { art: 'ruhe' });
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
      setzeStand(dateifehler(zuFrueh));
      return;
    }
    setzeStand({ art: 'laeuft', anteil: 0 });
    sendung.current = sendeDatei(href, daten, (anteil) => setzeStand({ art: 'laeuft', anteil }));
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
  const fehlerBei = (feld: Fehler['feld']) =>
    stand.art === 'fehler' && stand.feld === feld ? stand.satz : undefined;
  const rahmen = { id: `${vorsilbe}-datei`, beschriftung: 'Datei', hinweis, fehler: fehlerBei('datei') };
  return (
    <form
      className="rl-anlagenfelder"
      action={href}
      method="post"
      encType="multipart/form-data"
      onSubmit={sende}
      aria-busy={laeuft}
      noValidate
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
      {children(fehlerBei('titel'))}
      <div className="rl-taten">
        <Knopf art={haupt ? 'haupt' : undefined} laeuft={laeuft}>
          {knopf}
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
      <span>{prozent < 100 ? `${prozent} % hochgeladen` : 'Die Datei wird gespeichert …'}</span>
    </p>
  );
}

/** In quarters only: a voice that reads every per cent is of no use. */
function vorgelesen(anteil: number): string {
  if (anteil >= 1) return 'Die Datei wird gespeichert.';
  return `Hochladen läuft, ${Math.floor(anteil * 4) * 25} Prozent.`;
}
