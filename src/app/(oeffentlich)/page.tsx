import { Sitzungsliste } from '@/components/sitzung/Sitzungsliste';
import { Leer } from '@/components/ui/Leer';
import { Suche } from '@/components/ui/Suche';
import { Vorlagenliste } from '@/components/vorlage/Vorlagenliste';
import { kommendeWoche } from '@/domain/sitzung/woche';
import { leser } from '@/server/kern/auth/akteur';
import { heute } from '@/server/kern/uhr';
import { sitzungenZwischen } from '@/server/termine/queries';
import { zuletztBewegt } from '@/server/vorlagenreihen/queries';
import { Rahmen } from '../Rahmen';
import { alsSitzungszeile } from './sitzungen/zeile';
import { alsVorlagenzeile } from './vorlagen/zeile';

const NEUESTE = 8;

export default async function Start() {
  const tag = heute();
  const woche = kommendeWoche(tag);
  const [sitzungen, bewegt] = await Promise.all([
    sitzungenZwischen(await leser(), woche.von, woche.bis),
    zuletztBewegt(await leser(), tag, NEUESTE),
  ]);
  return (
    <Rahmen ohneSuche>
      <div className="rl-start">
        <h1>Wo steht die Vorlage?</h1>
        <p className="rl-unterzeile">
          Welche Gremien sich wann mit ihr befassen, was sie gesagt haben und was folgt
        </p>
        <Suche id="suche" gross />
        <p>
          <a href="/wo">Alle laufenden Vorlagen: wo sie stehen und was hängt</a>
        </p>
      </div>
      <div className="rl-spalten">
        <section aria-labelledby="bewegt">
          <h2 id="bewegt">Zuletzt bewegt</h2>
          {bewegt.length > 0 ? (
            <Vorlagenliste zeilen={bewegt.map(alsVorlagenzeile)} ebene={3} />
          ) : (
            <Leer titel="Noch keine Vorlage veröffentlicht." />
          )}
          <p>
            <a href="/vorlagen">Alle Vorlagen</a>
          </p>
        </section>
        <section aria-labelledby="woche">
          <h2 id="woche">{woche.titel}</h2>
          {sitzungen.length > 0 ? (
            <Sitzungsliste sitzungen={sitzungen.map(alsSitzungszeile)} />
          ) : (
            <Leer titel="In dieser Woche tagt kein Gremium öffentlich." />
          )}
          <p>
            <a href="/sitzungen">Alle Sitzungen</a>
          </p>
        </section>
      </div>
    </Rahmen>
  );
}
