// Runs before anything else and in the syntax of old versions, so that they can still say what is wrong.
var teile = process.versions.node.split('.');
var haupt = Number(teile[0]);
var neben = Number(teile[1]);
if (haupt < 20 || (haupt === 20 && neben < 19)) {
  console.error(`Ratslauf braucht Node 20.19 oder neuer, hier läuft Node ${process.versions.node}.`);
  process.exit(1);
}
