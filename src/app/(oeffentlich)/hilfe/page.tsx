import type { Metadata } from 'next';
import { Gegliedert } from '@/components/ui/Gegliedert';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Zeichen } from '@/components/ui/Zeichen';
import { Zeichenerklaerung } from '@/components/vorlage/Zeichenerklaerung';
import { gruendeFuer } from '@/domain/beratungsfolge/position/haltegrund';
import { GLOSSAR } from '@/domain/texte/glossar';
import { HALTEGRUND_ERKLAERUNG, HALTEGRUND_TEXT } from '@/domain/texte/haltegrund';
import { HALTEGRUND_ZEICHEN } from '@/domain/texte/tafelsatz';
import { publikumVon } from '@/domain/zugriff/akteur';
import { leser } from '@/server/kern/auth/akteur';
import { Rahmen } from '../../Rahmen';

export const metadata: Metadata = { title: 'Hilfe und Glossar' };

const GLIEDERUNG = [
  { href: '#weg', text: 'Den Beratungsweg lesen' },
  { href: '#gruende', text: 'Warum eine Vorlage hängt' },
  { href: '#suche', text: 'Suchen' },
  { href: '#stichtag', text: 'Zurückblicken' },
  { href: '#glossar', text: 'Glossar' },
];

export default async function Hilfe() {
  const publikum = publikumVon(await leser());
  return (
    <Rahmen hier="Hilfe und Glossar">
      <Seitentitel
        titel="Hilfe und Glossar"
        untertitel="Was die Zeichen und Wörter auf diesen Seiten bedeuten"
      />
      <Gegliedert gliederung={GLIEDERUNG}>
        <section id="weg" className="rl-prosa">
          <h2>Den Beratungsweg lesen</h2>
          <p>
            Eine Vorlage geht durch mehrere Gremien. Jeder Halt der Linie ist ein Tag, an dem mindestens ein
            Gremium sich mit ihr befasst. Die dunkle Marke steht dort, wo die Vorlage jetzt ist; der Satz
            darüber sagt dasselbe in Worten. Unter dem Bild steht alles noch einmal als Tabelle.
          </p>
          <p>Das Zeichen zeigt, wie weit ein Halt ist. Es steht nie ohne das Wort daneben:</p>
          <Zeichenerklaerung />
        </section>
        <section id="gruende" className="rl-prosa">
          <h2>Warum eine Vorlage hängt</h2>
          <p>
            Unter <a href="/wo">Wo steht was?</a> stehen alle laufenden Vorlagen: die, über die noch beraten
            wird. Eine Vorlage hängt, wenn an ihr etwas offen ist, um das sich jemand kümmern muss: ein
            Ergebnis, ein Termin, ein Votum oder, wenn schon entschieden ist, was noch zu beraten bleibt. Der
            Grund wird aus Beratungsfolge, Terminen und Ergebnissen berechnet; niemand trägt ihn ein.
          </p>
          <dl className="rl-glossar">
            {gruendeFuer(publikum).map((grund) => (
              <div key={grund}>
                <dt>
                  <Zeichen zustand={HALTEGRUND_ZEICHEN[grund]} /> {HALTEGRUND_TEXT[grund]}
                </dt>
                <dd>{HALTEGRUND_ERKLAERUNG[grund]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="suche" className="rl-prosa">
          <h2>Suchen</h2>
          <p>
            Unter <a href="/vorlagen">Vorlagen</a> und im Feld oben auf jeder Seite suchen Sie in Nummern,
            Titeln, Texten und Sachständen über alle Jahre, dazu in den Anlagen, soweit sich ihr Text lesen
            lässt, in sehr langen nur am Anfang. Gefunden wird, worin alle Ihre Wörter stehen. Vier Buchstaben
            genügen auch mitten im Wort: „schul“ findet „Grundschulen“. Drei genügen am Anfang oder Ende:
            „Bad“ findet „Badesee“ und „Hallenbad“. Nummern werden vom Anfang an verglichen. „strasse“ findet
            auch „Straße“. Eine ganze Drucksache-Nr. führt gleich zu ihrer Vorlage.
          </p>
        </section>
        <section id="stichtag" className="rl-prosa">
          <h2>Zurückblicken</h2>
          <p>
            Auf der Seite einer Vorlage wählen Sie unter „Stand am“ einen früheren Tag. Sie sehen dann den
            Weg, wie er am Morgen dieses Tages bekannt war: ein Ergebnis zählt erst am Tag nach der Sitzung.
          </p>
        </section>
        <section id="glossar">
          <h2>Glossar</h2>
          <dl className="rl-glossar">
            {GLOSSAR.map(({ begriff, englisch, satz }) => (
              <div key={begriff} id={`begriff-${begriff.toLowerCase()}`}>
                <dt>
                  {begriff} <span lang="en">{englisch}</span>
                </dt>
                <dd>{satz}</dd>
              </div>
            ))}
          </dl>
        </section>
      </Gegliedert>
    </Rahmen>
  );
}
