-- Whether a city is a demo decides whether its clock may be set: no page, no command and no bug of the application
-- changes it. The owner of the database still can.
CREATE FUNCTION kommune_demo_bleibt() RETURNS trigger LANGUAGE plpgsql SET search_path = intern AS $$
BEGIN
  RAISE EXCEPTION 'Ob eine Kommune Demostadt ist, ändert die Anwendung nicht.' USING ERRCODE = '42501';
END $$;

CREATE TRIGGER kommune_demo_bleibt BEFORE UPDATE ON kommune FOR EACH ROW
  WHEN (NEW.demo IS DISTINCT FROM OLD.demo AND current_user = 'ratslauf_app')
  EXECUTE FUNCTION kommune_demo_bleibt();
