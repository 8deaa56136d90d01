-- "Was sieht die Öffentlichkeit?": the application reads the very views of the public, at another hour, in a transaction
-- that is always rolled back. Only its own login role can move the hour, never the public's.
CREATE OR REPLACE FUNCTION jetzt() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = intern AS $$
  SELECT CASE
    WHEN session_user = 'ratslauf_app' AND current_setting('ratslauf.vorschau', true) <> ''
      THEN current_setting('ratslauf.vorschau', true)::timestamptz
    WHEN EXISTS (SELECT FROM kommune WHERE demo)
      THEN coalesce(nullif(current_setting('ratslauf.jetzt', true), '')::timestamptz, now())
    ELSE now() END
$$;

GRANT USAGE ON SCHEMA oeffentlich TO ratslauf_app;
GRANT SELECT ON ALL TABLES IN SCHEMA oeffentlich TO ratslauf_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA oeffentlich GRANT SELECT ON TABLES TO ratslauf_app;
