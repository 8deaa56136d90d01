import { sitzungenUndVorlagen } from './seed/stadt';
import { plusTage } from '@/domain/kern/localDate';
import { feiertag } from '@/domain/frist/feiertage';
const probleme = new Map<string, string[]>(); let n = 0; let min = 1e9, max = 0;
const melde = (was: string, tag: string) => probleme.set(was, [...(probleme.get(was) ?? []), tag]);
for (let tag = process.argv[2]!; tag < process.argv[3]!; tag = plusTage(tag, Number(process.argv[4]))) {
  n++;
  try {
    const z = sitzungenUndVorlagen(tag);
    min = Math.min(min, z.sitzung.length); max = Math.max(max, z.sitzung.length);
    const eind = (name: string, keys: (string | null | undefined)[]) => { const k = keys.filter(Boolean); if (new Set(k).size !== k.length) melde('doppelt ' + name, tag); };
    eind('sitzung', z.sitzung.map((s) => s.id)); eind('nummer', z.vorlage.map((v) => v.nummer)); eind('beratung', z.beratung.map((b) => b.id));
    eind('top', z.tagesordnungspunkt.map((t) => `${t.sitzungId} ${t.teil} ${t.ordnung}`)); eind('vv', z.versandVorlage.map((v) => `${v.versandId} ${v.vorlageId}`));
    eind('sg', z.sitzungGremium.map((v) => `${v.sitzungId} ${v.gremiumId}`)); eind('versand', z.versand.map((v) => v.id));
    const tagVon = new Map(z.sitzung.map((s) => [s.id, (s.datum as Date).toISOString().slice(0, 10)]));
    const sg = new Set(z.sitzungGremium.map((v) => `${v.sitzungId} ${v.gremiumId}`));
    for (const s of z.sitzung) { const d = tagVon.get(s.id)!; if (feiertag(d)) melde('feiertag', tag); }
    const b = new Map(z.beratung.map((x) => [x.id, x]));
    for (const x of z.beratung) { if (x.sitzungId && !sg.has(`${x.sitzungId} ${x.gremiumId}`)) melde('sg fehlt', tag); }
    for (const e of z.ergebnis) { const x = b.get(e.beratungId)!; const d = x.sitzungId ? tagVon.get(x.sitzungId)! : null; if (d && d >= tag) melde('ergebnis heute/zukunft', tag);
      if ((e.erfasstAm as Date).toISOString().slice(0, 10) >= tag) melde('erfasst zukunft', tag); if (e.ja != null && (e.ja < 0 || e.nein! < 0)) melde('negativ', tag); if (x.sitzungId && !x.tagesordnungspunktId) melde('ergebnis ohne top', tag); }
    const vd = new Map(z.vorlage.map((v) => [v.id, v]));
    const va = new Map(z.versand.map((v) => [v.id, v]));
    for (const v of z.versandVorlage) { const a = va.get(v.versandId)!; if ((a.versandtAm as Date) < (vd.get(v.vorlageId)!.datum as Date)) melde('versand vor datum ' + vd.get(v.vorlageId)!.betreff, tag); if ((a.versandtAm as Date).toISOString().slice(0,10) >= tag) melde('versand zukunft', tag); }
    for (const v of z.vorlage) if ((v.datum as Date).toISOString().slice(0, 10) >= tag) melde('datum zukunft ' + v.betreff, tag);
    const nr = z.vorlage.filter((v) => /^\d{5}-\d\d$/.test(v.nummer ?? '') && v.nummer !== '13245-08').sort((p, q) => (p.datum as Date).getTime() - (q.datum as Date).getTime() || p.nummer!.localeCompare(q.nummer!));
    for (let i = 1; i < nr.length; i++) if (nr[i]!.nummer! <= nr[i - 1]!.nummer! && nr[i - 1]!.datum! > new Date('2019-01-01')) melde('nummer fällt', tag);
  } catch (f) { melde('FEHLER ' + (f as Error).message, tag); }
}
console.log(n, 'Tage, Sitzungen', min, max);
for (const [was, tage] of probleme) console.log(was, tage.length, tage.slice(0, 4).join(' '));
