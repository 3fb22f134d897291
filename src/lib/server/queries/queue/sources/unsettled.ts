import { reportSource } from '../report-source';

export const source = reportSource('unsettled');
