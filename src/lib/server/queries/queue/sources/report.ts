import { reportSource } from '../report-source';

export const source = reportSource('report');
