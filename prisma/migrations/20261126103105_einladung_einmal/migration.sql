-- A Sitzung is invited to once, whoever presses how often; what comes later is a Nachtrag (F3).
CREATE UNIQUE INDEX versand_einladung_einmal ON versand ("sitzungId") WHERE art = 'EINLADUNG';
