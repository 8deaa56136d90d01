import { DATEIARTEN, type Dateiart } from '@/domain/anlage/dateiart';
import { alsDateitext } from '@/domain/anlage/dateitext';
import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import { textAusPdf } from '@/server/infra/extraktion/pdf';
import type { Ablage } from '@/server/infra/storage/ablage';
import { kennung } from './kennung';
import { pdf } from './pdf';

type Anlagenplan = {
  titel: string;
  name: string;
  art: Extract<Dateiart, 'PDF' | 'TXT' | 'CSV'>;
  /** Paragraphs of a PDF, lines of the others. */
  text: string[];
  oeffentlich?: true;
  /** A paragraph of a PDF (from 1) under a black box: the worker finds it once it runs. */
  geschwaerzt?: number;
};

/** Attachments by the key of their paper, in their order. */
const ANLAGEN: Record<string, Anlagenplan[]> = {
  'radweg-hohe-strasse': [
    {
      titel: 'Lageplan mit Erläuterung der geplanten Führung',
      name: 'Lageplan Hohe Straße.pdf',
      art: 'PDF',
      oeffentlich: true,
      text: [
        'Der Plan zeigt die Hohe Straße auf 1,3 Kilometern mit Radfahrstreifen von 2,30 Metern Breite auf beiden Seiten.',
        'Querungen liegen in Höhe der Haltestelle, der Schule und des Marktes. Lieferzonen sind in den Seitenstraßen vorgesehen.',
      ],
    },
    {
      titel: 'Querschnitte',
      name: 'Querschnitte.csv',
      art: 'CSV',
      oeffentlich: true,
      text: [
        'Abschnitt;Fahrbahn in m;Radfahrstreifen in m;Gehweg in m',
        'Nord;6,50;2,30;2,80',
        'Süd;6,50;2,30;2,50',
      ],
    },
    {
      titel: 'Auswertung der Beteiligung',
      name: 'Auswertung der Beteiligung.pdf',
      art: 'PDF',
      oeffentlich: true,
      text: [
        'Es gingen 312 Stellungnahmen ein. Die Mehrheit befürwortet die Planung.',
        'Am häufigsten gewünscht wurde eine frühere Querung an der Haltestelle; sie ist in den Plan aufgenommen.',
      ],
    },
    {
      titel: 'Kostenschätzung nach Gewerken',
      name: 'Kostenschätzung Gewerke.pdf',
      art: 'PDF',
      text: ['Die Schätzung enthält Einheitspreise und bleibt bis zur Vergabe nichtöffentlich.'],
    },
  ],
  feuerwache: [
    {
      titel: 'Standortuntersuchung',
      name: 'Standortuntersuchung.pdf',
      art: 'PDF',
      oeffentlich: true,
      text: ['Untersucht wurden sechs Standorte nach Erreichbarkeit, Größe und Verfügbarkeit.'],
    },
    {
      titel: 'Zeitplan',
      name: 'Zeitplan.txt',
      art: 'TXT',
      oeffentlich: true,
      text: ['Planung: ein Jahr', 'Vergabe: ein halbes Jahr', 'Bau: zwei Jahre'],
    },
  ],
  schulstatistik: [
    {
      titel:
        'Schülerinnen und Schüler nach Schulformen und Stadtbezirken, mit den Vergleichszahlen der vier vorangegangenen Schuljahre',
      name: 'Schulstatistik.csv',
      art: 'CSV',
      oeffentlich: true,
      text: [
        'Stadtbezirk;Grundschule;Gesamtschule;Gymnasium',
        'Hörde;1930;1120;1405',
        'Mengede;1410;870;640',
      ],
    },
  ],
  'promenade-see': [
    {
      titel: 'Entwurf der Gestaltung',
      name: 'Entwurf Promenade.pdf',
      art: 'PDF',
      oeffentlich: true,
      text: ['Die Promenade erhält auf 600 Metern einen Belag aus hellem Stein, Bänke und Bäume.'],
    },
    {
      titel: 'Pachtvertrag mit dem Ruderverein (geschwärzt)',
      name: 'Pachtvertrag geschwärzt.pdf',
      art: 'PDF',
      oeffentlich: true,
      text: [
        'Der Verein pachtet das Bootshaus am Nordufer für die Dauer von zwanzig Jahren.',
        'Die Pacht beträgt jährlich 18.400 Euro und wird alle fünf Jahre angepasst.',
        'Der Verein unterhält den Steg auf eigene Kosten.',
      ],
      geschwaerzt: 2,
    },
    {
      titel: 'Stellungnahme der Eigentümer',
      name: 'Stellungnahme.txt',
      art: 'TXT',
      text: ['Die Eigentümer stimmen der Überplanung ihrer Flächen unter Bedingungen zu.'],
    },
  ],
  'noe-grundstueck': [
    {
      titel: 'Wertermittlung des Gutachterausschusses',
      name: 'Wertermittlung.pdf',
      art: 'PDF',
      text: ['Der Gutachterausschuss bestätigt den Verkehrswert des Grundstücks.'],
    },
  ],
};

const inhalt = ({ art, titel, text, geschwaerzt }: Anlagenplan): Uint8Array =>
  art === 'PDF' ? pdf(titel, text, geschwaerzt) : Buffer.from(`${text.join('\r\n')}\r\n`);

/** As the worker would read it; our own files need no process of their own. */
const textAus = ({ art, text }: Anlagenplan, bytes: Uint8Array) =>
  art === 'PDF' ? textAusPdf(bytes) : alsDateitext(text);

export type Anlagenzeilen = {
  datei: Prisma.DateiCreateManyInput[];
  dateiText: Prisma.DateiTextCreateManyInput[];
  anlage: Prisma.AnlageCreateManyInput[];
};

/** Puts the files of the demo city into the storage, and answers with their rows. */
export async function legeDateienAb(ablage: Ablage, heute: LocalDate): Promise<Anlagenzeilen> {
  const zeilen: Anlagenzeilen = { datei: [], dateiText: [], anlage: [] };
  for (const [schluessel, plaene] of Object.entries(ANLAGEN)) {
    for (const [ordnung, plan] of plaene.entries()) {
      const dateiId = kennung('datei', `${schluessel} ${ordnung}`);
      const { titel, name, art, oeffentlich = false } = plan;
      const bytes = inhalt(plan);
      const abgelegt = await ablage.put(einStueck(bytes));
      zeilen.datei.push({
        id: dateiId,
        name,
        mimetyp: DATEIARTEN[art].mimetyp,
        ...abgelegt,
        angelegtAm: alsDatum(heute),
        geprueftAm: plan.geschwaerzt ? null : alsDatum(heute),
      });
      const { text, hindernis } = await textAus(plan, bytes);
      const zeichen = text?.length ?? 0;
      zeilen.dateiText.push({ dateiId, text, zeichen, hindernis, gelesenAm: alsDatum(heute) });
      zeilen.anlage.push({
        id: kennung('anlage', `${schluessel} ${ordnung}`),
        vorlageId: kennung('vorlage', schluessel),
        dateiId,
        titel,
        ordnung,
        oeffentlich,
      });
    }
  }
  return zeilen;
}

async function* einStueck(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** For a city that could not be made after all. */
export async function loescheDateien(ablage: Ablage, { datei }: Anlagenzeilen): Promise<void> {
  for (const { ablage: schluessel } of datei) await ablage.delete(schluessel);
}
