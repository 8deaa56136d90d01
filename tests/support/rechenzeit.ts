/** How long it computes, in milliseconds: not the time that passes, so that a busy machine fails nothing. */
export function rechenzeit(tun: () => void): number {
  const beginn = process.cpuUsage();
  tun();
  const { user, system } = process.cpuUsage(beginn);
  return (user + system) / 1000;
}
