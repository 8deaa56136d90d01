import 'server-only';
import { lebe } from '../kindprozess/kind';
import { textAusPdf } from './pdf';
import { textAusWord } from './word';

await lebe((bytes, art) => (art === 'PDF' ? textAusPdf(bytes) : textAusWord(bytes)));
