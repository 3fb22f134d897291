import { onlyAsked } from './asking';

export const RESEAL_ASKED = onlyAsked('reseal');
