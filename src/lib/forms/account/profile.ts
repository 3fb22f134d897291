import { LANGS } from '$lib/domain/language';
import * as v from 'valibot';
import { fault, nameField } from './fields';

export const profileForm = v.object({
	name: nameField,
	lang: v.pipe(v.optional(v.string(), ''), v.picklist(LANGS, fault('lang_required')))
});
