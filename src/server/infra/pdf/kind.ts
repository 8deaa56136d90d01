import 'server-only';
import { lebe } from '../kindprozess/kind';
import { befundeImPdf } from './dokument';

await lebe(befundeImPdf);
