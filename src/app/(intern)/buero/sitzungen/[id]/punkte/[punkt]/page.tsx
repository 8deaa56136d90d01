import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Bekanntgabeformular } from '@/components/tagesordnung/Bekanntgabeformular';
import { Punktformular } from '@/components/tagesordnung/Punktformular';
import { Befundkasten } from '@/components/ui/Befundkasten';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { istUeberschrift } from '@/domain/sitzung/tagesordnung';
import { deutschesDatum } from '@/domain/texte/datum';
import { gremiumUndSitzung } from '@/domain/texte/sitzung';
import { NICHTOEFFENTLICHER_PUNKT } from '@/domain/texte/tagesordnung';
import { type Bekanntgabe, bekanntgabeZu } from '@/server/bekanntgaben/queries';
import { jetzt } from '@/server/kern/uhr';
import { Rahmen } from '../../../../../../Rahmen';
import { zuhause } from '../../../../zuhause';
import { aendern, bekanntgeben } from '../../actions';
import { ladeBlatt } from '../../lade';

type Props = { params: Promise<{ id: string; punkt: string }> };

export const metadata: Metadata = { title: 'Punkt der Tagesordnung' };

export default async function Punkt({ params }: Props) {
  const { id, punkt: punktId } = await params;
  const { akteur, blatt } = await ladeBlatt(id, `/punkte/${punktId}`);
  const punkt = blatt.punkte.find((p) => p.id === punktId);
  if (!punkt) notFound();
  const pfad = `/buero/sitzungen/${blatt.id}`;
  const bekanntgabe = blatt.geladen ? await bekanntgabeZu(akteur, punkt.id, jetzt()) : null;
  if (blatt.geladen && !bekanntgabe) redirect(pfad);
  const eigene = blatt.schritte.filter((s) => s.punktId === punkt.id);
  const geheim = eigene.some((s) => s.vorlage.oeffentlichkeit === 'NICHTOEFFENTLICH');
  return (
    <Rahmen
      hier={`TOP ${punkt.nummer}`}
      davor={[
        zuhause(akteur),
        { href: '/buero/sitzungen', text: 'Einladungen' },
        { href: pfad, text: `${gremiumUndSitzung(blatt)}, ${deutschesDatum(blatt.datum)}` },
      ]}
      aktiv={zuhause(akteur).href}
    >
      <Seitentitel
        titel={bekanntgabe ? `TOP ${punkt.nummer} für die Öffentlichkeit` : `TOP ${punkt.nummer} bearbeiten`}
        untertitel={punkt.titel}
      />
      {bekanntgabe ? (
        <Bekanntgabeteil b={bekanntgabe} zurueck={`${pfad}#top-${punkt.id}`} />
      ) : (
        <div className="grid gap-6">
          {eigene.length > 0 && !geheim && (
            <Befundkasten schwere="HINWEIS" titel="Das ist eine öffentliche Vorlage.">
              <p>
                Im nichtöffentlichen Teil sieht die Öffentlichkeit die Vorlage weiterhin, aber nicht, dass sie
                hier beraten wird (O14).
              </p>
            </Befundkasten>
          )}
          <Punktformular
            aktion={aendern}
            zurueck={`${pfad}#top-${punkt.id}`}
            neutral={NICHTOEFFENTLICHER_PUNKT}
            teilFest={geheim || istUeberschrift(blatt.punkte, punkt)}
            werte={{
              sitzungId: blatt.id,
              version: String(blatt.version),
              punktId: punkt.id,
              titel: punkt.titel,
              oeffentlicherTitel: punkt.oeffentlicherTitel ?? '',
              teil: punkt.teil,
            }}
          />
        </div>
      )}
    </Rahmen>
  );
}

function Bekanntgabeteil({ b, zurueck }: { b: Bekanntgabe; zurueck: string }) {
  return (
    <Bekanntgabeformular
      aktion={bekanntgeben}
      zurueck={zurueck}
      neutral={NICHTOEFFENTLICHER_PUNKT}
      titelGelten={b.titelGelten}
      begonnen={b.begonnen}
      werte={{
        sitzungId: b.sitzungId,
        punktId: b.punktId,
        version: String(b.version),
        oeffentlicherTitel: b.oeffentlicherTitel ?? '',
        oeffentlicherBeschluss: b.oeffentlicherBeschluss ?? '',
      }}
    />
  );
}
