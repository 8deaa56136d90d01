type Instanz = { beende: () => Promise<void> };

/**
 * One instance for all projects of a run: Vitest loads a set-up anew for each project, in the same process.
 * Who starts it first makes it, who ends it last really ends it.
 */
export function geteilt<T extends Instanz>(name: string, starten: () => Promise<T>): () => Promise<T> {
  const schluessel = Symbol.for(`ratslauf.tests.${name}`);
  const alle = globalThis as unknown as Record<symbol, { nutzer: number; instanz: Promise<T> } | undefined>;
  return async () => {
    const eintrag = alle[schluessel] ?? { nutzer: 0, instanz: starten() };
    alle[schluessel] = eintrag;
    eintrag.nutzer += 1;
    const instanz = await eintrag.instanz;
    const beende = async () => {
      eintrag.nutzer -= 1;
      if (eintrag.nutzer > 0) return;
      alle[schluessel] = undefined;
      await instanz.beende();
    };
    return { ...instanz, beende };
  };
}
