/**
 * Listens for the wish to stop: Ctrl-C, a signal, or the parent process gone. The signal given aborts once, however
 * often somebody asks.
 */
export function wunschNachEnde(): AbortSignal {
  const ende = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ende.abort());
  // The channel to `npm start`: it closes when that process is killed, and then nothing may stay behind.
  process.on('disconnect', () => ende.abort());
  return ende.signal;
}

/** Waits until somebody wishes to stop. */
export function bisEnde(signal: AbortSignal): Promise<void> {
  return new Promise((fertig) => {
    if (signal.aborted) fertig();
    else signal.addEventListener('abort', () => fertig(), { once: true });
  });
}
