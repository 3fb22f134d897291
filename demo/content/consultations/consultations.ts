import { otherConsultations } from './others';
import { outpatient } from './outpatient';
import type { DemoConsultation } from './types';
import { waste } from './waste';

/** In every stage there is; the first is the one that visitors are led to. */
export const consultations: readonly DemoConsultation[] = [outpatient, waste, ...otherConsultations];
