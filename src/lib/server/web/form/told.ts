import { readerOf } from '$lib/domain/actor/reader';
import type { EveryWord } from '$lib/text/every-catalogue';
import { tell, type Refusal, type Told } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';

/** A refusal as the sender of a form reads it. */
export const toldTo = (
	{ locals }: Pick<RequestEvent, 'locals'>,
	{ refusals }: Pick<EveryWord, 'refusals'>,
	refusal: Refusal
): Told => tell(refusal, readerOf(locals.actor), refusals.contact);
