import { Seitentitel } from '@/components/ui/Seitentitel';
import { Werkzeuge } from '@/components/ui/Werkzeuge';
import type { Ziel } from '@/components/ui/ziel';
import { StandKopf } from '@/components/vorlage/StandKopf';
import { Stichtag, type StichtagProps } from '@/components/vorlage/Stichtag';
import { deutschesDatum } from '@/domain/texte/datum';
import type { Vorlagenbild } from './modell';
import { Vorlageninhalt } from './Vorlageninhalt';

type VorlagenblattProps = { bild: Vorlagenbild; werkzeuge: Ziel[]; stichtag: StichtagProps };

/** One paper: where it stands, the whole of its way, and what it says. */
export function Vorlagenblatt({ bild, werkzeuge, stichtag }: VorlagenblattProps) {
  const { titel, untertitel, vorzeile, stand, inhalt, rueckblick } = bild;
  return (
    <>
      <Seitentitel titel={titel} untertitel={untertitel} vorzeile={vorzeile} />
      <Werkzeuge name="Diese Vorlage bearbeiten" ziele={werkzeuge} />
      <StandKopf
        stand={stand}
        weg={inhalt.weg}
        stichtag={`Stand: ${deutschesDatum(stichtag.tag)}`}
        rueckblick={rueckblick}
      >
        <Stichtag {...stichtag} />
      </StandKopf>
      <Vorlageninhalt {...inhalt} />
    </>
  );
}
