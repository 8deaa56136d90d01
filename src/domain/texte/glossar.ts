/** The council's words for people who do not use them every day: term, English, one sentence (domain rules §9.1). */
export type Begriff = { begriff: string; englisch: string; satz: string };

export const GLOSSAR: Begriff[] = [
  {
    begriff: 'abgesetzt',
    englisch: 'taken off the agenda',
    satz: 'Der Punkt wurde von der Tagesordnung genommen, bevor über ihn beraten wurde.',
  },
  {
    begriff: 'Anhörung',
    englisch: 'hearing',
    satz: 'Das Gremium darf sich äußern, bevor ein anderes entscheidet.',
  },
  {
    begriff: 'Beratungsfolge',
    englisch: 'deliberation sequence',
    satz: 'Reihenfolge der Gremien, die sich mit einer Vorlage befassen.',
  },
  { begriff: 'Beschluss', englisch: 'decision', satz: 'Das Gremium entscheidet verbindlich.' },
  {
    begriff: 'Beschlussauszug',
    englisch: 'extract of the minutes',
    satz: 'Teil der Niederschrift zu einem einzelnen Tagesordnungspunkt.',
  },
  {
    begriff: 'Bezirksvertretung',
    englisch: 'district council',
    satz: 'Gewähltes Gremium eines Stadtbezirks; es entscheidet über eigene Angelegenheiten und wird sonst angehört.',
  },
  {
    begriff: 'Drucksache',
    englisch: 'printed matter',
    satz: 'Eine Vorlage mit ihrer Nummer. Die Nummer bleibt auf dem ganzen Weg dieselbe.',
  },
  {
    begriff: 'Einbringung',
    englisch: 'introduction',
    satz: 'Die Vorlage wird vorgestellt. Entschieden wird später.',
  },
  {
    begriff: 'Empfehlung',
    englisch: 'recommendation',
    satz: 'Das Gremium stimmt darüber ab, wie das nächste entscheiden soll. Auch Vorberatung genannt.',
  },
  {
    begriff: 'Fachbereich',
    englisch: 'department',
    satz: 'Der Teil der Verwaltung, der die Vorlage geschrieben hat.',
  },
  {
    begriff: 'federführend',
    englisch: 'lead committee',
    satz: 'Das Gremium, das unter mehreren beratenden die Verantwortung trägt.',
  },
  {
    begriff: 'Genehmigung',
    englisch: 'approval',
    satz: 'Das zuständige Gremium bestätigt nachträglich eine Dringlichkeitsentscheidung oder hebt sie auf.',
  },
  {
    begriff: 'Gremium',
    englisch: 'body',
    satz: 'Der Rat, ein Ausschuss, eine Bezirksvertretung oder ein Beirat: Wer über eine Vorlage berät.',
  },
  {
    begriff: 'Kenntnisnahme',
    englisch: 'to be noted',
    satz: 'Das Gremium wird informiert. Es stimmt nicht ab und hält nichts auf.',
  },
  {
    begriff: 'Ladungsfrist',
    englisch: 'notice period',
    satz: 'So viele Tage vor der Sitzung muss die Einladung versandt sein.',
  },
  {
    begriff: 'Nachtrag',
    englisch: 'supplementary agenda',
    satz: 'Ergänzung der Tagesordnung nach der Einladung.',
  },
  {
    begriff: 'nichtöffentlich',
    englisch: 'non-public',
    satz: 'Nur Mitglieder und Verwaltung dürfen dabei sein, zum Beispiel bei Personal oder Verträgen.',
  },
  { begriff: 'Niederschrift', englisch: 'minutes', satz: 'Protokoll einer Sitzung.' },
  { begriff: 'Sachstand', englisch: 'status report', satz: 'Wie weit die Sache ist.' },
  {
    begriff: 'Tischvorlage',
    englisch: 'paper tabled in the meeting',
    satz: 'Vorlage, die erst in der Sitzung verteilt wird.',
  },
  {
    begriff: 'vertagt',
    englisch: 'adjourned',
    satz: 'Die Beratung wird auf eine spätere Sitzung desselben Gremiums verschoben.',
  },
  {
    begriff: 'verwiesen',
    englisch: 'referred',
    satz: 'Ein anderes Gremium soll sich zuerst damit befassen.',
  },
  {
    begriff: 'Vorlage',
    englisch: 'council paper',
    satz: 'Schriftstück der Verwaltung oder einer Fraktion, über das beraten wird.',
  },
  {
    begriff: 'Votum',
    englisch: 'opinion',
    satz: 'Was ein Gremium einem anderen mitgibt, bevor dieses entscheidet: seine Empfehlung oder Anhörung.',
  },
  {
    begriff: 'Zuständigkeit',
    englisch: 'role of the body',
    satz: 'Was ein Gremium mit der Vorlage tun soll: zur Kenntnis nehmen, sich äußern, empfehlen oder beschließen.',
  },
];
