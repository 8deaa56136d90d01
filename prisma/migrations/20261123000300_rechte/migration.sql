-- Who may do what. The public: SELECT on the views and nothing else. The application: DML, but what must stay, stays.
REVOKE ALL ON SCHEMA intern, oeffentlich FROM PUBLIC;
GRANT USAGE ON SCHEMA oeffentlich TO ratslauf_oeffentlich;
GRANT SELECT ON ALL TABLES IN SCHEMA oeffentlich TO ratslauf_oeffentlich;

GRANT USAGE ON SCHEMA intern TO ratslauf_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA intern TO ratslauf_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA intern TO ratslauf_app;

-- Append-only: the audit, status entries (L3), dispatches, results (only their correction is dated), tombstones.
REVOKE UPDATE, DELETE ON protokoll, sachstand, versand, versand_vorlage, loeschmarke FROM ratslauf_app;
REVOKE UPDATE, DELETE ON ergebnis FROM ratslauf_app;
GRANT UPDATE ("berichtigtAm") ON ergebnis TO ratslauf_app;
GRANT UPDATE (oeffentlich) ON sachstand TO ratslauf_app;

-- Bookkeeping of migrations belongs to the owner.
REVOKE ALL ON _prisma_migrations FROM ratslauf_app;
GRANT SELECT ON _prisma_migrations TO ratslauf_app;
