/**
 * § 49 GO NRW: quorate with more than half of the legal number of members. A second meeting on the same
 * subject is quorate regardless if its invitation said so (`wiederholung`). A body counts as quorate until
 * the lack is stated, so this is the answer at the moment somebody asks.
 */
export function istBeschlussfaehig(
  gesetzlicheMitglieder: number,
  anwesend: number,
  wiederholung = false,
): boolean {
  return wiederholung || anwesend * 2 > gesetzlicheMitglieder;
}

/**
 * § 58 (3) GO NRW, in addition for committees: the Ratsmitglieder present outnumber the sachkundige Bürger.
 */
export function ueberwiegenRatsmitglieder(ratsmitglieder: number, sachkundigeBuerger: number): boolean {
  return ratsmitglieder > sachkundigeBuerger;
}
