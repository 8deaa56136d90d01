import { anDerReihe, eigene, vonMirGezeichnet } from './eigenes';
import { regel } from './regel';

/** Co-signing before the release (L1). The text is fixed meanwhile. */
export const mitzeichnungRegeln = [
  regel({
    aktion: 'mitzeichnung.lesen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro sieht bei jeder Vorlage, wo die Mitzeichnung steht.',
  }),
  regel({
    aktion: 'mitzeichnung.lesen',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich sieht bei seinen eigenen Vorlagen, wo die Mitzeichnung steht.',
    wenn: eigene,
  }),
  regel({
    aktion: 'mitzeichnung.lesen',
    wer: ['MITZEICHNUNG'],
    nurEigene: true,
    satz: 'Wer mitzeichnet, sieht die Mitzeichnung der Vorlage, sobald die eigene Stelle an der Reihe ist, und danach.',
    wenn: (akteur, v) => v.status !== 'ENTWURF' && vonMirGezeichnet(akteur, v),
  }),
  regel({
    aktion: 'mitzeichnung.einleiten',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro gibt vollständige Entwürfe in die Mitzeichnung (L1).',
    wenn: (_, v) => v.status === 'ENTWURF',
  }),
  regel({
    aktion: 'mitzeichnung.einleiten',
    wer: ['FACHBEREICH'],
    nurEigene: true,
    satz: 'Ein Fachbereich gibt seine eigenen vollständigen Entwürfe in die Mitzeichnung (L1).',
    wenn: (akteur, v) => eigene(akteur, v) && v.status === 'ENTWURF',
  }),
  regel({
    aktion: 'mitzeichnung.zeichnen',
    wer: ['MITZEICHNUNG'],
    nurEigene: true,
    satz: 'Wer mitzeichnet, zeichnet für die eigene Stelle, wenn sie an der Reihe ist (L1).',
    wenn: anDerReihe,
  }),
  regel({
    aktion: 'mitzeichnung.zeichnen',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro zeichnet in Vertretung der Stelle, die an der Reihe ist; das wird so vermerkt (L1).',
    wenn: (_, v) => v.status === 'MITZEICHNUNG' && v.mitzeichnung.some((m) => m.status === 'OFFEN'),
  }),
  regel({
    aktion: 'mitzeichnung.zurueckgeben',
    wer: ['MITZEICHNUNG'],
    nurEigene: true,
    satz: 'Wer an der Reihe ist, gibt die Vorlage mit Begründung zurück; sie wird wieder Entwurf (L1).',
    wenn: anDerReihe,
  }),
  regel({
    aktion: 'mitzeichnung.zurueckgeben',
    wer: ['RATSBUERO'],
    satz: 'Das Ratsbüro gibt eine Vorlage aus der Mitzeichnung mit Begründung zurück, auch wenn alle gezeichnet haben (L1).',
    wenn: (_, v) => v.status === 'MITZEICHNUNG',
  }),
];
