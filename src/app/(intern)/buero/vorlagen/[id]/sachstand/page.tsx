import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Freigabe } from '@/components/sachstand/Freigabe';
import { Sachstandformular } from '@/components/sachstand/Sachstandformular';
import { Leer } from '@/components/ui/Leer';
import { Seitentitel } from '@/components/ui/Seitentitel';
import { Zeitleiste } from '@/components/vorlage/Zeitleiste';
import { alsKennung } from '@/domain/kern/kennung';
import { deutschesDatum } from '@/domain/texte/datum';
import { angemeldet } from '@/server/kern/auth/zugang';
import { heute, jetzt } from '@/server/kern/uhr';
import { type SachstandEintrag, sachstandMappe } from '@/server/sachstaende/queries';
import { Rahmen } from '../../../../../Rahmen';
import { eintragen, freigeben } from './actions';

export const metadata: Metadata = { title: 'Sachstand eintragen', robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function Sachstand({ params }: Props) {
  const id = alsKennung((await params).id) ?? notFound();
  const akteur = await angemeldet(`/buero/vorlagen/${id}/sachstand`);
  const mappe = (await sachstandMappe(akteur, id, jetzt())) ?? notFound();
  const { vorlageOeffentlich, eintraege } = mappe;
  return (
    <Rahmen
      hier="Sachstand eintragen"
      aktiv="/vorlagen"
      davor={[
        { href: '/vorlagen', text: 'Vorlagen' },
        { href: `/vorlagen/${id}`, text: mappe.nummer ?? mappe.betreff },
      ]}
    >
      <Seitentitel titel="Sachstand eintragen" untertitel={mappe.betreff} />
      <div className="rl-mit-spalte">
        <div>
          <Sachstandformular
            aktion={eintragen}
            id={crypto.randomUUID()}
            vorlageId={id}
            heute={heute()}
            hinweis={
              vorlageOeffentlich
                ? 'Dann lesen ihn alle auf der Seite der Vorlage, sofort.'
                : 'Dann lesen ihn alle, sobald die Vorlage öffentlich ist. Noch ist sie es nicht.'
            }
          />
        </div>
        <aside>
          <section aria-labelledby="bisher">
            <h2 id="bisher">Bisher eingetragen</h2>
            {eintraege.length === 0 && <Leer titel="Noch kein Sachstand eingetragen." />}
            <Zeitleiste
              eintraege={eintraege.map((e) => ({
                ...zeile(e),
                taten: (
                  <Freigabe
                    key={`${e.id} ${e.oeffentlich}`}
                    aktion={freigeben}
                    vorlageId={id}
                    sachstandId={e.id}
                    oeffentlich={e.oeffentlich}
                    welcher={`vom ${deutschesDatum(e.datum)}`}
                  />
                ),
              }))}
            />
          </section>
        </aside>
      </div>
    </Rahmen>
  );
}

const zeile = (e: SachstandEintrag) => ({
  id: e.id,
  datum: e.datum,
  quelle: e.nachgetragenAm
    ? `${e.verfasser}, eingetragen am ${deutschesDatum(e.nachgetragenAm)}`
    : e.verfasser,
  text: e.text,
  etikett: e.oeffentlich ? 'öffentlich' : 'nichtöffentlich',
});
