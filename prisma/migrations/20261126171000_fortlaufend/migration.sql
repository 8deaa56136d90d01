-- The trigger alone gives an entry its number, after the lock. A default beside it took a second one, and every other number
-- looked like an entry that is missing.
ALTER TABLE protokoll ALTER COLUMN id SET DEFAULT 0;
