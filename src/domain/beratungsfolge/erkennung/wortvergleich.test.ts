import { describe, expect, it } from 'vitest';
import { istVertipptes, vergleichsform, woerter } from './wortvergleich';

describe('wortvergleich', () => {
  it('zwei Änderungen nur bei richtigem Anfang', () => {
    expect(istVertipptes('abschluss', 'beschluss')).toBe(false);
    expect(istVertipptes('bescluus', 'beschluss')).toBe(true);
  });

  it('am Zeilenende getrennte Wörter werden zusammengefügt, „Bürger- und“ nicht', () => {
    expect(vergleichsform('Beschluß-\nfassung')).toBe('beschlussfassung');
    expect(woerter('Bürger- und Ordnungsamt, A-B')).toEqual(['buerger', 'und', 'ordnungsamt', 'a', 'b']);
  });
});
