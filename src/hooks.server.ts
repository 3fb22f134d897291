import { building } from '$app/environment';
import { startUp } from '$lib/server/start-up';
import { compress } from '$lib/server/web/hooks/compress';
import { harden } from '$lib/server/web/hooks/harden';
import { identify } from '$lib/server/web/hooks/identify';
import { keep } from '$lib/server/web/hooks/keep';
import { localise } from '$lib/server/web/hooks/identify-language';
import { look } from '$lib/server/web/hooks/look';
import { present } from '$lib/server/web/hooks/present';
import { protect } from '$lib/server/web/hooks/protect';
import { readForms } from '$lib/server/web/hooks/read-forms';
import { refuseForeign } from '$lib/server/web/hooks/refuse-foreign';
import { record } from '$lib/server/web/hooks/record-request';
import type { ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';

export { handleError } from '$lib/server/web/hooks/handle-error';

export const init: ServerInit = async () => {
	if (!building) await startUp();
};

/** Outermost first. Prerendering has no database and nobody to identify. */
export const handle = building
	? localise
	: sequence(record, localise, keep, harden, compress, present, protect, refuseForeign, readForms, look, identify);
