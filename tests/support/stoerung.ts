import type { Client } from 'pg';

/**
 * Makes the n-th writing statement of a transaction fail, as a crash between two statements would; `bei(0)` lets all
 * through. Counting survives the rollback, so that it fails once at most.
 */
export async function baueStoerungEin(eigentuemer: Client): Promise<(n: number) => Promise<void>> {
  await eigentuemer.query(`
    CREATE TABLE intern.test_stoerung (bei int NOT NULL);
    INSERT INTO intern.test_stoerung VALUES (0);
    CREATE SEQUENCE intern.test_stoerung_zaehler;
    CREATE FUNCTION intern.test_stoere() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
    DECLARE ziel int := (SELECT s.bei FROM test_stoerung s);
    BEGIN
      IF ziel > 0 AND nextval('test_stoerung_zaehler') = ziel THEN RAISE EXCEPTION 'Störung im Test'; END IF;
      RETURN NULL;
    END $$;
    DO $$ DECLARE t text; BEGIN
      FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'intern'::regnamespace AND relkind = 'r'
        AND relname NOT LIKE 'test\\_%' AND relname <> '_prisma_migrations' LOOP
        EXECUTE format('CREATE TRIGGER test_stoere AFTER INSERT OR UPDATE OR DELETE ON intern.%I FOR EACH STATEMENT EXECUTE FUNCTION intern.test_stoere()', t);
      END LOOP;
    END $$`);
  return async (n) => {
    await eigentuemer.query('UPDATE intern.test_stoerung SET bei = $1', [n]);
    await eigentuemer.query('ALTER SEQUENCE intern.test_stoerung_zaehler RESTART');
  };
}

export const istStoerung = (fehler: unknown): boolean => String(fehler).includes('Störung im Test');
