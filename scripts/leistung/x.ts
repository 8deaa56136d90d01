import { wurzel } from '../betrieb/pfade';
import { bereiteBau } from './bau';

console.log(await bereiteBau(wurzel, 'bau'));
