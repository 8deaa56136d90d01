import { describe, expect, it } from 'vitest';
import { istTest, quellen } from './quellen';

const dateien = quellen('src').filter((q) => !istTest(q.pfad));
const stilblaetter = quellen('src', /\.css$/);
const laengen = dateien.map((q) => q.zeilen.length).sort((a, b) => a - b);

describe('Das Haus', () => {
  it('keine Datei ist länger als 250 Zeilen, auch kein Stilblatt', () => {
    const lange = [...dateien, ...stilblaetter].filter((q) => q.zeilen.length > 250);
    expect(lange.map((q) => `${q.pfad}: ${q.zeilen.length}`)).toEqual([]);
  });

  it('die mittlere Datei hat höchstens 60 Zeilen', () => {
    expect(laengen[Math.floor(laengen.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('in server/<Gegenstand>/ stehen nur queries und commands', () => {
    const fremde = dateien
      .filter((q) => /^src\/server\/(?!kern\/|infra\/|jobs\/)/.test(q.pfad))
      .filter((q) => !/^src\/server\/[a-z]+\/(queries|commands)\.ts$/.test(q.pfad));
    expect(fremde.map((q) => q.pfad)).toEqual([]);
  });

  it("jede Datei unter server beginnt mit import 'server-only'", () => {
    const ohne = dateien.filter(
      (q) => q.pfad.startsWith('src/server/') && q.zeilen[0] !== "import 'server-only';",
    );
    expect(ohne.map((q) => q.pfad)).toEqual([]);
  });

  it('nur kern/env liest die Umgebung, nur kern/uhr die Uhr', () => {
    // Next fills NEXT_RUNTIME in while building.
    const liest = (z: string) => z.replaceAll('process.env.NEXT_RUNTIME', '').includes('process.env');
    const umgebung = dateien.filter((q) => q.zeilen.some(liest));
    expect(umgebung.map((q) => q.pfad)).toEqual(['src/server/kern/env.ts']);
    const uhr = dateien.filter((q) => q.zeilen.some((z) => /new Date\(\)|Date\.now\(\)/.test(z)));
    expect(uhr.map((q) => q.pfad)).toEqual(['src/server/kern/uhr.ts']);
  });

  it('nur kern/log schreibt auf die Ausgabe', () => {
    const schreiber = dateien.filter((q) => q.zeilen.some((z) => /console\.|process\.std(out|err)/.test(z)));
    // A process that reads a file answers its parent there and writes nothing else.
    expect(schreiber.map((q) => q.pfad).sort()).toEqual([
      'src/server/infra/kindprozess/kind.ts',
      'src/server/kern/log.ts',
    ]);
  });

  it('niemand macht einen Akteur außer auth/akteur', () => {
    const macher = dateien.filter((q) => q.zeilen.some((z) => /as Akteur\b/.test(z)));
    expect(macher.map((q) => q.pfad)).toEqual(['src/server/kern/auth/akteur.ts']);
  });

  it('nur was im Browser etwas tut, wird dorthin geschickt', () => {
    const tut = /\buse[A-Z]\w*\(|\bon[A-Z]\w+=|<Formular\b|\bdocument\b/;
    const ruhende = dateien
      .filter((q) => q.zeilen[0] === "'use client';" && !q.zeilen.some((z) => tut.test(z)))
      .map((q) => q.pfad);
    // One looks for what the page brought (markup/ablage), one is drawn with every page by Next itself.
    expect(ruhende.sort()).toEqual(['src/app/not-found.tsx', 'src/components/markup/Fest.tsx']);
  });

  it('keine Sammelordner, keine Durchreichen', () => {
    const namen = dateien.filter((q) => /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/.test(q.pfad));
    expect(namen.map((q) => q.pfad)).toEqual([]);
  });
});
