const zahl = (wert: unknown): number | null =>
  typeof wert === 'string' && /^\d{1,5}$/.test(wert) ? Number(wert) : null;

/** "3 Beratungen sind umgeplant. Eine ist geblieben, der Grund steht daneben.": numbers out of the address, or null. */
export function bericht(umgeplant: unknown, geblieben: unknown): string | null {
  const [neu, alt] = [zahl(umgeplant), zahl(geblieben) ?? 0];
  if (neu === null) return null;
  const getan =
    neu === 0
      ? 'Keine Beratung ließ sich umplanen.'
      : neu === 1
        ? 'Eine Beratung ist umgeplant.'
        : `${neu} Beratungen sind umgeplant.`;
  if (alt === 0) return getan;
  return `${getan} ${alt === 1 ? 'Eine ist' : `${alt} sind`} geblieben; der Grund steht daneben.`;
}
