// What the invented texts are made of. Compounds are joined from both lists, so there are thousands of different ones.

const reihe = (text: string): readonly string[] => text.trim().split(/\s+/);

/** First parts of compounds, with the sound that joins them. */
export const VORN = reihe(`
  Rad Schul Kinder Jugend Haushalts Gebühren Straßen Bebauungs Flächen Stadt Bezirks Wasser Abwasser Abfall Lärm Klima
  Wald Grün Spiel Sport Bäder Hallen Brücken Kanal Gewerbe Innenstadt Markt Friedhofs Feuerwehr Rettungs Pflege Senioren
  Integrations Kultur Theater Museums Büchereien Denkmal Wohnungs Miet Grundstücks Verkehrs Park Bus Bahn Fußgänger
  Energie Solar Wärme Digital Personal Vergabe Steuer Beteiligungs Betriebs Umwelt Arten Boden Hochwasser Katastrophen
  Gesundheits Drogen Inklusions Familien Ganztags Berufs Volkshochschul Musik Vereins Ehrenamts Tourismus Messe Hafen`);

/** Last parts, lower case, feminine ones first: titles need an article. */
export const HINTEN_F = reihe(`
  satzung anlage planung sanierung erweiterung ordnung förderung beratung verwaltung entwicklung versorgung reinigung
  führung nutzung bewirtschaftung gestaltung vereinbarung halle brücke schule wache stelle statistik strategie`);
export const HINTEN_M = reihe(`
  weg plan bericht ausbau umbau betrieb schutz bedarf vertrag fonds beirat hof platz raum verkehr dienst`);
export const HINTEN_N = reihe(`
  konzept gebiet haus zentrum programm netz gebäude gutachten angebot projekt budget entgelt grundstück quartier`);

export const STADTBEZIRKE = reihe(`
  Nordstadt Oststadt Südstadt Weststadt Altenfeld Brackhausen Dornbeck Eichlinghofen Grevenrode Holtum Kirchweiler Lindhorst`);

export const STRASSEN_VORN = reihe(`
  Linden Ahorn Mühlen Kirch Schul Bahnhof Markt Garten Wiesen Berg Tal Brunnen Hafen Kloster Rosen Birken Eichen Stein
  Sonnen Weiden Ring Feld Hof Schützen Turm Burg Anger Deich Kanal Krämer Gerber Färber Weber Schmiede Ziegel`);
/** Feminine ones alone: sentences have an article before them. */
export const STRASSEN_HINTEN = reihe('straße allee gasse');

export const VORNAMEN = reihe(`
  Anna Björn Carla Deniz Elif Frank Greta Hasan Ines Jonas Katrin Lars Mira Norbert Olga Paul Quirin Rita Sven Tanja Ulf
  Vera Wim Yasemin Zoran Britta Cem Doris Emil Fatma Georg Heike Ivo Jutta Karl Lena Marek Nadja Oskar Petra Ralf Silke
  Tobias Ute Volker Wanda Xaver Yvonne Arne Berit Claas Dagmar Enno Frauke Gerd Hilke Imke Jan Kira Luise`);
const NACH_VORN = reihe(`
  Ahl Berg Brand Clau Dorn Eber Falk Grote Hart Immen Jans Kamp Lind Mohr Nie Oster Pohl Quade Roth Stein Thom Uhl Voss
  Wester Zell`);
const NACH_HINTEN = reihe('mann meier feld kamp hoff bach berg sen ke ing');
export const NACHNAMEN = NACH_VORN.flatMap((vorn) => NACH_HINTEN.map((hinten) => vorn + hinten));

export const FRAKTIONEN = [
  'Fraktion A',
  'Fraktion B',
  'Fraktion C',
  'Fraktion D',
  'Fraktion E',
  'fraktionslos',
];

/** Sentences; {f} {m} {n} are compounds, {s} a street, {b} a district, {z} a number, {j} a year. */
export const SAETZE = [
  'Die Verwaltung hat die {f} im Bereich {s} geprüft.',
  'Der {m} in {b} ist aus Sicht der Verwaltung erforderlich.',
  'Das {n} wurde zuletzt im Jahr {j} überarbeitet und entspricht nicht mehr den heutigen Anforderungen.',
  'Für die Maßnahme stehen im Haushaltsjahr {j} Mittel in Höhe von {z} Euro bereit.',
  'Die Beteiligung der Öffentlichkeit fand vom 1. bis zum 30. Juni {j} statt; es gingen {z} Stellungnahmen ein.',
  'Die betroffenen Anliegerinnen und Anlieger der {s} wurden im Vorfeld unterrichtet.',
  'Nach Abschluss der {f} wird der Verwaltungsvorstand dem Ausschuss erneut berichten.',
  'Alternativ wurde geprüft, ob sich der {m} mit dem {n} verbinden lässt; davon wird aus wirtschaftlichen Gründen abgeraten.',
  'Die Bezirksvertretung {b} wird vor der Entscheidung angehört.',
  'Eine Förderung durch das Land wurde beantragt und mit Bescheid vom Mai {j} in Aussicht gestellt.',
  'Die jährlichen Folgekosten der {f} betragen voraussichtlich {z} Euro.',
  'Auswirkungen auf den Stellenplan ergeben sich nicht.',
  'Die Maßnahme wirkt sich positiv auf das Klima aus, weil der {m} Wege mit dem Auto ersetzt.',
  'Zusätzlich soll die Querung in Höhe der {s} barrierefrei ausgebaut werden.',
  'Die {f} wird mit dem {n} abgestimmt, damit Bauarbeiten nur einmal nötig sind.',
  'Im Bezirk {b} leben nach der Statistik {z} Kinder im Grundschulalter; die Plätze reichen nicht aus.',
  'Der Radweg entlang der {s} wird auf 2,50 Meter verbreitert.',
  'Die Grundschule an der {s} erhält einen Anbau mit {z} Quadratmetern.',
  'Die Gebührensatzung wird an die geänderten Kosten angepasst.',
  'Näheres ergibt sich aus der Anlage.',
] as const;

export const TITEL: readonly string[] = [
  'Neubau der {f} in {b}',
  'Sanierung der {s} zwischen {s} und {s}',
  'Aufstellung des Bebauungsplans {z} „{s}“',
  '{F}: Änderung zum 1. Januar {j}',
  '{N} {j}',
  'Sachstand zum {m} in {b}',
  'Ausbau des Radwegs an der {s}',
  'Bericht über die {f} und das {n} im Jahr {j}',
  'Anfrage der Fraktionen zur {f} an der {s}',
  'Einrichtung einer Tempo-30-Zone in der {s} ({b})',
  'Erweiterung der Grundschule {s}',
  '{M}: Fortschreibung {j}',
  'Vergabe: {f}, Los {z}',
  'Verkauf eines städtischen Grundstücks an der {s}',
  'Bestellung von Mitgliedern für den {m}',
  'Überplanmäßige Mehraufwendungen für das {n}, Haushaltsjahr {j}',
  'Schulentwicklungsplanung {j}: Standorte, Zügigkeiten und Ganztag im Bezirk {b} unter Berücksichtigung der {f}',
];

export const GREMIEN = reihe(`
  Stadtplanung Umwelt Schule Jugendhilfe Soziales Gesundheit Kultur Sport Verkehr Finanzen Wirtschaft Wohnen Ordnung
  Personal Digitales Gleichstellung Europa Bauen Klima Liegenschaften Bürgerdienste Rechnungsprüfung Tourismus Vergaben`);
export const BETRIEBE = ['Stadtentwässerung', 'Bäder', 'Theater', 'Gebäudewirtschaft'];
export const BEIRAETE = reihe('Senioren Inklusions Naturschutz Denkmal Kunst Klima Jugend Fahrgast');
export const KOMMISSIONEN = reihe(
  'Haushalts Partnerschafts Straßennamen Ehrungs Kleingarten Sportstätten Spielplatz Baukultur Smart-City-',
);
