/** Edits (insert, delete, replace, swap of neighbours) from a to b; 3 stands for "more than two". */
export function abstand(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let vorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const zeile = [i];
    for (let j = 1; j <= b.length; j++) {
      const gleich = a[i - 1] === b[j - 1] ? 0 : 1;
      let wert = Math.min((vorige[j] ?? 3) + 1, (zeile[j - 1] ?? 3) + 1, (vorige[j - 1] ?? 3) + gleich);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        wert = Math.min(wert, (vorvorige[j - 2] ?? 3) + 1);
      }
      zeile.push(wert);
    }
    if (Math.min(...zeile) > 2) return 3;
    vorvorige = vorige;
    vorige = zeile;
  }
  return Math.min(vorige[b.length] ?? 3, 3);
}
