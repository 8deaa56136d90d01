-- A Kommune deleted and set up again could call itself a demo city (kommune_demo_bleibt only looks at UPDATE). Nothing in
-- the application deletes its Kommune.
REVOKE DELETE ON kommune FROM ratslauf_app;

-- Every public page links to the licence: an address of the web, whoever writes it.
ALTER TABLE kommune ADD CONSTRAINT kommune_lizenz_url CHECK ("lizenzUrl" ~ '^https?://[^[:space:]]+$');
