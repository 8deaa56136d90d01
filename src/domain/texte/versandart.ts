import type { Versandart } from '../vorlage/vorlage';

export const VERSANDART_TEXT: Record<Versandart, string> = {
  EINLADUNG: 'Einladung',
  NACHTRAG: 'Nachtrag',
  TISCHVORLAGE: 'Tischvorlage',
  SONDERVERSAND: 'Sonderversand',
  IMPORT: 'Import',
};
