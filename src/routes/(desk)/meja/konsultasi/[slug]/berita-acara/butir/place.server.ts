import { PLACING } from '$lib/forms/consultation/minutes/minutes';
import { placeItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { formAction } from '$lib/server/web/form-action';
import type { RequestEvent } from '../$types';
import { openStaff } from '../../../open-host.server';
import { at, refused } from '../here';

export const place = formAction(PLACING, {
	open: (event: RequestEvent) => openStaff(event),
	refused,
	...at('butir'),
	run: ({ house, opened, input: { butir: itemId, ke: to }, formKey }) =>
		placeItem(house, { ...opened, formKey, itemId, to })
});
