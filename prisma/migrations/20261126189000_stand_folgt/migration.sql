-- What the search and the statistics have added to the public views is noted too.
SELECT stand_beobachten();
