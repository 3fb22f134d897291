import { dataPackage } from '$lib/server/open-data/data-package';
import { services } from '$lib/server/services';
import { describing } from '$lib/server/web/answers/data-files';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => describing(JSON.stringify(dataPackage(services().env)));
