import { variableSheet } from '$lib/server/open-data/sheets';
import { describing } from '$lib/server/web/answers/data-files';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => describing(variableSheet(), 'text/csv');
