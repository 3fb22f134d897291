import { building } from '$app/environment';
import { startUp } from '$lib/server/start-up';
import { compress } from '$lib/server/web/compress';
import { harden } from '$lib/server/web/harden';
import { identify } from '$lib/server/web/identify';
import { localise } from '$lib/server/web/identify-language';
import { protect } from '$lib/server/web/protect';
import { readForms } from '$lib/server/web/read-forms';
import { record } from '$lib/server/web/record-request';
import type { ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';

export { handleError } from '$lib/server/web/handle-error';

export const init: ServerInit = async () => {
	if (!building) await startUp();
};

/** Outermost first. Prerendering has no database and nobody to identify. */
export const handle = building ? localise : sequence(record, localise, harden, compress, protect, readForms, identify);
