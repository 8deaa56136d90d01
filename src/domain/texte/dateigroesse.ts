const zahl = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** "850 Byte", "12 KB", "1,2 MB": in steps of 1024, as the file managers of our users count. */
export function dateigroesse(bytes: number): string {
  if (bytes < 1024) return `${bytes} Byte`;
  const kb = bytes / 1024;
  if (Math.round(kb) < 1024) return `${Math.round(kb)} KB`;
  return `${zahl.format(kb / 1024)} MB`;
}
